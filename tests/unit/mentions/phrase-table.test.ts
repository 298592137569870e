import { expect, test } from "vitest";

import { type PhraseNode, PhraseIndex } from "../../../src/mentions/compile/phrase-index.ts";
import { writePhraseTable } from "../../../src/mentions/compile/phrase-table.ts";
import { languageWords } from "../../../src/mentions/languages/language-words.ts";
import { Lexicon } from "../../../src/mentions/languages/lexicon.ts";
import { hashOf } from "../../../src/mentions/text/fold-text.ts";

const forms = ["nso", "z ~ z", "~~", "вирус", "אן אס או", "ญ ~ 監 視 z", "\u{1F40E} ｘ", "é~é", "\\`${"];

test("each phrase comes back as it was written, in whatever letters, from a table in ASCII", () => {
  const nodes = forms.map((form, at): PhraseNode => {
    const meanings = at % 2 === 0 ? [] : [`A${at},0,${form}`, `K1,2,ru:${form}`];
    return { form, isPrefix: at % 3 === 0, meanings };
  });
  const table = writePhraseTable(nodes);
  const index = new PhraseIndex(table, new Lexicon(languageWords));
  expect(nodes.map(({ form }) => index.node(form, hashOf(form)))).toEqual(nodes);
  expect(table.cells + table.nodes).toMatch(/^[\n\t -~]*$/);
});
