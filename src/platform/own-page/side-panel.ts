import browser from "webextension-polyfill";

/** Opens the side panel of a window; nothing where the browser has none. To be called in a click. */
export function sidePanelOpener(windowId: number | undefined): (() => Promise<void>) | undefined {
  // Absent on Android.
  const { sidebarAction } = browser as Partial<typeof browser>;
  if (sidebarAction) return () => sidebarAction.open();
  // The polyfill does not know Chrome's; Safari has neither.
  const { sidePanel } = globalThis.chrome as Partial<typeof chrome>;
  if (!sidePanel || windowId === undefined) return undefined;
  return () => sidePanel.open({ windowId });
}
