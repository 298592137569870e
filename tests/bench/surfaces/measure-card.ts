/* oxlint-disable unicorn/consistent-function-scoping -- it is sent as text, so it holds all that it needs */
import type { Extension } from "../../../scripts/browsers/extension.ts";

/** An open card as a reader meets it. */
export interface OpenedCard {
  /** Of the card itself, in CSS px. */
  width: number;
  height: number;
  /** Its whole box lies below the line that it explains. */
  below: boolean;
  /** There is room for it below that line. */
  hasRoom: boolean;
  /** Words that can be read in it without scrolling. */
  words: number;
  /** Buttons, links and disclosures that can be seen in it. */
  controls: number;
  /** Whether the first reply of the other side is wholly in view; absent where the card has none. */
  reply?: boolean;
  /** How much of the page's text in view it covers, from 0 to 1. */
  covered: number;
}

/** Measures the open card from the extension's own world. `bottom` is where the line ends that it explains. */
export async function measureOpenCard({ page }: Extension, tabId: number, bottom: number): Promise<OpenedCard> {
  const target = JSON.stringify({ target: { tabId }, args: [bottom] });
  const measured = await page.evaluate(
    `chrome.scripting.executeScript({ ...${target}, func: ${measureHere.toString()} }).then(([frame]) => frame?.result)`,
  );
  if (!measured) throw new Error("No card is open.");
  return measured as OpenedCard;
}

/** Runs in the page's isolated world. */
function measureHere(lineBottom: number): OpenedCard | undefined {
  const host = document.querySelector<HTMLElement>(":popover-open");
  const root = host && chrome.dom.openOrClosedShadowRoot(host);
  const card = root?.querySelector(".card");
  if (!card) return undefined;
  const box = card.getBoundingClientRect();
  const clips = (element: Element | null): DOMRect[] => {
    const found = [box];
    for (let at = element; at && at !== card; at = at.parentElement)
      if (getComputedStyle(at).overflowY !== "visible") found.push(at.getBoundingClientRect());
    return found;
  };
  const inside = (rect: DOMRect, all: DOMRect[], slack: number) =>
    rect.width > 0 &&
    all.every(
      (one) => rect.top >= one.top - slack && rect.bottom <= one.bottom + slack && rect.left >= one.left - slack,
    );
  const wordsOf = (around: Node, seen: (rect: DOMRect, at: Element) => boolean): number => {
    let count = 0;
    const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement!;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      for (const { index, 0: word } of (text.nodeValue ?? "").matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (seen(range.getBoundingClientRect(), parent)) count++;
      }
    }
    return count;
  };
  const reply = card.querySelector(".answer, .reply");
  const inView = (rect: DOMRect) => rect.width > 0 && rect.top >= 0 && rect.bottom <= innerHeight;
  const isUnder = (rect: DOMRect) => {
    const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  };
  const all = wordsOf(document.body, inView);
  const under = wordsOf(document.body, (rect) => inView(rect) && isUnder(rect));
  return {
    width: box.width,
    height: box.height,
    below: box.top >= lineBottom - 1,
    // With the clear rim around it.
    hasRoom: innerHeight - lineBottom >= box.height + 16,
    words: wordsOf(card, (rect, at) => inside(rect, clips(at), 2)),
    controls: [...card.querySelectorAll("button, a[href], summary, select, input")].filter(
      (one) => one.checkVisibility() && inside(one.getBoundingClientRect(), clips(one.parentElement), 12),
    ).length,
    ...(reply && { reply: inside(reply.getBoundingClientRect(), clips(reply.parentElement), 2) }),
    covered: all === 0 ? 0 : under / all,
  };
}
