import type { Extension } from "../../../scripts/browsers/extension.ts";

/** What has the focus in the open card. */
export interface FocusInside {
  /** Its words, or its label; "dialog" for the card itself. */
  name: string;
  /** `true` where it is pressed or unfolded, `false` where it is not, empty where it cannot be. */
  state: string;
  /** Whether it is set off by an outline, and lies in the card's box. */
  seen: boolean;
}

/** The focus in the open card; null where it is elsewhere. */
export function focusInside(extension: Extension, tabId: number): Promise<FocusInside | null> {
  return inside(extension, tabId, "focus");
}

/** The names of all that can be pressed in the open card and is shown, in the order of reading. */
export function controlsInside(extension: Extension, tabId: number): Promise<string[]> {
  return inside(extension, tabId, "controls");
}

async function inside<Seen>({ page }: Extension, tabId: number, wanted: "focus" | "controls"): Promise<Seen> {
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
          const focused = root?.activeElement;
          if (!focused) return null;
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
