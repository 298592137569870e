/**
 * The extension as a page script sees it, by the bare global: the polyfill's 10 kB would be paid on every page. `chrome`
 * is there in every browser and, in Manifest V3, gives promises in every one.
 */
export const extension = chrome;

/**
 * False after an update or an uninstall. Chromium has no event for it and lets the script live on, so this is asked at
 * every event and slice.
 */
export function extensionAlive(): boolean {
  return Boolean(extension.runtime?.id);
}
