import { composedClosest, composedParent, parentElementOf, styleOf } from "../dom/tree.ts";
import { itemOf } from "./items.ts";
import { cutFlow, type Piece, type TextFlow } from "./text-flow.ts";
import type { Place } from "../../mentions/types.ts";

/** Writes the flows of one block as its content is met. */
export class FlowWriter {
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

/** A class of the whole page speaks of what the page has, not of what it is. */
const notThePage = ":not(html,body,main,article)";

/** What surrounds a text, by the selector of an ancestor that says so; the first that fits. */
const places: [string, Place][] = [
  ["h1,h2,h3,h4,h5,h6,[role=heading]", "heading"],
  ["nav,[role=navigation],[role=menu],[role=search],footer,[role=contentinfo]", "navigation"],
  [`address,[rel=author],[itemprop=author],[class*=byline i]${notThePage}`, "byline"],
  [`[id=comments]${notThePage},[class~=comments]${notThePage},[class~=comment]${notThePage}`, "comment"],
  ["figcaption,caption", "caption"],
  ["aside,[role=complementary]", "aside"],
];

/** All of them: most text of an article stands in none. */
const anyPlace = places.map(([selector]) => selector).join(",");

/** Where on the page a block stands. */
export function placeOf(block: Element): Place {
  if (!composedClosest(block, anyPlace)) return "text";
  return places.find(([selector]) => composedClosest(block, selector))?.[1] ?? "text";
}

/** How far up it is looked for what stands before a block. */
const levels = 5;

/** Whether a rule stands right before a block. */
export function isAfterRule(block: Element): boolean {
  let at: Element | null = block;
  for (let level = 0; at && level < levels; level++, at = parentElementOf(at)) {
    const before = at.previousElementSibling;
    if (before) return before.localName === "hr";
  }
  return false;
}

/** The language of a block by its nearest `lang`, as BCP 47. */
export function languageOf(block: Element): string | undefined {
  return composedClosest(block, "[lang]")?.getAttribute("lang") || undefined;
}
