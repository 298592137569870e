import browser from "webextension-polyfill";

import { isPanelTargetKey, type PanelTarget, panelTargetKey } from "../storage-keys.ts";

/**
 * Gives a function that opens the side panel of a window and says if that failed; undefined if the browser has no
 * panel. Call it in a click handler.
 */
export function sidePanelOpener(windowId: number | undefined): (() => Promise<"no-panel" | undefined>) | undefined {
  // Absent on Android.
  const { sidebarAction } = browser as Partial<typeof browser>;
  if (sidebarAction) return () => problemOf(sidebarAction.open());
  // The polyfill does not know Chrome's; Safari has neither.
  const { sidePanel } = globalThis.chrome as Partial<typeof chrome>;
  if (!sidePanel || windowId === undefined) return undefined;
  return () => problemOf(sidePanel.open({ windowId }));
}

function problemOf(opening: Promise<void>): Promise<"no-panel" | undefined> {
  return opening.then(
    () => undefined,
    () => "no-panel" as const,
  );
}

/** How long after the click a panel may take to open, in ms. A later one was opened for another reason. */
const takenWithin = 10_000;

/** Takes what the panel beside a tab is to show, if any. Each target is given once. */
export async function takePanelTarget(tabId: number): Promise<(PanelTarget & { tabId: number }) | undefined> {
  const { session } = browser.storage;
  const key = panelTargetKey(tabId);
  const target = (await session.get(key))[key] as PanelTarget | undefined;
  if (!target) return undefined;
  await session.remove(key);
  return Date.now() - target.asked < takenWithin ? { ...target, tabId } : undefined;
}

/** Calls `tell` when any window's panel is asked to show something. */
export function followPanelTargets(tell: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (Object.entries(changes).some(([key, { newValue }]) => newValue && isPanelTargetKey(key))) tell();
  });
}
