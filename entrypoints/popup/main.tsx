import { render } from "preact";
import browser from "webextension-polyfill";

import { activeTab } from "../../src/platform/own-page/active-tab.ts";
import { askBackground } from "../../src/platform/own-page/ask-background.ts";
import { besidePage } from "../../src/platform/own-page/beside-page.ts";
import { sidePanelOpener } from "../../src/platform/own-page/side-panel.ts";
import { watchSettings } from "../../src/platform/own-page/watch-settings.ts";
import { dressPage } from "../../src/ui/dress-page.ts";
import { keepFocus } from "../../src/ui/overview/keep-focus.ts";
import { markLanguage } from "../../src/ui/mark-language.ts";
import { Popup } from "../../src/ui/popup/popup.tsx";

markLanguage(document.documentElement);
const dress = async () => dressPage(document.documentElement, (await askBackground("getSettings", null)).settings);
void dress();
watchSettings(() => void dress());
/** What was found on the page in the active tab, or why nothing was. */
const tab = await activeTab();
// No tab has the number 0: where there is none in front, the popup says that it cannot be read.
const { source, actions } = besidePage(tab?.id ?? 0);
const openPanel = sidePanelOpener(tab?.windowId);
/** The popup has done its work where nothing failed; else it stays and says why. */
const closeUnless = <Failure,>(failure: Failure) => {
  if (failure === undefined) window.close();
  return failure;
};
const surface = keepFocus(document.querySelector<HTMLElement>("#popup")!);
render(
  <Popup
    source={source}
    actions={{
      ...actions,
      show: (id) => actions.show(id).then(closeUnless),
    }}
    openPanel={openPanel && (() => openPanel().then(closeUnless))}
    openOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
  />,
  surface,
);
