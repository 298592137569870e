import { textBelow } from "../look/page-text.ts";
import { isInline, isUnread } from "./inline-elements.ts";
import { isOnPage } from "./is-on-page.ts";
import { parentElementOf } from "./closest-across.ts";

/** What was left out because it is not shown, and waits to be asked about: only where a name is in it, it is watched. */
export class HiddenText {
  #waiting = new Set<Element>();

  add(hidden: Element): void {
    this.#waiting.add(hidden);
  }

  /** All that waits, with its text; it waits no longer. */
  take(): { elements: Element[]; texts: string[] } {
    const elements = [...this.#waiting].filter((element) => isOnPage(element));
    this.#waiting = new Set();
    return { elements, texts: elements.map((element) => textOf(element)) };
  }

  /** Puts back what was not asked about. */
  putBack(elements: Element[]): void {
    for (const element of elements) this.#waiting.add(element);
  }
}

/** Of a block the text that stands straight in it: the blocks in it are hidden for themselves. */
function textOf(hidden: Element): string {
  if (isInline(hidden) || !parentElementOf(hidden)) return [...textBelow(hidden)].join("");
  let text = "";
  for (let child = hidden.firstChild; child; child = child.nextSibling)
    if (child.nodeType === Node.TEXT_NODE) text += (child as Text).data;
    else if (child.nodeType === Node.ELEMENT_NODE && isInline(child as Element) && !isUnread(child as Element))
      text += [...textBelow(child as Element)].join("");
  return text;
}
