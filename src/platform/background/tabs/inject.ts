import browser, { type Scripting } from "webextension-polyfill";
import type { Verdict } from "../../../mentions/findings.ts";
import type { Settings } from "../../../settings/schema.ts";
import { enabledSets } from "../store/fact-sets.ts";
import { markStyle } from "../../mark-style.ts";
import type { HighlightNames } from "../../messages.ts";

/**
 * What our scripts share in a document, as far as functions that are sent as text use it: see `page/document-state.ts`.
 */
type DocumentState =
  | {
      verdict?: Verdict;
      always?: string[];
      asked?: () => string[] | undefined;
      styled?: { document: unknown; names: string[] };
      reader?: unknown;
      readerLife?: unknown;
    }
  | undefined;

type Target = Scripting.InjectionTarget;

/**
 * Injects one of our scripts into the top document of a tab. As with every function here, this may fail at any time,
 * since the tab was closed, navigates, or shows a page that no extension may read. So the result says whether it
 * worked.
 *
 * @param documentId names a document that the tab may not show yet, or no longer shows
 */
export async function injectScript(
  tabId: number,
  file: "gate.js" | "prefilter.js" | "reader.js" | "card.js" | "panel-bridge.js",
  documentId?: string,
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: targetOf(tabId, documentId), files: [file] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs a self-contained function in a document of a tab; undefined if no extension may run there, or the tab is gone.
 */
export async function runInTab<Args extends unknown[], Result>(
  target: Target,
  func: (...args: Args) => Result,
  ...args: Args
): Promise<Result | undefined> {
  const frames = await browser.scripting.executeScript({ target, func, args }).catch(() => []);
  return frames[0]?.result as Result | undefined;
}

/** The gate's verdict about the document in a tab; undefined if the browser lets no extension read it. */
export function readVerdict(tabId: number): Promise<Verdict | "none yet" | undefined> {
  return runInTab(
    { tabId },
    () => (globalThis as { [key: symbol]: DocumentState })[Symbol.for("sidelight")]?.verdict ?? "none yet",
  );
}

/**
 * Whether a reader is at work in a tab, or a person asked for one. `prefilter.js` alone doesn't count: its reader may
 * have been kept out when access was withdrawn.
 */
export async function isAtWork(tabId: number): Promise<boolean> {
  const atWork = await runInTab({ tabId }, () => {
    const state = (globalThis as { [key: symbol]: DocumentState })[Symbol.for("sidelight")];
    return Boolean(state?.reader ?? (state?.readerLife && state.asked?.()));
  });
  return atWork === true;
}

/**
 * Stores a person's "read this page now" as the verdict that the reader checks. It holds for this address with any
 * fragment, since pages change the fragment while they are scrolled.
 *
 * @returns whether the browser lets us in
 */
export async function allowReading(tabId: number): Promise<boolean> {
  const allowed = await runInTab({ tabId }, () => {
    const state = ((globalThis as { [key: symbol]: DocumentState })[Symbol.for("sidelight")] ??= {});
    const { origin, pathname, search } = location;
    state.asked = () =>
      location.origin === origin && location.pathname === pathname && location.search === search
        ? ["asked for"]
        : undefined;
    if (!state.verdict?.coverage) state.verdict = { coverage: true, why: ["asked for"] };
    return true;
  });
  return allowed === true;
}

/**
 * Tells the gate in a tab whether its site is always read.
 *
 * @param documentId names a document that the tab may not show yet
 * @returns whether its page is coverage then; undefined if no gate ran yet or the browser lets no extension in
 */
export async function setAlwaysRead(tabId: number, always: boolean, documentId?: string): Promise<boolean | undefined> {
  const coverage = await runInTab(
    targetOf(tabId, documentId),
    (now: boolean) => {
      const state = ((globalThis as { [key: symbol]: DocumentState })[Symbol.for("sidelight")] ??= {});
      state.always = now ? ["always"] : [];
      if (now && state.verdict?.coverage === false) state.verdict = { coverage: true, why: ["always"] };
      if (!now && state.verdict?.why[0] === "always") state.verdict = { coverage: false, why: [] };
      return state.verdict?.coverage;
    },
    always,
  );
  // Chromium gives null for undefined.
  return coverage ?? undefined;
}

const targetOf = (tabId: number, documentId?: string): Target => ({
  tabId,
  ...(documentId && { documentIds: [documentId] }),
});

/** Injects the script that sends the page's text until it has a name in it. Does nothing if all fact sets are off. */
export async function startReading(tabId: number, settings: Settings): Promise<void> {
  if ((await enabledSets(settings)).length > 0) await injectScript(tabId, "prefilter.js");
}

/**
 * The origin with which the marks' style reaches open shadow roots: `USER` in Firefox, where it also goes with the
 * extension. Chromium paints no highlights from `USER`.
 */
const origin = import.meta.env.FIREFOX ? "USER" : "AUTHOR";

/** A style, and the name under which its highlight is registered. */
type Named = [style: string, name: string];

const insert = (target: Target, [style, name]: Named) =>
  browser.scripting.insertCSS({ css: markStyle(style, name), origin, target }).catch(() => undefined);
const remove = (target: Target, [style, name]: Named) =>
  browser.scripting.removeCSS({ css: markStyle(style, name), origin, target }).catch(() => undefined);

/** Styles a reader's highlights in a page. */
export async function styleMarks(tabId: number, names: HighlightNames): Promise<void> {
  await Promise.all(Object.entries(names).map((named) => insert({ tabId }, named)));
}

/** Removes the style of a reader that has ended from its page and the frames: another one has other names. */
export async function unstyleMarks(tabId: number, names: HighlightNames): Promise<void> {
  await Promise.all(Object.entries(names).map((named) => remove({ tabId, allFrames: true }, named)));
}

/**
 * Styles highlights in same-origin frames that have no style for them yet, also `srcdoc`, `about:blank`, `blob:` and
 * documents written by script. A frame that navigates gets a new document, without the style.
 */
export async function styleFrames(tabId: number, names: HighlightNames): Promise<void> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting
    .executeScript({ target, injectImmediately: true, func: wantsStyle, args: [Object.values(names)] })
    .catch(() => []);
  const wanting = frames.flatMap(({ frameId, result }) =>
    Object.entries(names).flatMap((named) =>
      Array.isArray(result) && result.includes(named[1]) ? [{ frameId, named }] : [],
    ),
  );
  await Promise.all(wanting.map(({ frameId, named }) => insert({ tabId, frameIds: [frameId] }, named)));
}

/** Sent as text: which of these highlights have no style yet; none where this is no same-origin frame. */
function wantsStyle(names: string[]): string[] {
  const { document, top } = globalThis;
  try {
    if (top === globalThis.window || !top?.document) return [];
  } catch {
    return [];
  }
  const state = ((globalThis as { [key: symbol]: DocumentState })[Symbol.for("sidelight")] ??= {});
  if (state.styled?.document !== document) state.styled = { document, names: [] };
  const { names: known } = state.styled;
  const wanted = names.filter((name) => !known.includes(name));
  known.push(...wanted);
  return wanted;
}
