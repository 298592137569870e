import browser, { type Tabs } from "webextension-polyfill";
import { notebookBeside } from "./notebook.ts";
import { panelBridge } from "./panel-bridge.ts";
import { followPanelTargets, takePanelTarget } from "./side-panel.ts";

/** What the side panel stands beside. */
export interface PanelSide {
  tabId: number;
  page: ReturnType<typeof panelBridge>;
  notebook: ReturnType<typeof notebookBeside>;
  /** Where somebody in this tab asked to go. */
  target: Awaited<ReturnType<typeof takePanelTarget>>;
}

/**
 * Tells which page the panel stands beside, and where on it it is asked to go, now and whenever that changes.
 *
 * @param search the panel's own: in a window of its own it may look at another one
 */
export async function followPanel(search: string, tell: (side: PanelSide) => void): Promise<void> {
  let side: PanelSide | undefined;
  const goToTarget = async () => {
    const asked = side && (await takePanelTarget(side.tabId));
    if (!side || !asked || asked.tabId !== side.tabId) return;
    side = { ...side, target: asked };
    tell(side);
  };
  followPanelTargets(() => void goToTarget());
  await followActiveTab(Number(new URLSearchParams(search).get("window")) || undefined, (tabId) => {
    if (tabId === side?.tabId) return;
    side = { tabId, page: panelBridge(tabId), notebook: notebookBeside(tabId), target: undefined };
    tell(side);
    void goToTarget();
  });
}

/** The active tab of the current window, if there is one. */
export async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/**
 * Calls `tell` with the id of a window's active tab, now and each time that it changes.
 *
 * @param windowId undefined for the window of this page
 */
export async function followActiveTab(windowId: number | undefined, tell: (tabId: number) => void): Promise<void> {
  const own = windowId ?? (await browser.windows.getCurrent()).id;
  let told = false;
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId !== own) return;
    told = true;
    tell(active.tabId);
  });
  const [tab] = await browser.tabs.query(own === undefined ? { active: true } : { active: true, windowId: own });
  // A tab activated meanwhile is newer.
  if (tab?.id !== undefined && !told) tell(tab.id);
}
