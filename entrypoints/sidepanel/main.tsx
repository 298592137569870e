import { render } from "preact";

import { followActiveTab } from "../../src/platform/own-page/active-tab.ts";
import { requestFromBackground, watchSettings } from "../../src/platform/own-page/background.ts";
import { copyFromOwnPage } from "../../src/platform/own-page/export-text.ts";
import { panelBridge } from "../../src/platform/own-page/panel-bridge.ts";
import { followPanelTargets, takePanelTarget } from "../../src/platform/own-page/side-panel.ts";
import { followTheme } from "../../src/ui/apply-theme.ts";
import { applyLanguage } from "../../src/ui/apply-language.ts";
import { keepFocus } from "../../src/ui/overview/keep-focus.ts";
import { awaitTab } from "../../src/ui/panel/await-tab.tsx";
import { Panel } from "../../src/ui/panel/panel.tsx";

applyLanguage(document.documentElement);
followTheme(document.documentElement, () => requestFromBackground("getSettings", null), watchSettings);
const surface = keepFocus(document.querySelector<HTMLElement>("#panel")!);
let tabId: number | undefined;
let page: ReturnType<typeof panelBridge> | undefined;
let target: { tabId: number; entity: string; asked: number } | undefined;

/** What is known of the page in the tab in front; in a window of its own it may look at another one. */
function show() {
  if (!page) return;
  const { source, actions, facts, view } = page;
  const here = target?.tabId === tabId ? target : undefined;
  const props = { source, facts, view, target: here, actions: { ...actions, copy: copyFromOwnPage } };
  render(<Panel key={tabId} {...props} />, surface);
}

async function goToTarget() {
  target = (tabId === undefined ? undefined : await takePanelTarget(tabId)) ?? target;
  show();
}

const follow = () =>
  followActiveTab(Number(new URLSearchParams(location.search).get("window")) || undefined, (active) => {
    if (active === tabId) return;
    tabId = active;
    page = panelBridge(active);
    show();
    void goToTarget();
  });
awaitTab(surface, follow, () => page !== undefined);
followPanelTargets(() => void goToTarget());
