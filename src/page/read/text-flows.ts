import { isInline, isSkipped } from "../dom/block-elements.ts";
import { composedClosest, composedParent, hidesText, styleOf, TEXT_NODE } from "../dom/tree.ts";
import { isAfterRule, itemOf, languageOf, placeOf } from "./block-context.ts";
import { cutFlow, type Piece, type TextFlow } from "./text-flow.ts";

/** What stands above the line of a ruby text, between the signs of a name. */
const aboveLine = new Set(["rp", "rt", "rtc"]);

/**
 * The flows of one block: its inline content, parted where a child block stands. Children that are blocks have flows of
 * their own and are left out. The text is the nodes' own, white space and all, so that offsets lead back by a
 * subtraction. What stands straight in the block's open shadow root comes first. What is taken out of the line (a hint
 * for screen readers, a copy of each letter for an animation) has a flow of its own, after the line's.
 *
 * @param hidden told of each inline element that is left out because it is not shown
 */
export function textFlows(block: Element, hidden: (element: Element) => void = () => {}): TextFlow[] {
  const writer = new FlowWriter(block);
  const aside: Element[] = [];
  const gather = (parent: Element | ShadowRoot) => {
    const isHost = Boolean((parent as Partial<Element>).shadowRoot);
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      // A host renders only slotted children.
      if (isHost && !(child as Element | Text).assignedSlot) continue;
      if (child.nodeType === TEXT_NODE) writer.text(child as Text);
      // Of a form with such a field it is no number.
      else if (!(child.nodeType > TEXT_NODE)) gatherElement(child as Element);
    }
  };
  const gatherElement = (element: Element) => {
    const { localName } = element;
    if (localName === "br") return writer.gap("\n");
    if (localName === "hr") return writer.rule();
    if (isSkipped(element)) return writer.gap(" ");
    if (!isInline(element)) return writer.end();
    if (aboveLine.has(localName) || isReplaced(element)) return;
    const style = styleOf(element);
    if (hidesText(style)) return hidden(element);
    if (/^(absolute|fixed)/.test(style.position) || isCopy(element)) return void aside.push(element);
    writer.cross(element);
    if (localName === "q") writer.openQuotation();
    gather(element);
    if (localName === "q") writer.closeQuotation();
    writer.cross(element);
  };
  if (block.shadowRoot) {
    gather(block.shadowRoot);
    writer.end();
  }
  // An inline element is a block only for its shadow root.
  if (!isInline(block)) gather(block);
  writer.end();
  for (const element of aside) {
    gather(element);
    writer.end();
  }
  return writer.flows;
}

/** Whether an element repeats for the eye alone what stands before it. */
function isCopy(element: Element): boolean {
  return (
    Element.prototype.getAttribute.call(element, "aria-hidden") === "true" &&
    element.previousElementSibling?.textContent === element.textContent
  );
}

/** Whether a slot's own content gives way to what the page put into it. */
function isReplaced(element: Element): boolean {
  return element.localName === "slot" && (element as HTMLSlotElement).assignedNodes().length > 0;
}

/** Writes the flows of one block as its content is met. */
class FlowWriter {
  readonly flows: TextFlow[] = [];
  readonly #block: Element;
  #text = "";
  #pieces: Piece[] = [];
  /** The last unit that a node brought; kept apart, since to look at the end of a growing string copies it. */
  #last = 0;
  /** The borders of elements since the last text. */
  #crossed: Element[] = [];
  #quotations: [number, number][] = [];
  #openQuotations = 0;
  #quotedFrom = 0;
  #breaks = false;

  constructor(block: Element) {
    this.#block = block;
  }

  text(node: Text): void {
    const { data } = node;
    if (data === "") return;
    const meets = isLetter(this.#last) && isLetter(data.charCodeAt(0));
    if (meets && this.#crossed.some((element) => partsWords(element))) this.#text += " ";
    this.#crossed = [];
    this.#pieces.push({ node, start: this.#text.length });
    this.#text += data;
    this.#last = data.charCodeAt(data.length - 1);
  }

  /** A sign that stands in no node of the flow. */
  gap(sign: string): void {
    this.#text += sign;
    this.#last = 0;
  }

  /** The beginning or the end of an inline element. */
  cross(element: Element): void {
    if (isLetter(this.#last)) this.#crossed.push(element);
  }

  openQuotation(): void {
    if (this.#openQuotations++ === 0) this.#quotedFrom = this.#text.length;
  }

  closeQuotation(): void {
    if (--this.#openQuotations === 0) this.#quotations.push([this.#quotedFrom, this.#text.length]);
  }

  /** A rule parts what comes next from what came before. */
  rule(): void {
    this.end();
    this.#breaks = true;
  }

  /** Ends the flow; what comes next begins another. */
  end(): void {
    if (this.#pieces.length > 0 && this.#text.trim() !== "") this.flows.push(...this.#write());
    this.#text = "";
    this.#pieces = [];
    this.#last = 0;
    this.#crossed = [];
    this.#quotations = [];
    this.#quotedFrom = 0;
  }

  #write(): Iterable<TextFlow> {
    const block = this.#block;
    const text = this.#text;
    const language = languageOf(block);
    const quotations = this.#quotations;
    if (composedClosest(block, "blockquote")) quotations.splice(0, quotations.length, [0, text.length]);
    else if (this.#openQuotations > 0) quotations.push([this.#quotedFrom, text.length]);
    const item = itemOf(block);
    const breaks = this.#breaks || (this.flows.length === 0 && isAfterRule(block));
    this.#breaks = false;
    const flow = {
      block,
      text,
      pieces: this.#pieces,
      place: placeOf(block),
      quotations,
      ...(language && { language }),
      ...(item !== undefined && { item }),
      ...(breaks && { breaks }),
    };
    return cutFlow(flow);
  }
}

/**
 * Whether a UTF-16 unit is part of a word, as `kindOf` of the matcher has it, whose tables no page needs: what nearly every
 * page has is known before any expression is compiled.
 */
export function isLetter(unit: number): boolean {
  const small = unit | 32;
  if (unit < 0x80) return (small >= 97 && small <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
  if (unit === 0xa0 || (unit >= 0x2010 && unit < 0x202a)) return false;
  if (unit >= 0xc0 && unit < 0x250) return unit !== 0xd7 && unit !== 0xf7;
  if (unit === 0x640 || unit === 0x34f || (unit >= 0xfe00 && unit <= 0xfe0f)) return false;
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit));
}

/**
 * Whether two words meet at an element's border, although no white space is between them: the page lays it out as a
 * block of its own (links of a menu), a margin or a gap is there, or it is a note's number. A first letter that floats
 * begins the word beside it, and letters that are laid out one by one are one.
 */
function partsWords(element: Element): boolean {
  if (element.localName === "sup" || element.localName === "sub") return true;
  const { display, float, fontSize, marginLeft, marginRight } = styleOf(element);
  if (display === "contents") return false;
  const isWide = (length: string) => parseFloat(length) > parseFloat(fontSize) * leastGap;
  const apart = isWide(marginLeft) || isWide(marginRight);
  if (display.startsWith("inline") || display.startsWith("ruby")) return apart;
  if (element.textContent.length > dropCap) return true;
  if (float !== "none") return false;
  const row = styleOf(composedParent(element)!);
  return apart || !/flex|grid/.test(row.display) || isWide(row.columnGap);
}

/** How many UTF-16 units a letter that floats can have: a quotation mark may come before it. */
const dropCap = 2;

/** A narrower gap is none between words, in em. */
const leastGap = 0.12;
