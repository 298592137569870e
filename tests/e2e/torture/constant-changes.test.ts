import { expect, test } from "vitest";

import { browsers, openBrowser } from "../open-browser.ts";
import { takeStep } from "./take-step.ts";
import { torturePages } from "./torture-pages.ts";

/** What the page saw of itself meanwhile. */
interface Seen {
  frames: number;
  changes: number;
  /** Between two frames, in ms. */
  longestGap: number;
  /** Ranges of ours at once. */
  mostPainted: number;
  /** What else than a name was painted. */
  wrong: string[];
}

const { expected, ...served } = torturePages.find(({ name }) => name === "constant-changes.html")!;
const present = browsers.filter(({ missing }) => !missing);

test("paints no wrong word under 200 text changes a second for 30 s, in any browser", async ({ annotate }) => {
  await Promise.all(
    present.map(async ({ kind }) => {
      await using opened = await openBrowser(kind);
      await opened.extension.ask("changeSettings", { type: "replace", changed: expected.settings! });
      const tab = await opened.openPage(served);
      for (const step of expected.steps) await takeStep(opened, tab, step);
      const seen = await tab.page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
      await annotate(`${kind}: ${JSON.stringify(seen)}`);
      expect(seen.wrong).toEqual([]);
      expect(seen.changes).toBe(6000);
      // Something was painted meanwhile, and the page came to paint itself.
      expect(seen.mostPainted).toBeGreaterThan(5);
      expect(seen.frames).toBeGreaterThan(100);
      expect(tab.thrown).toEqual([]);
    }),
  );
}, 120_000);
