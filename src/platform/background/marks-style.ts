import browser from "webextension-polyfill";

import { highlightNames, markStyle } from "../mark-style.ts";
import type { DocumentState } from "./inject.ts";

/**
 * The origin with which the marks' style reaches open shadow roots: `USER` in Firefox, where it also goes with the
 * extension. Chromium paints no highlights from `USER`.
 */
const origin = import.meta.env.FIREFOX ? "USER" : "AUTHOR";

type Target = Parameters<typeof browser.scripting.insertCSS>[0]["target"];

const insert = (target: Target, name: string) =>
  browser.scripting.insertCSS({ css: markStyle(name), origin, target }).catch(() => undefined);
const remove = (target: Target, name: string) =>
  browser.scripting.removeCSS({ css: markStyle(name), origin, target }).catch(() => undefined);

/** Styles highlights in a page. Removes each sheet first, so a reader that starts again there adds no second one. */
export async function styleMarks(tabId: number, names: string[]): Promise<void> {
  const target = { tabId };
  await Promise.all(names.flatMap((name) => [remove(target, name), insert(target, name)]));
}

/**
 * Removes the marks' style from a page and its frames. All calls go out at once, so the style for a reader that starts
 * meanwhile comes after them.
 */
export async function unstyleMarks(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await Promise.all([
    browser.scripting.executeScript({ target, func: forgetStyle }).catch(() => undefined),
    ...highlightNames.map((name) => remove(target, name)),
  ]);
}

/**
 * Styles highlights in same-origin frames that have no style for them yet, also `srcdoc`, `about:blank`, `blob:` and
 * documents written by script. A frame that navigates gets a new document, without the style.
 */
export async function styleFrames(tabId: number, names: string[]): Promise<void> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, injectImmediately: true, func: wantsStyle, args: [names] })
    .catch(() => []);
  const wanting = frames.flatMap(({ frameId, result }) =>
    Array.isArray(result) ? (result as string[]).map((name) => ({ frameId, name })) : [],
  );
  await Promise.all(wanting.map(({ frameId, name }) => insert({ tabId, frameIds: [frameId] }, name)));
}

/** Sent as text: notes that this document has lost its style. */
function forgetStyle(): void {
  delete (globalThis as { [key: symbol]: DocumentState })[Symbol.for("sidelight")]?.styled;
}

/** Sent as text: which of these highlights have no style yet; none where this is no same-origin frame. */
function wantsStyle(names: string[]): string[] {
  const { document, top } = globalThis;
  try {
    if (top === globalThis.window || !top?.document) return [];
  } catch {
    return [];
  }
  const world = ((globalThis as { [key: symbol]: DocumentState })[Symbol.for("sidelight")] ??= {});
  if (world.styled?.document !== document) world.styled = { document, names: [] };
  const { names: known } = world.styled;
  const wanted = names.filter((name) => !known.includes(name));
  known.push(...wanted);
  return wanted;
}
