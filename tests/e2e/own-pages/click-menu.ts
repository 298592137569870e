import { backgroundWorker } from "../browser/background-worker.ts";
import { inFirefox } from "../browser/firefox-internals.ts";
import type { OpenedBrowser } from "../browser/open-browser.ts";

/** Has the background hear what it hears when a person chooses our item in the menu of a selection: no tool opens that menu. */
export async function clickMenu(opened: OpenedBrowser, menuItemId: string, selectionText: string): Promise<void> {
  const click = { menuItemId, selectionText, editable: false, modifiers: [] };
  if (opened.kind === "firefox") {
    await inFirefox(
      opened.browser,
      `async () => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(opened.extension.id)});
        await extension.wakeupBackground();
        extension.emit("webext-menu-menuitem-click", ${JSON.stringify(click)}, gBrowser.selectedTab);
        return "";
      }`,
    );
    return;
  }
  const worker = await backgroundWorker(opened);
  await worker.evaluate(async (info) => {
    // It fails where there is no such item.
    await new Promise<void>((resolve, reject) => {
      chrome.contextMenus.update(info.menuItemId, { enabled: true }, () =>
        chrome.runtime.lastError ? reject(new Error(chrome.runtime.lastError.message)) : resolve(),
      );
    });
    const [tab] = await chrome.tabs.query({ active: true });
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch(info: object, tab: chrome.tabs.Tab): void };
    };
    onClicked.dispatch(info, tab!);
  }, click);
}
