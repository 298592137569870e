import browser from "webextension-polyfill";

/**
 * Opens the welcome page once, after the extension was installed. The browser says so once and to one background only, so
 * there is nothing to remember: neither an update nor a background that starts again opens it.
 */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("welcome.html") });
  });
}
