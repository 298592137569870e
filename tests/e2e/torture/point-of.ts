import type { Extension } from "../../../scripts/browsers/extension.ts";

/**
 * A point in the middle of the first occurrence of some words of a page, brought into view; in CSS px of the viewport.
 * Looked for from the extension's world, where a page's own functions are not in the way.
 */
export async function pointOf(
  { page }: Extension,
  tabId: number,
  words: string,
): Promise<{ x: number; y: number } | undefined> {
  return page.evaluate(
    async (id, sought) => {
      const [top] = await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [sought],
        func: (wanted) => {
          const search = (root: Node): Range | undefined => {
            const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
            for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
              const inner = (node as Partial<Element>).shadowRoot;
              const found = inner ? search(inner) : undefined;
              if (found) return found;
              const start = (node.nodeValue ?? "").indexOf(wanted);
              if (start < 0) continue;
              const range = document.createRange();
              range.setStart(node, start);
              range.setEnd(node, start + wanted.length);
              if (range.getClientRects().length > 0) return range;
            }
            return undefined;
          };
          const range = search(document);
          range?.startContainer.parentElement?.scrollIntoView({ block: "center" });
          const box = range?.getClientRects()[0];
          return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        },
      });
      return top?.result;
    },
    tabId,
    words,
  );
}
