import browser from "webextension-polyfill";

/**
 * Opens the side panel of a window, and tells where the browser did not; nothing where the browser has none. To be called
 * in a click.
 */
export function sidePanelOpener(windowId: number | undefined): (() => Promise<"no-panel" | undefined>) | undefined {
  // Absent on Android.
  const { sidebarAction } = browser as Partial<typeof browser>;
  if (sidebarAction) return () => told(sidebarAction.open());
  // The polyfill does not know Chrome's; Safari has neither.
  const { sidePanel } = globalThis.chrome as Partial<typeof chrome>;
  if (!sidePanel || windowId === undefined) return undefined;
  return () => told(sidePanel.open({ windowId }));
}

function told(opening: Promise<void>): Promise<"no-panel" | undefined> {
  return opening.then(
    () => undefined,
    () => "no-panel" as const,
  );
}
