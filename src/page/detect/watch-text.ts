import {
  DOCUMENT_NODE,
  ELEMENT_NODE,
  isEditable,
  isShadowRoot,
  parentElementOf,
  rootOf,
  scanRoot,
  type InnerRoot,
  openRoots,
} from "../dom/tree.ts";
import { runLater, clock } from "../schedule/timers.ts";
import { type MeteredObserver, observeMetered } from "../schedule/metered-observer.ts";
import { onTrusted, onAbort } from "../dom/trusted-events.ts";

/** Elements whose text is joined: a name may span the inline elements in one. */
const BLOCKS =
  "address,article,aside,blockquote,body,caption,dd,div,dl,dt,figcaption,footer,header,li,main,nav,ol,pre,section,table,td,th,ul";
/** Animation scripts wrap each word or letter in a block. */
const LINES = "p,h1,h2,h3,h4,h5,h6";

/** How long the page settles before late roots are searched, in ms, and how many times longer than a search the next pause is. */
const settles = 500;
const pause = 100;

/** A part of the page that is searched. */
export type TextRoot = Element | ShadowRoot;

interface TextWatchOptions {
  page: Document;
  /** Called with each part whose text may have changed. */
  changed: (part: TextRoot) => void;
  signal: AbortSignal;
}

/**
 * Watches the text of a page, its open shadow roots and its same-origin frames with one observer. Editable text is not
 * reported.
 */
export class TextWatch {
  #known = new WeakSet<Node>();
  readonly #options: TextWatchOptions;
  /** While the page changes too much it is blind, and what is known may be out of date. */
  readonly metered: MeteredObserver;
  /** Documents that were editable at the last check. */
  readonly #edited = new WeakSet<Document>();
  /** What was met for the first time lately. */
  #met: TextRoot[] = [];
  #next = 0;
  #due = false;

  constructor(options: TextWatchOptions) {
    const { page, changed, signal } = options;
    this.#options = options;
    this.metered = observeMetered({
      heard: (records) => {
        for (const part of new Set(records.map(({ target }) => partOf(target)))) if (part) changed(part);
      },
      again: () => {
        // Whatever is met on the way is watched once more.
        this.#known = new WeakSet();
        this.#observe(page, scanRoot(page));
        changed(scanRoot(page));
      },
      signal,
    });
    this.#observe(page, scanRoot(page));
  }

  /** The open shadow roots and frames below a part, watched from now on. */
  *inner(part: TextRoot, plainToo = false): Generator<TextRoot | undefined, void> {
    for (const inner of openRoots(part, plainToo)) yield inner && this.#enter(inner);
  }

  /** Searches what no event announces: late roots, and documents that are no longer editable. True if it found any. */
  findLate(): boolean {
    const { page, changed } = this.#options;
    const began = clock();
    this.#met = [];
    // Those that are known are walked too: one may have come in one of them.
    const parts: TextRoot[] = [scanRoot(page)];
    for (const part of parts) {
      const { ownerDocument } = part;
      const isEdited = ownerDocument.designMode === "on";
      if (this.#edited.has(ownerDocument) && !isEdited) this.#met.push(scanRoot(ownerDocument));
      this.#edited[isEdited ? "add" : "delete"](ownerDocument);
      for (const inner of this.inner(part, true)) if (inner) parts.push(inner);
    }
    this.#met.forEach(changed);
    this.#next = clock() + (clock() - began) * pause;
    return this.#met.length > 0;
  }

  /** Gives what is looked at of a root or frame. */
  #enter(inner: InnerRoot): TextRoot | undefined {
    const { changed, signal } = this.#options;
    if (isShadowRoot(inner)) return this.#observe(inner, inner);
    // Another document comes, or the same with another text.
    if (!this.#known.has(inner)) onTrusted(inner, "load", () => changed(inner), { signal });
    this.#known.add(inner);
    const document = inner.contentDocument;
    return document?.contentType.includes("html") ? this.#observe(document, scanRoot(document)) : undefined;
  }

  #observe(root: Document | ShadowRoot, part: TextRoot): TextRoot {
    if (this.#known.has(root)) return part;
    this.#known.add(root);
    this.#met.push(part);
    this.metered.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ["contenteditable"],
    });
    if (!isShadowRoot(root)) this.#followLate(root);
    return part;
  }

  /** Listens for what comes with roots that announce nothing: what they show makes the page taller, or follows an event. */
  #followLate({ documentElement, defaultView }: Document): void {
    const { signal } = this.#options;
    if (!documentElement || !defaultView) return;
    const soon = () => {
      if (this.#due) return;
      this.#due = true;
      const check = () => {
        this.#due = false;
        this.findLate();
      };
      runLater(check, Math.max(settles, this.#next - clock()), signal);
    };
    const sizes = new defaultView.ResizeObserver(soon);
    sizes.observe(documentElement);
    onAbort(signal, () => sizes.disconnect());
    onTrusted(documentElement, "load click focusin", soon, { capture: true, signal });
  }
}

/** The part to send again after a node changed. Nothing for editable text. */
function partOf(node: Node): TextRoot | undefined {
  if (node.nodeType === DOCUMENT_NODE) return scanRoot(node as Document) ?? undefined;
  if (isShadowRoot(node)) return node;
  const element = node.nodeType > ELEMENT_NODE ? parentElementOf(node) : (node as Element);
  if (isEditable(element ?? node)) return undefined;
  const block = element && (closest(element, LINES) ?? closest(element, BLOCKS));
  const root = rootOf(node);
  return block ?? (isShadowRoot(root) ? root : (element ?? undefined));
}

const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
