import type { Extension } from "../../../scripts/browsers/extension.ts";

/** A point on the first words of an element in the open card, in CSS px of the viewport. */
export async function pointInside(
  { page }: Extension,
  tabId: number,
  selector: string,
): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    async (id, wanted) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [wanted],
        func: (selected) => {
          const host: (Element & { openOrClosedShadowRoot?: ShadowRoot | null }) | null = document.querySelector(
            ":is(:root, :modal) > :popover-open",
          );
          // Firefox gives a closed root to extensions as a property, Chromium by a function.
          const root =
            host?.openOrClosedShadowRoot ??
            (host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null);
          const found = root?.querySelector(selected);
          found?.scrollIntoView({ block: "nearest" });
          const range = document.createRange();
          if (found) range.selectNodeContents(found);
          const line = range.getClientRects()[0];
          return line && { x: line.x + Math.min(20, line.width / 2), y: line.y + line.height / 2 };
        },
      });
      return frame?.result ?? null;
    },
    tabId,
    selector,
  );
  if (point === null) throw new Error(`There is no ${selector} in the open card.`);
  return point;
}
