import { expect } from "vitest";

import type { BrowserKind } from "../../../scripts/browsers/find.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { takeStep } from "./take-step.ts";
import { torturePages } from "./torture-pages.ts";

/** What the page saw of itself meanwhile. */
interface Seen {
  frames: number;
  changes: number;
  /** Between two frames, in ms. */
  longestGap: number;
  /** Changes of a line that was marked. */
  changedMarks: number;
  /** Ranges of ours at once in lines that were changed. */
  mostPainted: number;
  /** What else than a name was painted. */
  wrong: string[];
}

const { expected, ...served } = torturePages.find(({ name }) => name === "constant-changes.html")!;

/** Opens the page that changes 200 times a second, for so many seconds, and expects that no wrong word is painted. */
export async function changeConstantly(kind: BrowserKind, seconds: number): Promise<Seen> {
  await using opened = await openBrowser(kind);
  await opened.extension.ask("changeSettings", { type: "replace", changed: expected.settings! });
  const tab = await opened.openPage(served);
  // In Firefox marks come back only after half a minute to two.
  const markedAnew = kind === "chromium" ? 6 : 0;
  await tab.page.evaluate((wanted) => void Object.assign(globalThis, wanted), { seconds, markedAnew });
  for (const step of expected.steps) await takeStep(opened, tab, step);
  const seen = await tab.page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  expect(seen.wrong).toEqual([]);
  expect(seen.changes).toBeGreaterThanOrEqual(200 * seconds);
  // Something was painted that could have been wrong, and the page came to paint itself.
  expect(seen.changedMarks).toBeGreaterThan(20);
  expect(seen.mostPainted).toBeGreaterThanOrEqual(markedAnew);
  expect(seen.frames).toBeGreaterThan(3 * seconds);
  expect(tab.thrown).toEqual([]);
  return seen;
}
