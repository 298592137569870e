import browser from "webextension-polyfill";

import type { Verdict } from "../../mentions/findings.ts";

/** What these functions, which are sent as text, know of `page/world.ts`. */
type Shared =
  | {
      verdict?: Verdict;
      always?: string[];
      asked?: () => string[] | undefined;
      styled?: unknown;
      reader?: unknown;
      readerLife?: unknown;
    }
  | undefined;

/**
 * Injecting into a tab can fail at any time: it was closed, it shows a page that no extension may read, or it is on its
 * way elsewhere. None of that is an error of ours, so each function tells whether it worked.
 */

/**
 * Puts one of our scripts into the top document of a tab.
 *
 * @param documentId of one that the tab may not show yet, or no longer
 */
export async function injectScript(
  tabId: number,
  file: "gate.js" | "look.js" | "reader.js" | "card.js" | "look-on.js",
  documentId?: string,
): Promise<boolean> {
  try {
    const target = { tabId, ...(documentId && { documentIds: [documentId] }) };
    await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    return false;
  }
}

/** The gate's verdict about the document in a tab; nothing where the browser lets no extension read it. */
export async function readVerdict(tabId: number): Promise<Verdict | "none yet" | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => (globalThis as { [key: symbol]: Shared })[Symbol.for("sidelight")]?.verdict ?? "none yet",
    });
    return frame?.result as Verdict | "none yet" | undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the document of a tab is read, or a person has asked for it. What only looks at it is none: its reader may have
 * been kept out, as access was taken back.
 */
export async function isAtWork(tabId: number): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        const world = (globalThis as { [key: symbol]: Shared })[Symbol.for("sidelight")];
        return Boolean(world?.reader ?? (world?.readerLife && world.asked?.()));
      },
    });
    return frame?.result === true;
  } catch {
    return false;
  }
}

/**
 * Writes a person's "read this page now" where the reader looks for the gate's verdict. It holds for this address whatever
 * its fragment is: pages put one there while they are scrolled.
 */
export async function allowReading(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        const world = ((globalThis as { [key: symbol]: Shared })[Symbol.for("sidelight")] ??= {});
        const { origin, pathname, search } = location;
        world.asked = () =>
          location.origin === origin && location.pathname === pathname && location.search === search
            ? ["asked for"]
            : undefined;
        if (!world.verdict?.coverage) world.verdict = { coverage: true, why: ["asked for"] };
      },
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Tells the gate's world in a tab whether its site is always read, and gives whether its page is coverage then; nothing
 * where no gate has looked yet or the browser lets no extension in.
 *
 * @param documentId of one that the tab may not show yet
 */
export async function letAlways(tabId: number, always: boolean, documentId?: string): Promise<boolean | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, ...(documentId && { documentIds: [documentId] }) },
      args: [always],
      func: (now: boolean) => {
        const world = ((globalThis as { [key: symbol]: Shared })[Symbol.for("sidelight")] ??= {});
        world.always = now ? ["always"] : [];
        if (now && world.verdict?.coverage === false) world.verdict = { coverage: true, why: ["always"] };
        if (!now && world.verdict?.why[0] === "always") world.verdict = { coverage: false, why: [] };
        return world.verdict?.coverage;
      },
    });
    return (frame?.result ?? undefined) as boolean | undefined;
  } catch {
    return undefined;
  }
}

/**
 * The origin under which the marks' style reaches open shadow roots: `USER` in Firefox, where it vanishes with the
 * extension too; Chromium paints nothing from `USER`.
 */
const origin = import.meta.env.FIREFOX ? "USER" : "AUTHOR";
const marksStyle = { files: ["marks.css"], origin } as const;

/** Styles the marks. Taken away first, so that a reader that starts again in one document adds no second sheet. */
export async function styleMarks(tabId: number): Promise<void> {
  const style = { ...marksStyle, files: [...marksStyle.files], target: { tabId } };
  await browser.scripting.removeCSS(style).catch(() => undefined);
  await browser.scripting.insertCSS(style).catch(() => undefined);
}

/**
 * Takes the marks' style out of a page and its frames. All is sent at once: what a reader that starts meanwhile asks for
 * comes after it.
 */
export async function unstyleMarks(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await Promise.all([
    browser.scripting.executeScript({ target, func: forgetStyle }).catch(() => undefined),
    browser.scripting.removeCSS({ ...marksStyle, files: [...marksStyle.files], target }).catch(() => undefined),
  ]);
}

/**
 * Styles the marks in the frames of the page's own origin that have no such style yet. It reaches every one: `srcdoc`,
 * `about:blank`, `blob:` and what was written by script. A frame that navigates has another document, without the style.
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

/** Sent as text: this document has no style any more. */
function forgetStyle(): void {
  delete (globalThis as { [key: symbol]: Shared })[Symbol.for("sidelight")]?.styled;
}

/** Sent as text: whether this is a frame of the page's own origin whose document was not styled yet. */
function wantsStyle(): boolean {
  const { document, top } = globalThis;
  try {
    if (top === globalThis.window || !top?.document) return false;
  } catch {
    return false;
  }
  const world = ((globalThis as { [key: symbol]: Shared })[Symbol.for("sidelight")] ??= {});
  const wants = world.styled !== document;
  world.styled = document;
  return wants;
}
