import { render } from "preact";
import browser from "webextension-polyfill";

import { activeTab } from "../../src/platform/own-page/active-tab.ts";
import { requestFromBackground, watchSettings } from "../../src/platform/own-page/background.ts";
import { pageOfTab } from "../../src/platform/own-page/page-of-tab.ts";
import { commandKeys } from "../../src/platform/own-page/shortcuts.ts";
import { sidePanelOpener } from "../../src/platform/own-page/side-panel.ts";
import { followTheme } from "../../src/ui/apply-theme.ts";
import { Loaded } from "../../src/ui/loading/loaded.tsx";
import { applyLanguage } from "../../src/ui/apply-language.ts";
import { keepFocus } from "../../src/ui/overview/keep-focus.ts";
import { NoReport } from "../../src/ui/overview/no-report.tsx";
import { Popup } from "../../src/ui/popup/popup.tsx";

applyLanguage(document.documentElement);
followTheme(document.documentElement, () => requestFromBackground("getSettings", null), watchSettings);
/** The popup has done its work where nothing failed; else it stays and says why. */
const closeUnless = <Failure,>(failure: Failure) => {
  if (failure === undefined) window.close();
  return failure;
};
/** The tab in front, and the keys that the commands have. */
const ask = async () => ({ tab: await activeTab(), keys: await commandKeys() });
/** What was found on the page in the active tab, or why nothing was. */
function show({ tab, keys }: Awaited<ReturnType<typeof ask>>) {
  // No tab has the number 0: where there is none in front, the popup says that it cannot be read.
  const { source, actions } = pageOfTab(tab?.id ?? 0);
  const openPanel = sidePanelOpener(tab?.windowId);
  return (
    <Popup
      source={source}
      keys={keys}
      actions={{ ...actions, show: (id) => actions.show(id).then(closeUnless) }}
      openPanel={openPanel && (() => openPanel().then(closeUnless))}
      openOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}
render(
  <Loaded ask={ask} instead={(known, again) => <NoReport known={known} again={again} />}>
    {show}
  </Loaded>,
  keepFocus(document.querySelector<HTMLElement>("#popup")!),
);
