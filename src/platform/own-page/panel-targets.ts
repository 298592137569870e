import browser from "webextension-polyfill";

import { panelTargetKey, type PanelTarget } from "../panel-target.ts";

/** How long after the click a panel may take to open, in ms: a later one was opened for something else. */
const takenWithin = 10_000;

/** The entity that the panel beside a tab is asked to go to, if any; asked once, it is answered once. */
export async function takePanelTarget(tabId: number): Promise<PanelTarget | undefined> {
  const { session } = browser.storage;
  const key = panelTargetKey(tabId);
  const target = (await session.get(key))[key] as PanelTarget | undefined;
  if (!target) return undefined;
  await session.remove(key);
  return Date.now() - target.asked < takenWithin ? target : undefined;
}

/** Calls `tell` with the tab whenever the panel beside one is asked to go to an entity. */
export function followPanelTargets(tell: (isOf: (tabId: number) => boolean) => void): void {
  browser.storage.session.onChanged.addListener((changes) =>
    tell((tabId) => changes[panelTargetKey(tabId)]?.newValue !== undefined),
  );
}
