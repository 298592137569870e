import browser from "webextension-polyfill";

import { activeTab } from "./follow-panel.ts";
import { pageOfTab } from "./page-of-tab.ts";
import { commandKeys } from "./shortcuts.ts";
import { sidePanelOpener, takePanelTarget } from "./side-panel.ts";

/** What the popup begins with: the page in front with what can be done to it, the keys of the commands, and what was selected to be looked up. */
export async function popupStart() {
  const tab = await activeTab();
  const target = tab?.id === undefined ? undefined : await takePanelTarget(tab.id);
  const asked = target && "lookUp" in target ? { text: target.lookUp, at: target.asked } : undefined;
  // No tab has the number 0: where there is none in front, the popup says that it cannot be read.
  const { source, actions } = pageOfTab(tab?.id ?? 0);
  const openPanel = sidePanelOpener(tab?.windowId);
  return {
    tabId: tab?.id ?? 0,
    source,
    asked,
    keys: await commandKeys(),
    actions: { ...actions, show: (id: number) => actions.show(id).then(closeUnless) },
    openPanel: openPanel && (() => openPanel().then(closeUnless)),
    openOptions: () => void browser.runtime.openOptionsPage().then(() => close()),
  };
}

/** The popup has done its work where nothing failed; else it stays and says why. */
function closeUnless<Failure>(failure: Failure): Failure {
  if (failure === undefined) close();
  return failure;
}
