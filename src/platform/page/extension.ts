/**
 * The extension as a page script sees it, by the bare global: the polyfill's 10 kB would be paid on every page.
 * Firefox has `browser` (and, in Manifest V3, promises on `chrome` too); Chromium has `chrome`.
 */
export const extension: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? globalThis.chrome;

/**
 * False after an update or an uninstall. Chromium has no event for it and lets the script live on, so this is asked at
 * every event and slice.
 */
export function extensionAlive(): boolean {
  return Boolean(extension.runtime?.id);
}
