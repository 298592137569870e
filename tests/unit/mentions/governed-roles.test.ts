import { expect, test } from "vitest";

import { figureLexicon } from "../../../src/mentions/numbers/figure-lexicon.ts";
import type { Term } from "../../../src/mentions/figures/read-amounts.ts";
import { withoutGoverned } from "../../../src/mentions/figures/role-reach.ts";
import { matcherOf } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

const lexicon = figureLexicon(matcherOf(smallSet));

/** The words in brackets: of figure 0 the role and the other role. */
function termsOf(marked: string): { text: string; terms: Term[] } {
  const text = marked.replaceAll(/[[\]{}]/g, "");
  const plain = (at: number) => marked.slice(0, at).replaceAll(/[[\]{}]/g, "").length;
  const range = (open: string, close: string) => ({
    start: plain(marked.indexOf(open)),
    end: plain(marked.indexOf(close)),
  });
  return {
    text,
    terms: [
      { kind: "role", isOther: false, figures: new Set([0]), ...range("[", "]") },
      { kind: "other", isOther: false, figures: new Set([0, 1]), ...range("{", "}") },
    ],
  };
}

test.for<[string, string, boolean]>([
  ["which governs it", "[traces] of {hacking}", true],
  ["before which it stands", "{infection} [attempts]", true],
  ["to which a hyphen joins it", "{infection}-[attempts]", true],
  ["at whose end it stands", "an [attempted {hack}] was seen", true],
  ["at whose beginning it stands", "an [{attempted} hack] was seen", true],
  ["in which it stands", "an [oft {attempted} hack] was seen", true],
  ["of the same words", "an [{attempted hack}] was seen", false],
  ["in it", "an {attempted [hack]} was seen", false],
  ["behind it, with words between", "{infection} by many [attempts]", false],
  ["before it, with other words between", "[attempts] and then {infection}", false],
  ["longer and far away", "{hack} was what the [oft attempted surveillance] came to", false],
  ["longer and far before it", "the [oft attempted surveillance], then another {hack}", false],
])("another role goes for a role %s: %s", ([, marked, goes]) => {
  const { text, terms } = termsOf(marked);
  const [role, other] = withoutGoverned(lexicon, text, terms);
  expect(role).toEqual(terms[0]);
  expect(other?.figures).toEqual(new Set(goes ? [1] : [0, 1]));
});

test("another role of no other figure goes altogether", () => {
  const { text, terms } = termsOf("[traces] of {hacking}");
  terms[1]!.figures.delete(1);
  expect(withoutGoverned(lexicon, text, terms)).toEqual([terms[0]]);
});

test.for([
  ["mille", "fr", 1000],
  ["cent", "fr", 1],
  ["cents", "fr", 1],
  ["cents", "en", 1],
  ["hundred", "en", 100],
] as const)("%s after digits multiplies them in %s by %i", ([word, language, by]) => {
  expect(lexicon.digitScale(word, language)).toBe(by);
});
