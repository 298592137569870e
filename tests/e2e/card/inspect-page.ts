import type { Extension } from "../../../scripts/browsers/extension.ts";

/** The state of our scripts in a page, which only the extension can see. */
export interface Inside {
  /** Whether the search for a name is running. */
  look: boolean;
  /** Whether the reader was injected. */
  reader: boolean;
  /** Whether the card's script was injected. */
  cardScript: boolean;
  /** The number of registered highlight ranges. */
  painted: number;
  /** The text of the open card; null if none is open. */
  card: string | null;
  /** The direction in which the open card is laid out, and in which its statements run. */
  directions: string[];
}

/** Inspects a tab from the extension's isolated world. */
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
        // What our scripts in one document share: see src/page/document-state.ts.
        type Painter = { blocks: Map<Element, { painted: Map<unknown, unknown> }> };
        type Shared =
          | { readerLife?: unknown; handOver?: unknown; card?: unknown; reader?: { painter: Painter } }
          | undefined;
        const ours = (globalThis as { [key: symbol]: Shared })[Symbol.for("sidelight")];
        return {
          look: ours?.handOver !== undefined,
          reader: ours?.readerLife !== undefined && ours.handOver === undefined,
          cardScript: ours?.card !== undefined,
          painted: [...(ours?.reader?.painter.blocks.values() ?? [])].reduce(
            (sum, { painted }) => sum + painted.size,
            0,
          ),
          card: root === null ? null : root.textContent,
          directions: Array.from(
            root?.querySelectorAll("[role=dialog], .statement") ?? [],
            (element) => getComputedStyle(element).direction,
          ),
        };
      },
    });
    // What is registered only the page can list: in Firefox isolated worlds can't. One that has overwritten all is not asked.
    const [main] = await chrome.scripting.executeScript({
      target: { tabId: id },
      world: "MAIN",
      func: () => {
        try {
          return [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (/^h\d{6,}$/.test(name) ? size : 0), 0);
        } catch {
          return null;
        }
      },
    });
    return frame?.result && { ...frame.result, painted: main?.result ?? frame.result.painted };
  }, tabId);
  if (inside === undefined) throw new Error(`Nothing can be seen of tab ${tabId}.`);
  return inside;
}
