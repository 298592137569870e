import type { Extension } from "../../../scripts/browsers/extension.ts";

/** What only the extension can see of a page. */
export interface Inside {
  /** Whether what looks for a name is at work. */
  look: boolean;
  /** Whether the reader was injected. */
  reader: boolean;
  /** Whether what shows cards was. */
  cardScript: boolean;
  /** How many ranges are registered to be painted. */
  painted: number;
  /** The text of the open card, which stands in a closed shadow root; null when none is open. */
  card: string | null;
  /** The direction in which the open card is laid out, and in which its statements run. */
  directions: string[];
}

/** Looks into a tab from the extension's own world. */
export async function lookInside({ page }: Extension, tabId: number): Promise<Inside> {
  const inside = await page.evaluate(async (id) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const host = document.querySelector(":popover-open");
        // Firefox gives a closed root to extensions as a property, Chromium by a function.
        const opened: (Element & { openOrClosedShadowRoot?: ShadowRoot | null }) | null = host;
        const root =
          opened?.openOrClosedShadowRoot ??
          (host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null);
        // What our scripts in one document share: see src/page/world.ts.
        type Shared = { readerLife?: unknown; endLook?: unknown; card?: unknown } | undefined;
        const ours = (globalThis as { [key: symbol]: Shared })[Symbol.for("sidelight")];
        return {
          look: ours?.endLook !== undefined,
          reader: ours?.readerLife !== undefined && ours.endLook === undefined,
          cardScript: ours?.card !== undefined,
          painted: CSS.highlights.get("sidelight-entity-line")?.size ?? 0,
          card: root === null ? null : root.textContent,
          directions: Array.from(
            root?.querySelectorAll("[role=dialog], .statement") ?? [],
            (element) => getComputedStyle(element).direction,
          ),
        };
      },
    });
    return frame?.result;
  }, tabId);
  if (inside === undefined) throw new Error(`Nothing can be seen of tab ${tabId}.`);
  return inside;
}
