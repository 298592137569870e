import type { Extension } from "../../../scripts/browsers/extension.ts";

/** The layout of an open card, in CSS px. */
export interface CardMeasures {
  text: string;
  /** The names of all elements in it. */
  elements: string[];
  width: number;
  height: number;
  /** The height of the viewport. */
  viewport: number;
  /** Elements that overflow to the side. */
  overflowing: string[];
  /** How much content is below its edge and can't be scrolled to. */
  cutOff: number;
  /** Where the last fact stands in the source, in the order in which it is painted. */
  locator: string;
}

/** Measures the open card from the extension's own world. */
export async function measureCard({ page }: Extension, tabId: number): Promise<CardMeasures> {
  const measured = await page.evaluate(async (id) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const host: (Element & { openOrClosedShadowRoot?: ShadowRoot | null }) | null =
          document.querySelector(":root > :popover-open");
        // Firefox gives a closed root to extensions as a property, Chromium by a function.
        const root =
          host?.openOrClosedShadowRoot ??
          (host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null);
        const card = root?.querySelector(".card");
        if (!root || !card) throw new Error("No card is open.");
        const box = card.getBoundingClientRect();
        const all = [...card.querySelectorAll("*")];
        const out = all.filter((one) => {
          const { left, right, width } = one.getBoundingClientRect();
          return width > 0 && (left < box.left - 0.5 || right > box.right + 0.5);
        });
        const place = [...card.querySelectorAll(".statement + .quiet > :last-child")].at(-1)!.firstChild!;
        place.parentElement!.scrollIntoView({ block: "nearest" });
        const signs = Array.from(place.textContent!, (sign, at) => {
          const range = document.createRange();
          range.setStart(place, at);
          range.setEnd(place, at + 1);
          return { sign, at: range.getBoundingClientRect() };
        });
        return {
          text: root.textContent,
          elements: all.map(({ localName }) => localName),
          width: box.width,
          height: box.height,
          viewport: innerHeight,
          overflowing: out.map(({ localName, className }) => `${localName} ${className}`),
          cutOff: card.scrollHeight - card.clientHeight,
          locator: signs
            .toSorted(({ at: one }, { at: other }) => one.top - other.top || one.left - other.left)
            .map(({ sign }) => sign)
            .join(""),
        };
      },
    });
    return frame?.result;
  }, tabId);
  if (!measured) throw new Error(`Nothing can be seen of tab ${tabId}.`);
  return measured;
}
