import { render } from "preact";

import { askBackground } from "../../src/platform/own-page/ask-background.ts";
import { copyFromOwnPage } from "../../src/platform/own-page/copy-from-own-page.ts";
import { followActiveTab } from "../../src/platform/own-page/follow-active-tab.ts";
import { lookOn } from "../../src/platform/own-page/look-on.ts";
import { followPanelTargets, takePanelTarget } from "../../src/platform/own-page/panel-targets.ts";
import { watchSettings } from "../../src/platform/own-page/watch-settings.ts";
import { keepDressed } from "../../src/ui/dress-page.ts";
import { markLanguage } from "../../src/ui/mark-language.ts";
import { keepFocus } from "../../src/ui/overview/keep-focus.ts";
import { awaitTab } from "../../src/ui/panel/await-tab.tsx";
import { Panel } from "../../src/ui/panel/panel.tsx";

markLanguage(document.documentElement);
keepDressed(document.documentElement, () => askBackground("getSettings", null), watchSettings);
const surface = keepFocus(document.querySelector<HTMLElement>("#panel")!);
let tabId: number | undefined;
let page: ReturnType<typeof lookOn> | undefined;
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
    page = lookOn(active);
    show();
    void goToTarget();
  });
awaitTab(surface, follow, () => page !== undefined);
followPanelTargets(() => void goToTarget());
