import { type InnerRoot, isShadowRoot } from "../dom/tree.ts";
import { emptyChanges, type ChangeWatch, type PageChanges, watchChanges } from "./changes.ts";
import { onTrusted } from "../dom/trusted-events.ts";

/** The page's own document and those of same-origin frames. */
export interface Documents extends Pick<ChangeWatch, "isBlind" | "resume"> {
  /** Calls `tell` with each document, now and later. */
  each: (tell: DocumentListener) => void;
  /** What to walk inside a shadow root or frame. Undefined if the document is another site's or not HTML. */
  enter: (inner: InnerRoot) => Element | ShadowRoot | undefined;
  list(): Iterable<Document>;
  /** Whether a shadow root was entered. */
  entered(root: ShadowRoot): boolean;
  /** The open shadow roots that were entered in a document. */
  rootsIn: (page: Document) => ShadowRoot[];
  /** Reports a change that no observer sees. */
  changed: (changes: PageChanges) => void;
}

/** @param changed takes what changed in any document, before the next paint; with null nothing is observed */
export function createDocuments(
  page: Document,
  changed: ((changes: PageChanges) => void) | null,
  signal: AbortSignal,
): Documents {
  const lives = createLifetimes(signal);
  const frames = new WeakSet<InnerRoot>();
  const roots = new Set<ShadowRoot>();
  const note = (changes: PageChanges) => {
    for (const document of changes.gone) {
      lives.end(document);
      for (const root of roots) if (root.ownerDocument === document) roots.delete(root);
    }
    // Without a root element there is nothing to listen on. Its arrival is reported too.
    for (const document of changes.rewritten)
      if (lives.has(document) && document.documentElement && document.defaultView) lives.begin(document);
    changed?.(changes);
  };
  const watched = () => [...lives.list(), ...connected(roots)];
  const { watch, isBlind, resume } = changed ? watchChanges({ tell: note, roots: watched, signal }) : nothingWatched;
  lives.each((document, gone) => {
    watch(document);
    const goes = () => note(emptyChanges({ gone: new Set([document]) }));
    // Let go of its nodes now: in Firefox they are dead soon, and touching them throws.
    if (document !== page) onTrusted(document.defaultView!, "pagehide", goes, { signal: gone });
  });
  lives.begin(page);
  return {
    each: lives.each,
    enter(inner) {
      if (isShadowRoot(inner)) {
        if (!roots.has(inner)) watch(inner);
        roots.add(inner);
        return inner;
      }
      // It has another document after a navigation, or the same with another text.
      const loaded = () => note(emptyChanges({ added: new Set([inner]) }));
      if (!frames.has(inner)) onTrusted(inner, "load", loaded, { signal });
      frames.add(inner);
      const document = inner.contentDocument;
      // Firefox gives a frame's document for a moment longer than its window.
      if (!document?.defaultView || !document.contentType.includes("html")) return undefined;
      if (!lives.has(document)) lives.begin(document);
      return document.body ?? document.documentElement;
    },
    list: () => lives.list(),
    entered: (root) => roots.has(root),
    changed: note,
    isBlind,
    resume,
    rootsIn: (document) => connected(roots).filter(({ ownerDocument }) => ownerDocument === document),
  };
}

const nothingWatched: ChangeWatch = { watch: () => {}, isBlind: () => false, resume: () => {} };

/** The roots that are still on the page; the others are forgotten. */
function connected(roots: Set<ShadowRoot>): ShadowRoot[] {
  for (const root of roots) if (!root.isConnected) roots.delete(root);
  return [...roots];
}

/** Called with one document. `gone` aborts when it goes, or when `document.open` takes its listeners. */
export type DocumentListener = (page: Document, gone: AbortSignal) => void;

/** The documents that are read, each from its start to its end. */
interface DocumentLifetimes {
  begin(document: Document): void;
  end(document: Document): void;
  has(document: Document): boolean;
  list(): Iterable<Document>;
  /** Calls `tell` with each document, now and later. */
  each: (tell: DocumentListener) => void;
}

function createLifetimes(signal: AbortSignal): DocumentLifetimes {
  const lives = new Map<Document, AbortController>();
  const listeners: DocumentListener[] = [];
  const tellOf = (tell: DocumentListener, document: Document, life: AbortController) =>
    tell(document, AbortSignal.any([signal, life.signal]));
  return {
    begin(document) {
      lives.get(document)?.abort();
      const life = new AbortController();
      lives.set(document, life);
      for (const tell of listeners) tellOf(tell, document, life);
    },
    end(document) {
      lives.get(document)?.abort();
      lives.delete(document);
    },
    has: (document) => lives.has(document),
    list: () => lives.keys(),
    each(tell) {
      listeners.push(tell);
      for (const [document, life] of lives) tellOf(tell, document, life);
    },
  };
}
