import type { Page } from "puppeteer-core";

/**
 * What our highlights cover in a page and in its frames, as printed, sorted. Asked of the page itself, which can see
 * this much: in Firefox an extension cannot look through a highlight.
 */
export function paintedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const textsIn = (view: Window & typeof globalThis): string[] => {
      const names = [...view.CSS.highlights.keys()].filter((name) => name.startsWith("h") && Number(name.slice(1)) > 0);
      const ranges = names.flatMap((name) => [...(view.CSS.highlights.get(name) ?? [])]);
      const texts = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const live = view.document.createRange();
        live.setStart(startContainer, startOffset);
        live.setEnd(endContainer, endOffset);
        return live.toString().replaceAll(/\s+/g, " ");
      });
      const frames = [...view.document.querySelectorAll("iframe")];
      const inner = frames.flatMap(({ contentDocument }) => contentDocument?.defaultView ?? []);
      return [...texts, ...inner.flatMap((frame) => textsIn(frame))];
    };
    return textsIn(window).toSorted();
  });
}
