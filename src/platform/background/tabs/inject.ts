import browser from "webextension-polyfill";

import type { Verdict } from "../../../mentions/findings.ts";
import type { Settings } from "../../../settings/schema.ts";
import { enabledSets } from "../store/fact-sets.ts";

/** What our scripts share in a document, as far as functions that are sent as text use it: see `page/document-state.ts`. */
export type DocumentState =
  | {
      verdict?: Verdict;
      always?: string[];
      asked?: () => string[] | undefined;
      styled?: { document: unknown; names: string[] };
      reader?: unknown;
      readerLife?: unknown;
    }
  | undefined;

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
    const target = { tabId, ...(documentId && { documentIds: [documentId] }) };
    await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    return false;
  }
}

/** The gate's verdict about the document in a tab; undefined if the browser lets no extension read it. */
export async function readVerdict(tabId: number): Promise<Verdict | "none yet" | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => (globalThis as { [key: symbol]: DocumentState })[Symbol.for("sidelight")]?.verdict ?? "none yet",
    });
    return frame?.result as Verdict | "none yet" | undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a reader is at work in a tab, or a person asked for one. `prefilter.js` alone doesn't count: its reader may have
 * been kept out when access was withdrawn.
 */
export async function isAtWork(tabId: number): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        const world = (globalThis as { [key: symbol]: DocumentState })[Symbol.for("sidelight")];
        return Boolean(world?.reader ?? (world?.readerLife && world.asked?.()));
      },
    });
    return frame?.result === true;
  } catch {
    return false;
  }
}

/**
 * Stores a person's "read this page now" as the verdict that the reader checks. It holds for this address with any
 * fragment, since pages change the fragment while they are scrolled.
 */
export async function allowReading(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        const world = ((globalThis as { [key: symbol]: DocumentState })[Symbol.for("sidelight")] ??= {});
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
 * Tells the gate in a tab whether its site is always read.
 *
 * @param documentId names a document that the tab may not show yet
 * @returns whether its page is coverage then; undefined if no gate ran yet or the browser lets no extension in
 */
export async function setAlwaysRead(tabId: number, always: boolean, documentId?: string): Promise<boolean | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, ...(documentId && { documentIds: [documentId] }) },
      args: [always],
      func: (now: boolean) => {
        const world = ((globalThis as { [key: symbol]: DocumentState })[Symbol.for("sidelight")] ??= {});
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
 * Injects the script that sends the page's text until it has a name in it. Does nothing if all fact sets are off.
 *
 * @param documentId names a document that the tab may not show yet
 */
export async function startReading(tabId: number, settings: Settings, documentId?: string): Promise<void> {
  if ((await enabledSets(settings)).length > 0) await injectScript(tabId, "prefilter.js", documentId);
}
