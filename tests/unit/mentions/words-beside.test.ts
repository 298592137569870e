import { describe, expect, test } from "vitest";

import { inAddress, nextWord, previousWord, startsSentence } from "../../../src/mentions/find/other-name.ts";

/** Where the brackets stand in the text without them. */
function bracketed(marked: string): { text: string; start: number; end: number } {
  return { text: marked.replaceAll(/[[\]]/g, ""), start: marked.indexOf("["), end: marked.indexOf("]") - 1 };
}

describe("the words beside a name", () => {
  test.for<[string, [word: string, gap: string] | undefined, [word: string, gap: string] | undefined]>([
    ["the [NSO] group", ["the", " "], ["group", " "]],
    ["Itay \u00a0 [Mack]\n said", ["Itay", " \u00a0 "], ["said", "\n "]],
    ["[NSO]", undefined, undefined],
    [" [NSO] ", undefined, undefined],
    ["(the [NSO]), it said", ["the", " "], ["it", "), "]],
    ["Pe\u00adga [NSO] spy\u00adware came", ["Pe\u00adga", " "], ["spy\u00adware", " "]],
    ["“[NSO]” said", undefined, ["said", "” "]],
  ])("of %j", ([marked, before, after]) => {
    const { text, start, end } = bracketed(marked);
    const [previous, next] = [previousWord(text, start), nextWord(text, end)];
    expect([previous && [previous.word, previous.gap], next && [next.word, next.gap]]).toEqual([before, after]);
    if (previous) expect(text.slice(previous.start, previous.end)).toBe(previous.word);
    if (next) expect(text.slice(next.start, next.end)).toBe(next.word);
  });
});

test.for([
  ["[NSO] said", true],
  ["It ended. [NSO] said", true],
  ["“[NSO] said", true],
  ["It ended.\u200b [NSO] said", true],
  ["他说。[NSO]", true],
  ["and [NSO] said", false],
  ["and, [NSO] said", false],
] as const)("a sentence begins in %j: %s", ([marked, begins]) => {
  const { text, start } = bracketed(marked);
  expect(startsSentence(text, start)).toBe(begins);
});

test.for([
  ["see https://example.org/[NSO]/report", true],
  ["see www.[NSO].example", true],
  ["by @[NSO] today", true],
  ["the file [NSO].pdf", true],
  ["call [NSO]() first", true],
  ["at [NSO]@example.org", true],
  ["/usr/lib/[NSO] holds it", true],
  ["the NSO/[NSO] deal", false],
  ["It ended.[NSO] said", true],
  ["it said: [NSO], who", false],
  ["see https://example.org/report, [NSO] said", false],
  ["the [NSO]. It said", false],
  ["the [NSO]-made tool", false],
  ["the [NSO] () mark", false],
  ["the [NSO] (Israel)", false],
] as const)("a name is part of an address in %j: %s", ([marked, isPart]) => {
  const { text, start, end } = bracketed(marked);
  expect(inAddress(text, start, end)).toBe(isPart);
});
