import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import type { FactSet } from "../../../src/facts/schema.ts";
import { bystanderSentences } from "./bystander-sentences.ts";
import { comparisonSentencesAbroad } from "./comparison-sentences-abroad.ts";
import { comparisonSentences } from "./comparison-sentences.ts";
import { everydayFigureSentences } from "./everyday-figure-sentences.ts";
import { figureSentencesAbroad } from "./figure-sentences-abroad.ts";
import { type FigureSentence, figureSentences } from "./figure-sentences.ts";
import { labelSentencesAbroad } from "./label-sentences-abroad.ts";
import { labelSentencesRomance } from "./label-sentences-romance.ts";
import { labelSentences } from "./label-sentences.ts";
import { otherUnitSentences } from "./other-unit-sentences.ts";
import { deskSentences } from "./desk-sentences.ts";
import { laterFigureSentences } from "./later-figure-sentences.ts";
import { matcherOf, readPage } from "./read-text.ts";
import { ownerSentencesAbroad } from "./owner-sentences-abroad.ts";
import { ownerSentences } from "./owner-sentences.ts";
import { plainSentencesAbroad } from "./plain-sentences-abroad.ts";
import { plainSentences } from "./plain-sentences.ts";
import { rivalSentencesAbroad } from "./rival-sentences-abroad.ts";
import { rivalSentences } from "./rival-sentences.ts";
import { toldOfAllSentences } from "./told-of-all-sentences.ts";
import { pressSentencesTallied } from "./press-sentences-tallied.ts";
import { pressSentences } from "./press-sentences.ts";
import { retoldSentences } from "./retold-sentences.ts";
import { strangerSentencesAbroad } from "./stranger-sentences-abroad.ts";
import { strangerSentences } from "./stranger-sentences.ts";
import { unrelatedSentences } from "./unrelated-sentences.ts";
import { voiceSentences } from "./voice-sentences.ts";

const file = new URL("../../../assets/fact-sets/nso-leak-2021.json", import.meta.url);
const bundled: FactSet = JSON.parse(readFileSync(file, "utf8"));
const matcher = matcherOf(bundled);

/** What is said of a sentence's numbers on a page that tells the story. */
function outcomesOf(language: string, sentence: string): string[] {
  const { figures } = readPage(matcher, { language, flows: [sentence, "NSO Group sells Pegasus spyware."] });
  return figures.map(({ fact, figure, outcome }) => {
    const source = bundled.facts.find(({ id }) => id === fact)?.figures?.[figure];
    return `${outcome} ${source?.value}`;
  });
}

const sentences = [
  figureSentences,
  figureSentencesAbroad,
  voiceSentences,
  retoldSentences,
  unrelatedSentences,
  bystanderSentences,
  comparisonSentences,
  comparisonSentencesAbroad,
  otherUnitSentences,
  laterFigureSentences,
  labelSentences,
  labelSentencesRomance,
  labelSentencesAbroad,
  strangerSentences,
  strangerSentencesAbroad,
  ownerSentences,
  ownerSentencesAbroad,
  plainSentences,
  plainSentencesAbroad,
  deskSentences,
  everydayFigureSentences,
  toldOfAllSentences,
  rivalSentences,
  rivalSentencesAbroad,
  pressSentences,
  pressSentencesTallied,
].flat();

describe("a sentence's numbers beside the source's", () => {
  test.for(sentences)("%s: %s", ([language, sentence, ...expected]) => {
    expect(outcomesOf(language, sentence)).toEqual(expected);
  });
});
/** Sentences with a number that is not told as it should be; whoever mends one moves it to its table. */
const open: FigureSentence[] = [
  ["fr", "Parmi les 50 000 numéros, mille ont pu être attribués.", "same 50000"],
  ["en", "Of the 50,000 numbers, roughly 1,000 could be traced to their owners.", "same 50000"],
  ["en", "Caption: the 50,000-number list that set off the investigation.", "same 50000"],
  ["en", "It's 50,000, not 5,000: so many phone numbers are on the list.", "same 50000"],
  ["en", "Thirty were inconclusive, in several cases because the phones had been replaced.", "same 30"],
  ["en", "Journalists, over 180 of them, were found in the leaked data.", "same 180"],
  ["de", "Von den getesteten Geräten, 67 an der Zahl, wiesen 37 Spuren auf.", "same 67", "same 37"],
  ["es", "Más de 180 de esos números pertenecen a periodistas. La lista es de 2016.", "same 180"],
  ["fr", "Quinze mille numéros de téléphone figurent sur la liste, écrit le blog.", "other-value 50000"],
  ["en", "As many as 50,000 phones were infected with the tool, the host told listeners.", "other-role 50000"],
  ["zh", "名单上的号码：5万个；记者：180名；检测手机：67部。", "same 50000", "same 180", "same 67"],
  ["pl", "Numery na liście: 50 tys. Dziennikarze: 180.", "same 50000", "same 180"],
  ["en", "How many phones were looked at? Sixty-seven. How many showed traces? Thirty-seven.", "same 37"],
  ["en", "Some 180 people on the list work as journalists.", "same 180"],
  ["de", "37 der untersuchten Geräte, 67 insgesamt, trugen Spuren.", "same 37", "same 67"],
  ["de", "Die Forscher nahmen sich 67 Telefone vor; in 37 Fällen fanden sie Spuren.", "same 67", "same 37"],
  ["es", "En el caso trabajaron más de ochenta reporteros de un consorcio.", "same 80"],
  ["tr", "67 telefon incelendi, otuz yedisinde iz bulundu.", "same 67", "same 37"],
  [
    "fr",
    "Ils sont plus de 180, tous journalistes, et leur numéro figure dans la liste de ceux qui auraient intéressé les clients de NSO.",
    "same 180",
  ],
  [
    "fr",
    "Pour 42 des téléphones examinés par Amnesty dans l’affaire Pegasus, le résultat n’a pas été concluant, indiquait par erreur notre édition d’hier.",
    "other-value 30",
  ],
  [
    "es",
    "50.000 números de teléfono, y más de 180 periodistas entre sus dueños: eso esconde, según el consorcio, la lista filtrada de los clientes de NSO.",
    "same 50000",
    "same 180",
  ],
  [
    "en",
    "All 50,000 people in the leak had Pegasus on their phones, a podcast host told his listeners.",
    "other-role 50000",
  ],
  [
    "he",
    "מבין 67 המכשירים שנבדקו, 37 הראו סימני הדבקה או ניסיון הדבקה, ובשאר – 30 – הבדיקה לא הניבה תוצאה חד-משמעית.",
    "same 67",
    "same 37",
    "same 30",
  ],
  ["he", "המגיש אמר שברשימה שהודלפה יש 500 אלף מספרי טלפון.", "other-value 50000"],
  [
    "fr",
    "Dans 37 cas sur 67, le laboratoire a relevé des traces d'infection ou de tentative d'infection.",
    "same 37",
    "same 67",
  ],
  ["fr", "La liste ne compterait que 10 000 numéros, a affirmé l'avocat de l'entreprise.", "other-value 50000"],
  ["pt", "A lista vazada teria 500 mil números, segundo a postagem.", "other-value 50000"],
];

test("sentences listed as open are", () => {
  expect(
    open.filter(([language, sentence, ...expected]) => outcomesOf(language, sentence).join() === expected.join()),
  ).toEqual([]);
});

test("no figure is compared on a page in another sense", () => {
  const flows = ["The survey of the NSO counted 67 phones tested and a list of 50,000 phone numbers."];
  expect(readPage(matcher, { title: "Survey", flows }).figures).toEqual([]);
});

test("what page and source say of exactness is told beside the outcome", () => {
  const said = ["fewer than 180", "180 or more", "between 200 and 300", "at least some 180", "180"];
  const flows = said.map((amount) => `We know that ${amount} journalists were identified on the leaked list.`);
  const { figures } = readPage(matcher, { flows: ["NSO Group sells Pegasus spyware.", ...flows] });
  expect(figures.map(({ amount, comparison, outcome, text }) => [amount, comparison, outcome, text])).toEqual([
    ["fewer than 180", "at most", "other-comparison", "180"],
    ["180 or more", "at least", "same", "180"],
    ["between 200 and 300", "between", "other-value", "200 and 300"],
    ["at least some 180", "at least", "same", "180"],
    ["180", "about", "same", "180"],
  ]);
  expect(figures[0]!.source).toEqual({ value: 180, comparison: "more than" });
});

test("a flag quotes the page's words for the role", () => {
  const flows = ["NSO Group sells Pegasus spyware.", "The leak shows that 50,000 phones were hacked."];
  expect(readPage(matcher, { flows }).figures).toMatchObject([
    { outcome: "other-role", text: "50,000", role: "phones were hacked", start: 20, end: 26 },
  ]);
});
