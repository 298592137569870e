import type { Extension } from "../../../scripts/browsers/extension.ts";

/** What a person sees of an element. */
export interface SeenStyle {
  color: string;
  ground: string;
  /** Of the widest border, or `none`. */
  border: string;
  /** `none` where there is none. */
  outline: string;
}

/** How the first element of each selector in the open card is painted; `:focus` is what has the focus. */
export async function stylesInside(
  { page }: Extension,
  tabId: number,
  selectors: string[],
): Promise<Record<string, SeenStyle>> {
  return page.evaluate(
    async (id, wanted) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [wanted],
        func: (asked) => {
          const host = document.querySelector<HTMLElement>(":root > :popover-open");
          const root = host && chrome.dom.openOrClosedShadowRoot(host);
          return Object.fromEntries(
            asked.map((selector) => {
              const style = getComputedStyle(root!.querySelector(selector)!);
              const sides = (["Top", "Left", "Bottom"] as const).map((side) => ({
                width: Number.parseFloat(style[`border${side}Width`]),
                color: style[`border${side}Color`],
              }));
              const widest = sides.toSorted((one, other) => other.width - one.width)[0]!;
              return [
                selector,
                {
                  color: style.color,
                  ground: style.backgroundColor,
                  border: widest.width > 0 ? widest.color : "none",
                  outline: style.outlineStyle === "none" ? "none" : style.outlineColor,
                },
              ];
            }),
          );
        },
      });
      return frame!.result as never;
    },
    tabId,
    selectors,
  );
}
