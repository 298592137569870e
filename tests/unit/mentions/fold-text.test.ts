import { expect, test } from "vitest";

import {
  foldPhrase,
  foldWord,
  gapBetween,
  hashOf,
  mixFolded,
  NO_GAP,
  plainWord,
  SEED,
  wordEnd,
} from "../../../src/mentions/text/fold-text.ts";
import { kindOf, NOTHING } from "../../../src/mentions/text/letters.ts";

/** A folded phrase by its words, with what stands between them; "·" for signs without a space. */
const folded = (phrase: string): string => foldPhrase(phrase).form.replaceAll("\u2009", "·");

test.for<[phrase: string, form: string]>([
  ["NSO Group", "nso group"],
  ["  «NSO» ", "nso"],
  ["a\u00a0b\n\tc", "a b c"],
  // Spellings of one letter.
  ["École", "ecole"],
  ["E\u0301cole", "ecole"],
  ["Straße ﬁrm Ægir Łódź", "strasse firm aegir lodz"],
  ["ＮＳＯ", "nso"],
  ["Peg\u00adasus a\u200bb", "pegasus ab"],
  ["אן.אס.או", "אנ.אס.או"],
  ["अँग", "अंग"],
  ["مـرکز", "مركز"],
  ["a_b c5", "a_b c5"],
  // Signs between words: of several that look alike one, and no matter whether space is around it.
  ["NSO-Group Zero‑click", "nso group zero click"],
  ["NSO – Group", "nso–group"],
  ["NSO—Group", "nso–group"],
  ["NSO - Group", "nso–group"],
  ["L’État, l`état", "l'etat,l'etat"],
  ["אפ''י", 'אפ"י'],
  ['אפ""י', "אפ"],
  // Marks of a quotation around a part of a name are as good as space.
  ["project “Pegasus” leak", "project pegasus leak"],
  ["L' État", "l etat"],
  ["软件「飞马」公司", "软·件·飞·马·公·司"],
  ["ארה״ב", 'ארה"ב'],
  ["50,000", "50,000"],
  ["NSO & Group", "nso&group"],
  // Scripts without spaces: each sign is a word.
  ["飞马", "飞·马"],
  ["飞 马", "飞·马"],
  ["NSO集团", "nso·集·团"],
  ["NSO 集团", "nso·集·团"],
  ["日本-中国", "日·本 中·国"],
  ["マック", "マ·ッ·ク"],
  // A letter of another script begins another word.
  ["בNSO", "ב·nso"],
  // No name goes on after two signs.
  ["NSO, (Group)", "nso"],
  ["—", ""],
  ["", ""],
])("%j is folded to “%s”", ([phrase, form]) => {
  expect(folded(phrase)).toBe(form);
});

test("a folded phrase tells where each of its words ends", () => {
  expect(foldPhrase(" Straße der NSO集团.")).toEqual({
    form: "strasse der nso\u2009集\u2009团",
    ends: [7, 11, 15, 17, 19],
  });
});

test.for<[text: string, word: string]>([
  ["Pegasus flew", "Pegasus"],
  ["Peg\u00adasus flew", "Peg\u00adasus"],
  ["Pegasus\u00ad flew", "Pegasus"],
  ["Pegasus\u00ad", "Pegasus"],
  ["飞马", "飞"],
  ["NSOאב", "NSO"],
  ["אב5", "אב"],
])("the first word of %j is %j", ([text, word]) => {
  expect(text.slice(0, wordEnd(text, 0))).toBe(word);
});

test("a part of a word is folded without what is ignored or is a mere mark", () => {
  expect(foldWord("xE\u0301\u00adﬁx", 1, 5)).toBe("efi");
});

test.for<[text: string, from: number, gap: string | typeof NO_GAP, next: number]>([
  ["a b", 1, " ", 2],
  ["a \u00ad b", 1, " ", 4],
  ["a-b", 1, " ", 2],
  ["a - b", 1, "–", 4],
  ["a , b", 1, ",", 4],
  ["a., b", 1, NO_GAP, 2],
  ["a. b", 1, ".", 3],
  ["a  ", 1, NO_GAP, 3],
  ["a", 1, NO_GAP, 1],
  [" b", 0, " ", 1],
  ["aא", 1, "\u2009", 1],
  ["飞 a", 1, "\u2009", 2],
  ["a 飞", 1, "\u2009", 2],
])("the gap in %j from %i is %j, and the next word begins at %i", ([text, from, gap, next]) => {
  expect(gapBetween(text, from)).toEqual({ gap: gap === NO_GAP ? gap : gap.charCodeAt(0), next });
});

test("a text is hashed unit by unit as its folded form is at once, and other forms otherwise", () => {
  for (const word of ["NSO", "Straße", "E\u0301cole", "飞", "ﬁ", "a\u00adb"]) {
    let hash = SEED;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      if (kindOf(unit) !== NOTHING) hash = mixFolded(hash, unit);
    }
    expect(hash, word).toBe(hashOf(foldWord(word, 0, word.length)));
  }
  const forms = ["nso", "nos", "ns", "nsoo", "飞", "马", ""];
  expect(new Set(forms.map((form) => hashOf(form))).size).toBe(forms.length);
  expect(hashOf("group", hashOf("nso "))).toBe(hashOf("nso group"));
});

test("of plain units letters, digits and the underscore are of words, capitals as small ones", () => {
  const words = Array.from(plainWord, (unit, at) => (unit === 0 ? "" : String.fromCharCode(at, unit))).join(" ");
  expect(words.trim().split(/ +/).join(" ")).toBe(
    "00 11 22 33 44 55 66 77 88 99 Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm Nn Oo Pp Qq Rr Ss Tt Uu Vv Ww Xx Yy Zz __ " +
      "aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp qq rr ss tt uu vv ww xx yy zz",
  );
});
