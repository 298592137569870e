import browser from "webextension-polyfill";
import { markStyle } from "../../mark-style.ts";
import type { HighlightNames } from "../../messages.ts";
import type { DocumentState } from "./inject.ts";

/**
 * The origin with which the marks' style reaches open shadow roots: `USER` in Firefox, where it also goes with the
 * extension. Chromium paints no highlights from `USER`.
 */
const origin = import.meta.env.FIREFOX ? "USER" : "AUTHOR";

type Target = Parameters<typeof browser.scripting.insertCSS>[0]["target"];

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
