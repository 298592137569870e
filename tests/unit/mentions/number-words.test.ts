import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toCardinal as ar } from "n2words/ar-SA";
import { toCardinal as de } from "n2words/de-DE";
import { toCardinal as british } from "n2words/en-GB";
import { toCardinal as american } from "n2words/en-US";
import { toCardinal as es } from "n2words/es-ES";
import { toCardinal as belgian } from "n2words/fr-BE";
import { toCardinal as fr } from "n2words/fr-FR";
import { toCardinal as he } from "n2words/he-IL";
import { toCardinal as hu } from "n2words/hu-HU";
import { toCardinal as el } from "n2words/el-GR";
import { toCardinal as fa } from "n2words/fa-IR";
import { toCardinal as hi } from "n2words/hi-IN";
import { toCardinal as id } from "n2words/id-ID";
import { toCardinal as ja } from "n2words/ja-JP";
import { toCardinal as nl } from "n2words/nl-NL";
import { toCardinal as pl } from "n2words/pl-PL";
import { toCardinal as ru } from "n2words/ru-RU";
import { toCardinal as tr } from "n2words/tr-TR";
import { toCardinal as it } from "n2words/it-IT";
import { toCardinal as pt } from "n2words/pt-PT";
import { toCardinal as simplified } from "n2words/zh-Hans-CN";
import { toCardinal as traditional } from "n2words/zh-Hant-TW";

import { readNumbers } from "../../../src/mentions/numbers/read-numbers.ts";
import { matcherOf } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

const matcher = matcherOf(smallSet);
const read = (language: string, text: string): number[] =>
  readNumbers(matcher, text, 0, text.length, language).map(({ value }) => value);

/** Another implementation writes cardinals out. Chinese is a number only with what it counts; 1 is an article. */
const spellers: [language: string, spell: (value: number) => string][] = [
  ["en", british],
  ["en", american],
  ["fr", fr],
  ["fr", belgian],
  ["es", es],
  ["es", (value) => es(value, { gender: "feminine" }).replace("cienta ", "ciento ")],
  ["pt", pt],
  ["pt", (value) => pt(value).replace("dezas", "dezes").replace("dezan", "dezen")],
  ["it", it],
  ["de", de],
  [
    "de",
    (value) =>
      de(value)
        .replaceAll("ß", "ss")
        .replace(/^ein(?=hundert|tausend)/, ""),
  ],
  ["he", he],
  // It writes 101,000 as "a hundred and a thousand thousands".
  ["ar", (value) => ar(value).replace("وألف ألف", "وواحد ألف")],
  ["ar", (value) => ar(value, { gender: "feminine" }).replace("وألف ألف", "وواحد ألف")],
  ["hu", hu],
  ["nl", nl],
  ["tr", tr],
  ["pl", pl],
  ["ru", ru],
  ["el", el],
  ["hi", hi],
  ["id", id],
  // Nine is "no" as well, where it counts nothing.
  ["fa", (value) => `${fa(value)} تلفن`],
  ["ja", (value) => `${ja(value)}個`],
  ["zh", (value) => `${simplified(value, { formal: false })}个`],
  ["zh", (value) => `${simplified(value)}个`],
  ["zh", (value) => `${traditional(value, { formal: false })}個`],
  ["zh", (value) => `${traditional(value)}個`],
];
const values = [
  ...Array.from({ length: 1001 }, (_, value) => value),
  ...Array.from({ length: 999 }, (_, thousands) => (thousands + 2) * 1000),
];

test.for(spellers)("%s cardinals are read as they are written out (%#)", ([language, spell]) => {
  const wrong = values
    .map((value) => [value, spell(value), read(language, `x, ${spell(value)}`)] as const)
    .filter(([value, , found]) => value !== 1 && String(found) !== String(value));
  expect(wrong).toEqual([]);
});

const folder = new URL("number-words/", import.meta.url);
describe.for(readdirSync(folder))("%s", (file) => {
  const lines = readFileSync(new URL(file, folder), "utf8").trim().split("\n");
  test.for(lines)("%s", (line) => {
    const [text = "", expected = ""] = line.split(" = ");
    expect(read(file.slice(0, 2), text)).toEqual(expected.split(" ").filter(Boolean).map(Number));
  });
});
