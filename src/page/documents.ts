import { type Inner, isShadowRoot } from "./text/open-roots.ts";
import { noChanges, type PageChanges, watchChanges } from "./text/watch-changes.ts";

/** Told of one document; `gone` ends when it went, or was written anew and lost its listeners. */
export type TellDocument = (page: Document, gone: AbortSignal) => void;

/** The documents that are read: the page's own, and those of its frames that are of the same origin. */
export interface Documents {
  /** Tells of each that is there and of each that comes. */
  each: (tell: TellDocument) => void;
  /** What is to be walked of a shadow root or frame; nothing where a document is another site's, or no HTML. */
  enter: (inner: Inner) => Element | ShadowRoot | undefined;
  /** The open shadow roots that were entered in a document. */
  rootsIn: (page: Document) => ShadowRoot[];
}

/** @param changed told what changed in any of them, before anything is painted */
export function createDocuments(
  page: Document,
  changed: (changes: PageChanges) => void,
  signal: AbortSignal,
): Documents {
  const lives = new Map<Document, AbortController>();
  const listeners: TellDocument[] = [];
  const frames = new WeakSet<Inner>();
  const roots = new Set<ShadowRoot>();
  const begin = (document: Document) => {
    lives.get(document)?.abort();
    const life = new AbortController();
    lives.set(document, life);
    watch(document);
    for (const tell of listeners) tell(document, AbortSignal.any([signal, life.signal]));
  };
  const note = (changes: PageChanges) => {
    endGone(lives);
    for (const document of changes.rewritten) if (lives.has(document)) begin(document);
    changed(changes);
  };
  const watch = watchChanges(note, signal);
  begin(page);
  return {
    each(tell) {
      listeners.push(tell);
      for (const [document, life] of lives) tell(document, AbortSignal.any([signal, life.signal]));
    },
    enter(inner) {
      if (isShadowRoot(inner)) {
        if (!roots.has(inner)) watch(inner);
        roots.add(inner);
        return inner;
      }
      // It has another document after a navigation, or the same with another text.
      const loaded = () => note(noChanges({ added: new Set([inner]) }));
      if (!frames.has(inner)) inner.addEventListener("load", loaded, { signal });
      frames.add(inner);
      const document = inner.contentDocument;
      if (!document?.contentType.includes("html")) return undefined;
      if (!lives.has(document)) begin(document);
      return document.body ?? document.documentElement;
    },
    rootsIn(document) {
      for (const root of roots) if (!root.isConnected) roots.delete(root);
      return [...roots].filter(({ ownerDocument }) => ownerDocument === document);
    },
  };
}

/** Ends the documents whose frame went, or went to another one. */
function endGone(lives: Map<Document, AbortController>): void {
  for (const [document, life] of lives) {
    if (document.defaultView) continue;
    life.abort();
    lives.delete(document);
  }
}
