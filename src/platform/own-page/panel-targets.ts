import browser from "webextension-polyfill";

import { panelTargetKey, type PanelTarget } from "../panel-target.ts";

/** How long after the click a panel may take to open, in ms: a later one was opened for something else. */
const takenWithin = 10_000;

/** The entity that the panel beside a tab is asked to go to, if any; asked once, it is answered once. */
export async function takePanelTarget(tabId: number): Promise<PanelTarget | undefined> {
  const { session } = browser.storage;
  const target = (await session.get(panelTargetKey))[panelTargetKey] as PanelTarget | undefined;
  // Each window may have its own panel.
  if (target?.tabId !== tabId) return undefined;
  await session.remove(panelTargetKey);
  return Date.now() - target.asked < takenWithin ? target : undefined;
}

/** Calls `tell` whenever a panel is asked to go to an entity. */
export function followPanelTargets(tell: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[panelTargetKey]?.newValue) tell();
  });
}
