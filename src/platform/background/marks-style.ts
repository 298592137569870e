import browser from "webextension-polyfill";

import type { DocumentState } from "./inject.ts";

/**
 * The origin with which the marks' style reaches open shadow roots: `USER` in Firefox, where it also goes with the
 * extension. Chromium paints no highlights from `USER`.
 */
const origin = import.meta.env.FIREFOX ? "USER" : "AUTHOR";
const marksStyle = { files: ["marks.css"], origin } as const;

/** Styles the marks. Removes the sheet first, so a reader that starts again in the same document adds no second one. */
export async function styleMarks(tabId: number): Promise<void> {
  const style = { ...marksStyle, files: [...marksStyle.files], target: { tabId } };
  await browser.scripting.removeCSS(style).catch(() => undefined);
  await browser.scripting.insertCSS(style).catch(() => undefined);
}

/**
 * Removes the marks' style from a page and its frames. Both calls go out at once, so the style for a reader that starts
 * meanwhile comes after them.
 */
export async function unstyleMarks(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await Promise.all([
    browser.scripting.executeScript({ target, func: forgetStyle }).catch(() => undefined),
    browser.scripting.removeCSS({ ...marksStyle, files: [...marksStyle.files], target }).catch(() => undefined),
  ]);
}

/**
 * Styles the marks in same-origin frames that have no style yet, also `srcdoc`, `about:blank`, `blob:` and documents
 * written by script. A frame that navigates gets a new document, without the style.
 */
export async function styleFrames(tabId: number): Promise<void> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, injectImmediately: true, func: wantsStyle })
    .catch(() => []);
  const wanting = frames.flatMap(({ frameId, result }) => (result === true ? [frameId] : []));
  await Promise.all(
    wanting.map((frameId) =>
      browser.scripting
        .insertCSS({ ...marksStyle, files: [...marksStyle.files], target: { tabId, frameIds: [frameId] } })
        .catch(() => undefined),
    ),
  );
}

/** Sent as text: notes that this document has lost its style. */
function forgetStyle(): void {
  delete (globalThis as { [key: symbol]: DocumentState })[Symbol.for("sidelight")]?.styled;
}

/** Sent as text: whether this is a same-origin frame without the style. */
function wantsStyle(): boolean {
  const { document, top } = globalThis;
  try {
    if (top === globalThis.window || !top?.document) return false;
  } catch {
    return false;
  }
  const world = ((globalThis as { [key: symbol]: DocumentState })[Symbol.for("sidelight")] ??= {});
  const wants = world.styled !== document;
  world.styled = document;
  return wants;
}
