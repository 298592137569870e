import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import type { ServedPage } from "../../../scripts/pages/serve.ts";
import { root } from "../../../scripts/root.ts";
import type { Settings } from "../../../src/settings/schema.ts";

/** One thing that the page does, and what is to be found afterwards. What is not named is not looked at. */
export interface Step {
  /** A function of the page's own `steps`; at first there is none. */
  do?: string;
  /** What is listed, as printed, in the order of the page; or how often each is. */
  mentions?: string[] | Record<string, number>;
  /** What is painted in the page and its frames, in any order. */
  painted?: string[];
  /** How many ranges are painted in the top document, at the least and at the most. */
  paintedCount?: [number, number];
  /** Words that are pointed at: a card opens there, and closes with Escape. */
  card?: string;
}

/** What a page in `tests/pages` says of itself, in `<script type="application/json" id="expected">`. */
export interface Expected {
  settings?: Partial<Settings>;
  /** Response headers. */
  headers?: Record<string, string>;
  /** How much larger everything is shown. */
  zoom?: number;
  /** The page has put its own functions in the place of the language's: it can be asked nothing. */
  hostile?: boolean;
  /** It takes so long that it has a test of its own, in all browsers at once. */
  long?: boolean;
  /** It is as many times as large as `<html data-times>` says, and has as many times the names that there are often. */
  scales?: boolean;
  steps: Step[];
}

export interface TorturePage extends ServedPage {
  expected: Expected;
}

/** The pages in `tests/pages`, each with what is expected of it. */
export const torturePages: TorturePage[] = globSync("tests/pages/*.html", { cwd: root })
  .toSorted()
  .map((path) => {
    const body = readFileSync(join(root, path));
    const [, json] = /<script type="application\/json" id="expected">([\s\S]*?)<\/script>/.exec(body.toString()) ?? [];
    if (json === undefined) throw new Error(`${path} does not say what is expected.`);
    const expected: Expected = JSON.parse(json);
    return { name: basename(path), body, expected, ...(expected.headers && { headers: expected.headers }) };
  });

/** The pages that can be larger, made so. */
export const largePages = (times: number): TorturePage[] =>
  torturePages
    .filter(({ expected }) => expected.scales)
    .map(({ expected, body, ...page }) => ({
      ...page,
      body: Buffer.from(body.toString().replace("<html", `<html data-times=${times}`)),
      expected: { ...expected, steps: expected.steps.map((step) => scaled(step, times)) },
    }));

function scaled({ mentions, ...step }: Step, times: number): Step {
  if (mentions === undefined || Array.isArray(mentions)) return { ...step, ...(mentions && { mentions }) };
  const counts = Object.entries(mentions).map(([text, count]) => [text, count > 1 ? count * times : count] as const);
  return { ...step, mentions: Object.fromEntries(counts) };
}
