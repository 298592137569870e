import browser, { type Storage } from "webextension-polyfill";

import { privateChangesKey, setAsideKey, settingsKey } from "../settings-keys.ts";

const keys = [settingsKey, setAsideKey, privateChangesKey];

/** Calls back whenever what is stored of the settings, here or for private windows, is another. */
export function watchSettings(changed: () => void, signal?: AbortSignal): void {
  const listen = (changes: Record<string, Storage.StorageChange>) => {
    if (keys.some((key) => Object.hasOwn(changes, key))) changed();
  };
  browser.storage.onChanged.addListener(listen);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(listen));
}
