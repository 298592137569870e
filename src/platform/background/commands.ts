import browser, { type Tabs } from "webextension-polyfill";
import { askCard } from "./tabs/ask-reader.ts";
import { showUnstored } from "./tabs/badge.ts";
import { hostOf, siteStateAt } from "./store/site.ts";
import type { PageSelection } from "../../facts/set-info.ts";
import { type PanelTarget, panelTargetKey, selectionKey, type PanelPlace } from "../storage-keys.ts";
import { runInTab } from "./tabs/inject.ts";

/**
 * What a person can ask for from outside the page: keyboard shortcuts and the menu of a selection, with the panel that
 * they open.
 */

/** What each command does, given the active tab. */
type Commands = Record<string, (tab: Tabs.Tab) => void>;

const inPage = (name: "next-mention" | "previous-mention" | "open-card") => (tab: Tabs.Tab) => {
  if (tab.id !== undefined) void askCard(tab.id, "runCommand", { name });
};

const commands: Commands = {
  "next-mention": inPage("next-mention"),
  "previous-mention": inPage("previous-mention"),
  "open-card": inPage("open-card"),
  "open-panel": ({ id }) => {
    if (id !== undefined) void openPanelAt(id);
  },
  "look-up": ({ id }) => {
    if (id !== undefined) lookUpSelectionIn(id);
  },
  "switch-site": (tab) => void navigator.locks.request("sidelight-toggle", () => toggleSite(tab)),
};

/** Runs the commands that have keyboard shortcuts. Firefox for Android has none. */
export function followCommands(): void {
  const api = browser.commands as typeof browser.commands | undefined;
  api?.onCommand.addListener((name, tab) => void run(commands[name], tab));
}

async function run(command: Commands[string] | undefined, given: Tabs.Tab | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab) command?.(tab);
}

/** Toggles the site of a tab. One press at a time, since each toggles the state that the one before has left. */
async function toggleSite({ id, url = "", incognito }: Tabs.Tab): Promise<void> {
  if (!/^https?:/.test(url)) return;
  const state = await siteStateAt(url, incognito);
  const { switchSite } = await import("./settings/change-settings.ts");
  const changed = await switchSite(hostOf(url), state === "off" ? "on" : "off", incognito);
  if (!changed.ok && id !== undefined) await showUnstored(id, changed.why);
}

const lookUpItem = "look-up";
const factItem = "new-fact";

/** The longest selection that is looked up, in UTF-16 units: the desk reads no further. */
const LONGEST = 5000;

/** Looks up the selection in a tab, by a shortcut. Without a selection the box is empty. */
function lookUpSelectionIn(tabId: number): void {
  void lookUp(
    tabId,
    selectionIn(tabId).then(
      ({ text }) => text,
      () => "",
    ),
  );
}

/** Opens the authoring page with a new fact from the selection in a tab. */
export async function writeFactFromTab(
  tabId: number,
  readSelection: ReadSelection,
): Promise<"done" | "no-selection" | "unreachable"> {
  try {
    const { frameId, text } = await selectionIn(tabId);
    if (text === "") return "no-selection";
    await writeFactFrom(await browser.tabs.get(tabId), frameId, text, readSelection);
    return "done";
  } catch {
    return "unreachable";
  }
}

/**
 * Puts "Look up in Sidelight" and "New statement from this selection" into the menu of a selection, in the browser's
 * language of today.
 */
export async function offerLookUp(): Promise<void> {
  // A phone's browser has no such menu.
  const { contextMenus } = browser as Partial<typeof browser>;
  await contextMenus?.removeAll();
  contextMenus?.create({ id: lookUpItem, title: browser.i18n.getMessage("lookUp_menu"), contexts: ["selection"] });
  contextMenus?.create({
    id: factItem,
    title: browser.i18n.getMessage("author_fromSelection"),
    contexts: ["selection"],
  });
}

/** Runs the menu's items on the selection. */
export function followLookUpMenu(readSelection: ReadSelection): void {
  const { contextMenus } = browser as Partial<typeof browser>;
  contextMenus?.onClicked.addListener(({ menuItemId, selectionText = "", frameId = 0 }, tab?: Tabs.Tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === lookUpItem) void lookUp(tab.id, selectionText);
    if (menuItemId === factItem) void writeFactFrom(tab, frameId, selectionText, readSelection);
  });
}

/** Opens the panel with a sentence, or the popup if there is no panel. */
async function lookUp(tabId: number, selection: string | Promise<string>): Promise<void> {
  const place = Promise.resolve(selection).then((text) => ({ lookUp: text.slice(0, LONGEST).toWellFormed() }));
  if (await openPanelAt(tabId, place)) return;
  await storePanelTarget(tabId, await place);
  await browser.action.openPopup().catch(() => undefined);
}

/** The selection in any frame of a page; empty if there is none. Throws if no extension may read the page. */
async function selectionIn(tabId: number): Promise<{ frameId: number; text: string }> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => getSelection()?.toString() ?? "",
  });
  for (const { frameId, result: text } of frames)
    if (typeof text === "string" && text.trim() !== "") return { frameId, text };
  return { frameId: 0, text: "" };
}

/** Reads a selection by self-contained functions that run in its page. */
export type ReadSelection = (
  ask: <Answer>(read: () => Answer) => Promise<Answer | undefined>,
) => Promise<PageSelection | undefined>;

/** The longest selection and page that are handed to the authoring page, in UTF-16 units: `storage.session` has 10 MB. */
const LONGEST_SELECTION = 20_000;
const LONGEST_PAGE = 2_000_000;

/** Opens the authoring page with a new fact from a selection. */
async function writeFactFrom(
  tab: Tabs.Tab,
  frameId: number,
  selectionText: string,
  readSelection: ReadSelection,
): Promise<void> {
  const selected = await readSelection((read) => runInTab({ tabId: tab.id!, frameIds: [frameId] }, read));
  const bare = { paragraphs: [], paragraph: 0, publisher: "", author: "", published: "" };
  // If no extension may read the page, or it is too long, the menu and the tab still tell this much.
  const text = selectionText.slice(0, LONGEST_SELECTION).toWellFormed();
  const told = { ...bare, text, title: (tab.title ?? "").slice(0, LONGEST_SELECTION), address: tab.url ?? "" };
  const isShort = JSON.stringify(selected ?? told).length <= LONGEST_PAGE;
  const key = selectionKey(tab.incognito);
  await browser.storage.session.set({ [key]: (isShort && selected) || told });
  const url = browser.runtime.getURL(`author.html?selection=${key}${tab.incognito ? "&private" : ""}`);
  // Chromium shows pages of an extension in no private window, Firefox does.
  await browser.tabs.create({ url, ...(import.meta.env.FIREFOX && { windowId: tab.windowId! }) });
}

/**
 * Opens the side panel beside a tab, at an entity or with a sentence to look up. The browser's call comes first: it
 * needs a user gesture, which an `await` before it would lose.
 *
 * @returns whether it opened: Firefox allows it only from a popup, a command or a menu
 */
export async function openPanelAt(tabId: number, place?: PanelPlace | Promise<PanelPlace>): Promise<boolean> {
  const opening = open(tabId);
  if (!opening) return false;
  // It is awaited below.
  opening.catch(() => undefined);
  // Stored, not sent: the panel may not be ready yet, and the background may be stopped first.
  if (place) await storePanelTarget(tabId, await place);
  try {
    await opening;
    return true;
  } catch {
    await browser.storage.session.remove(panelTargetKey(tabId));
    return false;
  }
}

async function storePanelTarget(tabId: number, place: PanelPlace): Promise<void> {
  const target: PanelTarget = { ...place, asked: Date.now() };
  await browser.storage.session.set({ [panelTargetKey(tabId)]: target });
}

function open(tabId: number): Promise<void> | undefined {
  const { sidebarAction } = browser as Partial<typeof browser>;
  if (sidebarAction) return sidebarAction.open();
  // Missing in the polyfill. Android and Safari have neither.
  const { sidePanel } = globalThis.chrome as Partial<typeof chrome>;
  return sidePanel?.open({ tabId });
}
