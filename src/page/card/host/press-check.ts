import type { CardHost } from "./card-host.ts";
import { watchCover } from "./watch-cover.ts";

/** The presses of a double click are one answer; ms. */
const apart = 1000;

/** Has what stores something pressed twice where the card may not be what the person sees. */
export interface PressCheck {
  /** What is to be pressed stands in this part of the card. */
  watch(part: Element): void;
  /** Whether this press isn't enough: the same has to be pressed once more. */
  mustAsk(pressed: string, press: UIEvent): Promise<boolean>;
}

/** @param roots the page and its open shadow roots */
export function checkPresses(host: CardHost, roots: () => ParentNode[]): PressCheck {
  let mayBeCovered: (() => Promise<boolean>) | undefined;
  let asked: { pressed: string; until: number } | undefined;
  return {
    watch(part) {
      asked = undefined;
      mayBeCovered = watchCover(part, host.element, roots);
    },
    async mustAsk(pressed, { detail }) {
      // A key presses what has the focus, whatever lies above it; such a click has the number 0.
      if (detail === 0) return false;
      const now = performance.now();
      if (asked?.pressed === pressed) return now < asked.until;
      if (!asked && !host.wasAltered() && !(await mayBeCovered?.())) return false;
      asked = { pressed, until: now + apart };
      return true;
    },
  };
}
