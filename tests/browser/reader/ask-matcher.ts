import { createPageMatcher, runToEnd } from "../../../src/mentions/decide/page-matcher.ts";
import type { AskMatcher } from "../../../src/mentions/page-question.ts";
import { compiledAcross } from "../../unit/mentions/read-text.ts";
import { smallSet } from "../../unit/mentions/small-set.ts";

/** What decides about pages in these tests, with a small fact set. */
export const matcher = createPageMatcher(compiledAcross(smallSet));

const across = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

/** Asks it as a page asks the background: over JSON, and the answer comes later. */
export const askMatcher: AskMatcher = {
  scan: async (flows) => across({ scans: runToEnd(matcher.scan(across(flows))), version: "1", rest: 0 }),
  async decide(question) {
    const { version = "1", ...asked } = across(question);
    if (version !== "1") return { stale: true, version: "1", rest: 0 };
    return across({ stale: false, ...runToEnd(matcher.decide(asked)), version: "1", rest: 0 });
  },
};
