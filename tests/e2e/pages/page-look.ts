import type { Page } from "puppeteer-core";

import { until } from "../browser/until.ts";

/** How a page looks, to the pixel. */
export const look = (page: Page): Promise<string> => page.screenshot({ encoding: "base64" });

/** How it looks once marks are painted and no more come: each kind of mark has a style of its own, inserted when it is painted. */
export function lookWithMarks(page: Page, unmarked: string): Promise<string> {
  let before = unmarked;
  return until("steady marks", async () => {
    const now = await look(page);
    const isSteady = now === before && now !== unmarked;
    before = now;
    return isSteady ? now : undefined;
  });
}
