import { describe, expect, test } from "vitest";

import { PhraseIndex, UNITS_PER_CELL, type PhraseNode } from "../../../src/mentions/compile/phrase-index.ts";
import {
  caseLanguage,
  Phrases,
  stemsOf,
  stemText,
  writePhraseTable,
} from "../../../src/mentions/compile/phrase-table.ts";
import { languageWords } from "../../../src/mentions/languages/language-words.ts";
import { Lexicon } from "../../../src/mentions/languages/lexicon.ts";
import { foldPhrase, hashOf } from "../../../src/mentions/text/fold-text.ts";

const lexicon = new Lexicon(languageWords);
const node = (form: string, ...meanings: string[]): PhraseNode => ({ form, isPrefix: form.endsWith("7"), meanings });

/** So many phrases, of which each means something of its own. */
const nodesOf = (count: number, what = "phrase"): PhraseNode[] =>
  Array.from({ length: count }, (_, at) => node(`${what} ${at}`, `A${at}`, `B${at}`));

const indexOf = (nodes: PhraseNode[]) => new PhraseIndex(JSON.parse(JSON.stringify(writePhraseTable(nodes))), lexicon);

describe("a table of phrases", () => {
  // Long enough that offsets need both their units.
  test.for([0, 1, 10, 11, 2000])("of %i gives each as it was written, and nothing else", (count) => {
    const nodes = nodesOf(count);
    const index = indexOf(nodes);
    for (const one of nodes) {
      expect(index.mayContain(hashOf(one.form)), one.form).toBe(true);
      expect(index.node(one.form, hashOf(one.form))).toEqual(one);
    }
    const others = nodesOf(500, "other").map(({ form }) => form);
    expect(others.filter((form) => index.node(form, hashOf(form)) !== undefined)).toEqual([]);
    expect(others.filter((form) => index.mayContain(hashOf(form))).length).toBeLessThan(3);
  });

  test("is searched on from its last cell to its first", () => {
    // Of so many small tables some are full at their end.
    for (let at = 0; at < 60; at++) {
      const nodes = nodesOf(10, `table ${at}`);
      const index = indexOf(nodes);
      expect(nodes.map(({ form }) => index.node(form, hashOf(form)))).toEqual(nodes);
      expect(nodes.every(({ form }) => index.mayContain(hashOf(form)))).toBe(true);
      expect(index.node("nothing", hashOf("nothing"))).toBeUndefined();
    }
  });

  test.for([
    [0, 16],
    [10, 16],
    [11, 32],
    [20, 32],
    [21, 64],
    [1000, 2048],
  ] as const)("of %i phrases has %i cells, of which five of eight may be full", ([count, cells]) => {
    expect(writePhraseTable(nodesOf(count)).cells.length / UNITS_PER_CELL).toBe(cells);
  });

  test("gives each phrase back as it was written, in whatever letters, and is in ASCII", () => {
    const forms = ["nso", "z ~ z", "~~", "вирус", "אן אס או", "ญ ~ 監 視 z", "\u{1F40E} ｘ", "é~é", "\\`${"];
    const nodes = forms.map((form, at): PhraseNode => {
      const meanings = at % 2 === 0 ? [] : [`A${at},0,${form}`, `K1,2,ru:${form}`];
      return { form, isPrefix: at % 3 === 0, meanings };
    });
    const table = writePhraseTable(nodes);
    const index = new PhraseIndex(table, lexicon);
    expect(nodes.map(({ form }) => index.node(form, hashOf(form)))).toEqual(nodes);
    expect(table.cells + table.nodes).toMatch(/^[\n\t -~]*$/);
  });

  test("tells forms of the same hash apart, and reads each once", () => {
    const index = indexOf([node("nso", "A"), node("group", "B")]);
    expect(index.node("nso group", hashOf("nso"))).toBeUndefined();
    expect(index.node("nso", hashOf("nso"))).toBe(index.node("nso", hashOf("nso")));
    expect(index.node("group", hashOf("group"))?.meanings).toEqual(["B"]);
  });

  test("holds a phrase without meanings", () => {
    expect(indexOf([node("night")]).node("night", hashOf("night"))).toEqual(node("night"));
  });
});

/** The forms of phrases, "~" for the mark of stems. */
const formsOf = (phrases: Phrases) => phrases.nodes().map(({ form }) => form.replace(/^[\ue000-\uf8ff]/, "~"));

describe("phrases", () => {
  test("are added as written and, where their language is known, by their stems", () => {
    const phrases = new Phrases();
    phrases.add("Шпионская программа", "1", "ru");
    phrases.add("Spyware", "2");
    phrases.add("监控", "3", "zh");
    expect(formsOf(phrases)).toEqual([
      "шпионская",
      "шпионская программа",
      "~шпионск",
      "~шпионск программ",
      "spyware",
      "监",
      "监\u2009控",
    ]);
  });

  test("of one language alone are added by their stems, as written where they have none", () => {
    const phrases = new Phrases();
    phrases.addOwn("Программа", "1", "ru");
    phrases.addOwn("监控", "2", "zh");
    expect(formsOf(phrases)).toEqual(["~программ", "监", "监\u2009控"]);
    expect(phrases.nodes().map(({ meanings }) => meanings)).toEqual([["1"], [], ["2"]]);
  });
});

/** The stems of a phrase; undefined where its language has none. */
const stems = (language: string, phrase: string): string | undefined => {
  const { form, ends } = foldPhrase(phrase);
  const found = stemsOf(form, ends, language);
  if (!found) return undefined;
  // Each word of a stem ends where its own stem does.
  const [mark, ...words] = [
    found.form[0]!,
    ...found.ends.map((end, at) => found.form.slice(found.ends[at - 1] ?? 1, end)),
  ];
  expect(mark).toMatch(/[\ue000-\uf8ff]/);
  return words.join("|");
};

test.for<[language: string, phrase: string, stems: string | undefined]>([
  ["ru", "шпионская программа", "шпионск| программ"],
  ["ru", "шпионских программ", "шпионск| программ"],
  ["pl", "oprogramowania szpiegowskiego", "oprogramowan| szpiegowsk"],
  ["de", "Staatstrojanern", "staatstrojan"],
  // The longest ending goes; four letters stay, and three where vowels are not written.
  ["pl", "mama", "mama"],
  ["pl", "mamach", "mamach"],
  ["de", "Toren", "tore"],
  ["he", "רוגלה", "רוגל"],
  ["he", "תקפה", "תקפ"],
  ["he", "תקה", "תקה"],
  // Some languages put endings after the whole word.
  ["hu", "kémprogramok", "kemprogramok"],
  ["tr", "casus yazılımlar", "casus| yazilimlar"],
  ["zh", "监控", undefined],
  ["da", "programmer", undefined],
  ["xx", "programme", undefined],
  // A script tells more than the page's language.
  ["en", "программы", "программ"],
])("%s: the stems of “%s” are “%s”", ([language, phrase, wanted]) => {
  expect(stems(language, phrase)).toBe(wanted);
});

test("equal stems of two languages are no equal forms", () => {
  const { form, ends } = foldPhrase("program");
  expect(stemsOf(form, ends, "pl")!.form).not.toBe(stemsOf(form, ends, "de")!.form);
});

test.for<[text: string, language: string | undefined, ...without: string[]]>([
  ["Пегаса", "ru", "Пегас"],
  ["Группа Пегаса", "ru", "Группа Пегас"],
  ["Группа Пегас", "ru"],
  ["Пегас", "ru"],
  ["Verteidigungsministeriums", "de-AT", "Verteidigungsministerium"],
  ["Ministerium des Staates", "de", "Ministerium des Staat"],
  ["NSO Groups", "en"],
  ["Пегаса", undefined],
  ["监控", "zh"],
])("%s (%s) has without its ending the name %s", ([text, language, ...without]) => {
  expect(stemText({ text, ...(language !== undefined && { language }) })).toEqual(without);
});

test.for<[language: string | undefined, varies: boolean]>([
  ["ru", true],
  ["de-AT", true],
  ["sv", true],
  ["en", false],
  ["fr", false],
  ["d", false],
  [undefined, false],
])("endings of names vary in %s: %s", ([language, varies]) => {
  expect(caseLanguage(language)).toBe(varies ? language : undefined);
});
