import { expect, test } from "vitest";

import {
  allCapitals,
  type CaseFit,
  fitCase,
  GAP,
  kindOf,
  NOTHING,
  RTL,
  SIGN,
  WORD,
} from "../../../src/mentions/text/letters.ts";

test.for<[kind: string, is: number, units: string]>([
  ["of words", WORD, "azAZ09_éÀɏɐßσшअݐ\u0301½ﬁＡܐ"],
  ["gaps", GAP, "@[`{/:^ \u00a0×÷¿«…“–\u2029。・"],
  ["right to left", RTL, "את\u0591بیۿ\ufb1dﻼ"],
  ["signs", SIGN, "飞あカー가กກកက"],
  ["ignored", NOTHING, "\u00ad\u061cـ\u200b\u200f\u202a\u202e\u2060\u2069\ufeff\u034f\ufe0f"],
])("units that are %s", ([, is, units]) => {
  expect(units.split("").filter((unit) => kindOf(unit.charCodeAt(0)) !== is)).toEqual([]);
});

test("what Unicode calls a letter, a number or a mark is part of words or ignored, and nothing else", () => {
  const others = Array.from({ length: 65_536 }, (_, unit) => unit).filter((unit) => {
    const kind = kindOf(unit);
    return kind !== NOTHING && (kind === GAP) === /[\p{L}\p{N}\p{M}_]/u.test(String.fromCharCode(unit));
  });
  expect(others).toEqual([]);
});

const isGeneric = (word: string) => /^(?:group|defense|ministry|project)$/i.test(word);

test.for<[alias: string, printed: string, fit: CaseFit]>([
  ["Pegasus", "Pegasus", "fits"],
  ["Pegasus", "PEGASUS", "fits"],
  ["Pegasus", "pegasus", "no"],
  ["spyware", "Spyware", "fits"],
  // Only what is proper to a name needs its capitals.
  ["NSO Group", "NSO group", "fits"],
  ["NSO Group", "nso Group", "no"],
  ["Group of NSO", "group of NSO", "fits"],
  ["Defense Ministry", "defense ministry", "small"],
  ["Defense Ministry", "Defense ministry", "small"],
  ["Defense Ministry", "DEFENSE MINISTRY", "fits"],
  ["van Dyk", "Van Dyk", "fits"],
  ["NSO Group", "NSO", "fits"],
  ["NSO Halmtal", "NSO", "no"],
  ["NSO", "ＮＳＯ", "fits"],
  ["Halm Tal", "Ha\u00adlm-Tal", "fits"],
])("%s printed as %j: %s", ([alias, printed, fit]) => {
  expect(fitCase(printed, alias, false, isGeneric)).toBe(fit);
});

test.for<[alias: string, printed: string, fit: CaseFit]>([
  ["DECA", "DECA", "fits"],
  ["DECA", "Deca", "no"],
  ["DECA", "deca", "no"],
  ["deca", "Deca", "no"],
  ["DECA", "D.E.C.A.", "fits"],
  ["DECA", "ＤＥＣＡ", "fits"],
  ["DÉCA", "DECA", "fits"],
])("%s, whose case counts, printed as %s: %s", ([alias, printed, fit]) => {
  expect(fitCase(printed, alias, true)).toBe(fit);
});

test("a name without word of which nouns are common needs each of its capitals", () => {
  expect(fitCase("NSO group", "NSO Group", false)).toBe("no");
});

test.for<[text: string, is: boolean]>([
  ["NSO", true],
  ["NS", true],
  ["NSO 2021, ÉTÉ", true],
  ["N\nS", true],
  ["N", false],
  ["NSo", false],
  ["2021", false],
  ["צה״ל", false],
])("%j is all in capitals: %s", ([text, is]) => {
  expect(allCapitals(text)).toBe(is);
});
