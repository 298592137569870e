import { isAttached } from "../dom/tree.ts";
import { runLater } from "../schedule/timers.ts";
import { onAbort } from "../dom/trusted-events.ts";

/** A highlight of ours and where it is registered. */
export interface Registered {
  page: Document;
  highlights: HighlightRegistry;
  name: string;
  highlight: Highlight;
}

/** The registered highlights, and what registers more. */
interface Highlights {
  registered: Set<Registered>;
  /** Registers a highlight on first use. Undefined if the document was removed with its frame. */
  highlightOf: (page: Document, style: string | undefined) => Highlight | undefined;
}

/** The name under which the highlight of a style is registered. */
export type NameOf = (style: string) => string;

/** The names in our own pages. */
export const plainName: NameOf = (style) => `sidelight-${style}`;

/** Random names for each reader: they reveal nothing to the page and don't collide with its own. */
export function randomNames(): { names: Record<string, string>; nameOf: NameOf } {
  const names: Record<string, string> = {};
  return { names, nameOf: (style) => (names[style] ??= `h${crypto.getRandomValues(new Uint32Array(2)).join("")}`) };
}

/**
 * Gives the highlights of each document by their styles.
 *
 * @param begins called with the styles that are new in a document, once for all of one task
 * @param signal ends them all; the registries are then as they were found
 */
export function createHighlights(
  begins: (page: Document, styles: string[]) => void,
  signal: AbortSignal,
  nameOf: NameOf,
): Highlights {
  const styled = new WeakMap<Document, Set<string>>();
  /** What is told at the end of the task. */
  const fresh = new Map<Document, string[]>();
  const tell = () => {
    if (!signal.aborted) for (const [page, styles] of fresh) begins(page, styles);
    fresh.clear();
  };
  const needStyle = (page: Document, style: string) => {
    const known = styled.get(page) ?? new Set();
    if (known.has(style)) return;
    styled.set(page, known.add(style));
    if (fresh.size === 0) queueMicrotask(tell);
    fresh.set(page, [...(fresh.get(page) ?? []), style]);
  };
  const registered = new Set<Registered>();
  const known = new WeakMap<Document, Map<string, Highlight>>();
  const register = (view: Window & typeof globalThis, name: string) => {
    const highlights = registryOf(view);
    const highlight = new view.Highlight();
    // The page's own highlights stay on top, even if ours is registered again after them.
    highlight.priority = -1;
    highlights.set(name, highlight);
    registered.add({ page: view.document, highlights, name, highlight });
    return highlight;
  };
  onAbort(signal, () => {
    for (const { page, highlights, name, highlight } of registered) {
      if (!isAttached(page)) continue;
      highlight.clear();
      // A reader that took over has registered its own by now.
      if (highlights.get(name) === highlight) highlights.delete(name);
    }
  });
  const highlightOf = (page: Document, style: string | undefined) => {
    const view = page.defaultView;
    if (!view || style === undefined) return undefined;
    const own = known.get(page) ?? new Map<string, Highlight>();
    needStyle(page, style);
    const highlight = own.get(style) ?? register(view, nameOf(style));
    known.set(page, own.set(style, highlight));
    return highlight;
  };
  return { registered, highlightOf };
}

/** Firefox: a window as its page sees it, and the wrapper that hides the page's own changes again. */
declare function XPCNativeWrapper<Wrapped>(waived: Wrapped): Wrapped;
type Waived = { wrappedJSObject?: typeof globalThis };

/**
 * A document's registry. For `CSS.highlights` of any frame, Firefox gives an extension the registry of the frame that
 * was asked first, so there it is fetched as the page itself would.
 */
function registryOf(view: Window & typeof globalThis): HighlightRegistry {
  // Elsewhere a frame can have that name.
  const { wrappedJSObject: own } = (import.meta.env.FIREFOX && view.document !== document ? view : {}) as Waived;
  return own ? XPCNativeWrapper(own.CSS.highlights) : view.CSS.highlights;
}

/** How often the marks are checked, in ms: no event tells that a page cleared its highlights. */
const pause = 1000;
/**
 * Marks are restored so many times in a row, then once in so many ms. If another extension keeps clearing them, it
 * wins.
 */
const tries = 6;
const earns = 10_000;

/** What a painter has registered, and what it has painted in each block. */
interface Painted {
  registered: Set<Registered>;
  blocks: ReadonlyMap<Element, { painted: ReadonlyMap<{ range: AbstractRange }, Highlight> }>;
}

/** Signals of the painters that are watched already. */
const kept = new WeakSet<AbortSignal>();

/**
 * Checks from time to time, until `signal` aborts, whether the marks are there, and restores those that the page or another
 * extension removed.
 *
 * @param mayRun waits while the page is hidden; false when reading has ended
 */
export function restoreLostMarks(painter: Painted, mayRun: () => Promise<boolean>, signal: AbortSignal): void {
  if (kept.has(signal)) return;
  kept.add(signal);
  let left = tries;
  const check = async () => {
    if (!(await mayRun())) return;
    left = Math.min(tries, left + pause / earns);
    if (left >= 1 && restore(painter)) left--;
    wait();
  };
  const wait = () => runLater(() => void check(), pause, signal);
  wait();
}

/** Restores lost marks. Returns whether any were lost. */
function restore({ registered, blocks }: Painted): boolean {
  let lost = false;
  for (const one of registered) {
    const { page, highlights, name, highlight } = one;
    if (!isAttached(page)) registered.delete(one);
    // What somebody else has put there stays.
    else if (!highlights.has(name)) {
      highlights.set(name, highlight);
      lost = true;
    }
  }
  for (const { painted } of blocks.values())
    for (const [{ range }, highlight] of painted) {
      if (highlight.has(range)) continue;
      highlight.add(range);
      lost = true;
    }
  return lost;
}
