import browser from "webextension-polyfill";

import { isPanelTargetKey, panelTargetKey, type PanelTarget } from "../panel-target.ts";

/** How long after the click a panel may take to open, in ms: a later one was opened for something else. */
const takenWithin = 10_000;

/** The entity that the panel beside a tab is asked to go to, if any; asked once, it is answered once. */
export async function takePanelTarget(tabId: number): Promise<(PanelTarget & { tabId: number }) | undefined> {
  const { session } = browser.storage;
  const key = panelTargetKey(tabId);
  const target = (await session.get(key))[key] as PanelTarget | undefined;
  if (!target) return undefined;
  await session.remove(key);
  return Date.now() - target.asked < takenWithin ? { ...target, tabId } : undefined;
}

/** Calls `tell` whenever a panel, this one or that of another window, is asked to go to an entity. */
export function followPanelTargets(tell: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (Object.entries(changes).some(([key, { newValue }]) => newValue && isPanelTargetKey(key))) tell();
  });
}
