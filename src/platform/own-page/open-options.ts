import browser from "webextension-polyfill";

/** Opens the options in a tab of their own. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
