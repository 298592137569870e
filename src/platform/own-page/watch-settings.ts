import browser from "webextension-polyfill";

/** Calls back whenever what is stored of the settings, here or for private windows, is another. */
export function watchSettings(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === "local" || area === "session") changed();
  });
}
