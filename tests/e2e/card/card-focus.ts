import type { Extension } from "../../../scripts/browsers/extension.ts";

/** The focused element of the open card. */
export interface FocusInside {
  /** Its text or label; "dialog" for the card itself. */
  name: string;
  /** `true` if it is pressed or expanded, `false` if not, empty if it can't be. */
  state: string;
  /** Whether it has an outline and is within the card. */
  seen: boolean;
}

/** The focus in the open card; null if it is elsewhere. */
export function focusInside(extension: Extension, tabId: number): Promise<FocusInside | null> {
  return inside(extension, tabId, "focus");
}

/** The names of the visible controls in the open card, in reading order. */
export function controlsInside(extension: Extension, tabId: number): Promise<string[]> {
  return inside(extension, tabId, "controls");
}

/** What the open card shows of a pair: `exchange`, or `folded`, the line that there is one. */
export function pairInside(extension: Extension, tabId: number): Promise<string[]> {
  return inside(extension, tabId, "pair");
}

/** Takes the focus from what has it in the open card. */
export function blurInside(extension: Extension, tabId: number): Promise<null> {
  return inside(extension, tabId, "blur");
}

async function inside<Seen>(
  { page }: Extension,
  tabId: number,
  wanted: "focus" | "controls" | "blur" | "pair",
): Promise<Seen> {
  const text = await page.evaluate(
    async (id, what) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [what],
        func: (asked) => {
          const host = document.querySelector(":root > :popover-open");
          // Firefox gives a closed root to extensions as a property, Chromium by a function.
          const root =
            (host as { openOrClosedShadowRoot?: ShadowRoot } | null)?.openOrClosedShadowRoot ??
            (host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null);
          if (asked === "controls")
            return [...(root?.querySelectorAll("button, summary, a[href]") ?? [])]
              .filter((one) => one.checkVisibility())
              .map((one) => one.getAttribute("aria-label") ?? one.textContent.trim());
          if (asked === "pair")
            return ["exchange", "folded"].filter((name) => root?.querySelector(`.${name}`)?.checkVisibility());
          const focused = root?.activeElement;
          if (!focused || asked === "blur") return (focused as HTMLElement | null)?.blur() ?? null;
          const card = root.querySelector("[role=dialog]")!.getBoundingClientRect();
          const { top, bottom } = focused.getBoundingClientRect();
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          return {
            name:
              focused.role === "dialog" ? "dialog" : (focused.getAttribute("aria-label") ?? focused.textContent.trim()),
            state:
              focused.getAttribute("aria-pressed") ??
              focused.getAttribute("aria-expanded") ??
              (focused.localName === "summary" ? String(focused.parentElement!.hasAttribute("open")) : ""),
            seen:
              outlineStyle !== "none" &&
              Number.parseFloat(outlineWidth) >= 1 &&
              top >= card.top - 1 &&
              bottom <= card.bottom + 1,
          };
        },
      });
      return JSON.stringify(frame?.result ?? null);
    },
    tabId,
    wanted,
  );
  return JSON.parse(text);
}
