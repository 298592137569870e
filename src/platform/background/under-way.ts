import browser from "webextension-polyfill";

import { refreshTabs } from "./spread-settings.ts";

/** Where in `storage.session` it stands that a change may not be in all open tabs yet. */
const underWayKey = "change-under-way";

let underWay = 0;

/**
 * Notes that a change is on its way into the open tabs, before it is stored.
 *
 * @returns to be called when every tab has it
 */
export async function changeUnderWay(): Promise<() => Promise<void>> {
  const { session } = browser.storage;
  underWay++;
  await session.set({ [underWayKey]: true }).catch(() => undefined);
  return async () => {
    underWay--;
    if (underWay === 0) await session.remove(underWayKey).catch(() => undefined);
  };
}

/** Brings into the open tabs what the last background was stopped over. To be called when a background begins. */
export async function finishChanges(): Promise<void> {
  if ((await browser.storage.session.get(underWayKey))[underWayKey] === undefined) return;
  const arrived = await changeUnderWay();
  await refreshTabs(true);
  await arrived();
}
