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

/** How long after a click the panel may take to open, in ms. A panel that opens later was opened for another reason. */
const takenWithin = 10_000;

/** Takes what the panel of a tab should show, if anything. Each target is given once. */
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

/** The notes and list of a tab: private windows have their own. */
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

/** The tab that the side panel is about. */
export interface PanelTab {
  tabId: number;
  page: ReturnType<typeof panelBridge>;
  notebook: ReturnType<typeof notebookBeside>;
  /** What somebody in this tab asked the panel to show. */
  target: Awaited<ReturnType<typeof takePanelTarget>>;
}

/**
 * Calls `tell` with the tab that the panel is about and what the panel is asked to show, now and whenever that changes.
 *
 * @param search the panel's query string: a panel in a window of its own names the window that it is about
 */
export async function followPanel(search: string, tell: (shown: PanelTab) => void): Promise<void> {
  let shown: PanelTab | undefined;
  const goToTarget = async () => {
    const asked = shown && (await takePanelTarget(shown.tabId));
    if (!shown || !asked || asked.tabId !== shown.tabId) return;
    shown = { ...shown, target: asked };
    tell(shown);
  };
  followPanelTargets(() => void goToTarget());
  await followActiveTab(Number(new URLSearchParams(search).get("window")) || undefined, (tabId) => {
    if (tabId === shown?.tabId) return;
    shown = { tabId, page: panelBridge(tabId), notebook: notebookBeside(tabId), target: undefined };
    tell(shown);
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

/**
 * What the popup does with the extension: the page of the active tab and its actions, the shortcuts, and a selection to look
 * up.
 */
export async function popupHost() {
  const tab = await activeTab();
  const target = tab?.id === undefined ? undefined : await takePanelTarget(tab.id);
  const asked = target && "lookUp" in target ? { text: target.lookUp, at: target.asked } : undefined;
  // No tab has the id 0: without an active tab the popup says that the page can't be read.
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

/** Closes the popup unless something failed: then it stays open and says why. */
function closeUnless<Failure>(failure: Failure): Failure {
  if (failure === undefined) close();
  return failure;
}
