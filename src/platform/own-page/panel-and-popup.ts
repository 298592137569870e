import browser, { type Tabs } from "webextension-polyfill";

import type { NotebookChange } from "../../desk/notebook/item.ts";
import { type PanelTarget, isPanelTargetKey, panelTargetKey } from "../storage-keys.ts";
import { onBackgroundMessage, requestFromBackground } from "./background.ts";
import { isPrivateTab, panelBridge, pageOfTab } from "./page-of-tab.ts";
import { commandKeys } from "./shortcuts.ts";

/**
 * Gives a function that opens the side panel of a window and says if that failed; undefined if the browser has no
 * panel. Call it in a click handler.
 */
function sidePanelOpener(windowId: number | undefined): (() => Promise<"no-panel" | undefined>) | undefined {
  // Absent on Android.
  const { sidebarAction } = browser as Partial<typeof browser>;
  if (sidebarAction) return () => panelProblem(sidebarAction.open());
  // The polyfill does not know Chrome's; Safari has neither.
  const { sidePanel } = globalThis.chrome as Partial<typeof chrome>;
  if (!sidePanel || windowId === undefined) return undefined;
  return () => panelProblem(sidePanel.open({ windowId }));
}

function panelProblem(opening: Promise<void>): Promise<"no-panel" | undefined> {
  return opening.then(
    () => undefined,
    () => "no-panel" as const,
  );
}

/** How long after the click a panel may take to open, in ms. A later one was opened for another reason. */
const takenWithin = 10_000;

/** Takes what the panel beside a tab is to show, if any. Each target is given once. */
async function takePanelTarget(tabId: number): Promise<(PanelTarget & { tabId: number }) | undefined> {
  const { session } = browser.storage;
  const key = panelTargetKey(tabId);
  const target = (await session.get(key))[key] as PanelTarget | undefined;
  if (!target) return undefined;
  await session.remove(key);
  return Date.now() - target.asked < takenWithin ? { ...target, tabId } : undefined;
}

/** Calls `tell` when any window's panel is asked to show something. */
function followPanelTargets(tell: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (Object.entries(changes).some(([key, { newValue }]) => newValue && isPanelTargetKey(key))) tell();
  });
}

/** A person's notes and list, beside the page in a tab: those of a private window are its own. */
function notebookBeside(tabId: number) {
  // Asked now: the tab may be closed by the time the person writes.
  const isPrivate = isPrivateTab(tabId);
  const here = async () => ({ tabId, incognito: await isPrivate });
  return {
    read: async () => requestFromBackground("getNotebook", await here()),
    change: async (change: NotebookChange) => requestFromBackground("changeNotebook", { ...(await here()), change }),
    forgetAside: async () => requestFromBackground("forgetNotebookAside", await here()),
    follow: (tell: () => void, signal: AbortSignal) => onBackgroundMessage({ notebookChanged: tell }, signal),
  };
}

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
async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/**
 * Calls `tell` with the id of a window's active tab, now and each time that it changes.
 *
 * @param windowId undefined for the window of this page
 */
async function followActiveTab(windowId: number | undefined, tell: (tabId: number) => void): Promise<void> {
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
    actions: {
      ...actions,
      show: (id: number) => actions.show(id).then(closeUnless),
      writeFact: () => actions.writeFact().then(closeUnless),
    },
    openPanel: openPanel && (() => openPanel().then(closeUnless)),
    openOptions: () => void browser.runtime.openOptionsPage().then(() => close()),
  };
}

/** The popup has done its work where nothing failed; else it stays and says why. */
function closeUnless<Failure>(failure: Failure): Failure {
  if (failure === undefined) close();
  return failure;
}
