import { describe, expect, test } from "vitest";

import { readNumbers } from "../../../src/mentions/numbers/read-numbers.ts";
import { bundledSet } from "../facts/bundled-set.ts";
import { matcherOf, readPage } from "./read-text.ts";

const matcher = matcherOf(bundledSet);

describe("a text's numbers, where they stand", () => {
  test.for<[language: string, text: string, numbers: Record<string, number>]>([
    // Digits: groups, decimals, years.
    ["en", "on 50,000 phones", { "50,000": 50_000 }],
    ["de", "auf 50.000 Handys", { "50.000": 50_000 }],
    ["fr", "sur 50 000 téléphones", { "50 000": 50_000 }],
    ["fr", "sur 50\u202f000 téléphones", { "50\u202f000": 50_000 }],
    ["de", "auf 1’250’000 Handys", { "1’250’000": 1_250_000 }],
    ["en", "on 5.25 and 5.2", { "5.25": 5.25, "5.2": 5.2 }],
    ["de", "auf 5,2 Handys", { "5,2": 5.2 }],
    ["en", "in 1899, 1900, 2021 and 2099", { 1899: 1899 }],
    ["en", "on 1,999 and 2100 phones", { "1,999": 1999, 2100: 2100 }],
    ["en", "by v2.1 and AB12 on 3 phones", { 3: 3 }],
    // Digits of other scripts.
    ["ar", "في ٥٠٬٠٠٠ هاتف", { "٥٠٬٠٠٠": 50_000 }],
    ["fa", "در ۱۸۰ گوشی", { "۱۸۰": 180 }],
    ["ja", "５０，０００台", { "５０，０００": 50_000 }],
    ["hi", "५०,००० फ़ोन", { "५०,०००": 50_000 }],
    ["hi", "१,८०,००० नंबर", { "१,८०,०००": 180_000 }],
    ["en", "on 50,00,000 and 1,80,000 phones", { "50,00,000": 5_000_000, "1,80,000": 180_000 }],
    ["bn", "৫০,০০০ নম্বর ও ১৮০ জন", { "৫০,০০০": 50_000, "১৮০": 180 }],
    ["fa", "۵۰٬۰۰۰ شماره و ۲٫۵ متر", { "۵۰٬۰۰۰": 50_000, "۲٫۵": 2.5 }],
    ["th", "๖๗ เครื่อง", { "๖๗": 67 }],
    // Digits before words that multiply them.
    ["en", "on 50 thousand phones", { "50 thousand": 50_000 }],
    ["en", "on 50-thousand phones", { "50-thousand": 50_000 }],
    ["en", "on 2.5 million phones", { "2.5 million": 2_500_000 }],
    ["en", "on 3 million 200 thousand phones", { "3 million 200 thousand": 3_200_000 }],
    ["de", "auf 50 Tsd. Handys", { "50 Tsd.": 50_000 }],
    ["pl", "na 50 tys. telefonów", { "50 tys.": 50_000 }],
    ["ru", "на 50 тыс. телефонов", { "50 тыс.": 50_000 }],
    ["es", "en 50 mil 500 teléfonos", { "50 mil 500": 50_500 }],
    ["es", "en 50 mil 5000 teléfonos", { "50 mil": 50_000, 5000: 5000 }],
    ["es", "en 50 mil, 500 teléfonos", { "50 mil": 50_000, 500: 500 }],
    ["zh", "有5万5千个", { "5万5千": 55_000 }],
    ["fr", "pour 5 cents euros", { 5: 5 }],
    // Halves: of one, of what was said last; never of what stands beside.
    ["en", "half a million phones", { "half a million": 500_000 }],
    ["en", "one half million phones", { "one half million": 500_000 }],
    ["en", "two hundred half million phones", {}],
    ["en", "two thousand half million phones", {}],
    ["en", "five half million phones", {}],
    ["en", "two and a half thousand phones", { "two and a half thousand": 2500 }],
    ["en", "two thousand and a half", { "two thousand and a half": 2500 }],
    // What goes together and what does not.
    ["en", "two hundred and five phones", { "two hundred and five": 205 }],
    ["en", "five and two hundred phones", { five: 5, "two hundred": 200 }],
    ["en", "twenty-five hundred phones", { "twenty-five hundred": 2500 }],
    ["en", "fifty thousand and one million phones", { "fifty thousand": 50_000, "one million": 1_000_000 }],
    ["en", "two or three phones", { two: 2, three: 3 }],
    ["en", "two three phones", {}],
    ["en", "nineteen eighty-four", {}],
    ["en", "one phone", {}],
    ["en", "zero phones", { zero: 0 }],
    ["en", "twenty-five phones, twenty five phones", { "twenty-five": 25, "twenty five": 25 }],
    ["en", "twenty, five phones", { twenty: 20, five: 5 }],
    ["en", "on Channel Four with the Five Eyes", {}],
    // A unit before its ten, twenties, teens, glued words.
    ["fr", "quatre-vingts téléphones", { "quatre-vingts": 80 }],
    ["fr", "quatre-vingt-dix-sept téléphones", { "quatre-vingt-dix-sept": 97 }],
    ["fr", "soixante et onze téléphones", { "soixante et onze": 71 }],
    ["de", "siebenundsechzig Handys", { siebenundsechzig: 67 }],
    ["de", "hundertachtzig Handys", { hundertachtzig: 180 }],
    ["de", "zwei und siebzig Handys", { "zwei und siebzig": 72 }],
    ["de", "zwischen zwei und siebzig Handys", { zwei: 2, siebzig: 70 }],
    // Signs that stand side by side as digits do, and short forms.
    ["zh", "一百八名记者", { 一百八: 180 }],
    ["zh", "一百零八名记者", { 一百零八: 108 }],
    ["zh", "一八〇名记者", { 一八〇: 180 }],
    ["zh", "三四名记者", {}],
    ["zh", "二〇二一年", {}],
    // Numbers in words of another script are read as what they are.
    ["en", "it said שישים ושבעה there", { "שישים ושבעה": 67 }],
    ["en", "it said خمسين ألف there", { "خمسين ألف": 50_000 }],
  ])("%s: %j", ([language, text, numbers]) => {
    const read = readNumbers(matcher, text, 0, text.length, language);
    expect(read.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual(
      Object.entries(numbers).toSorted(([a], [b]) => text.indexOf(a) - text.indexOf(b)),
    );
  });
});

describe("a number that counts only a part is not another value of the whole", () => {
  test.for<[sentence: string, outcome: string | undefined]>([
    ["The leaked list held 30,000 phone numbers.", "other-value"],
    ["The leaked list held 30,000 Mexican phone numbers.", undefined],
    ["The leaked list held 30,000 phone numbers in Mexico.", undefined],
    ["The leaked list held 30,000 phone numbers from France.", undefined],
    ["Of the leaked list, 30,000 phone numbers among them.", undefined],
    // A fifth and five times of it are still told; what is farther away counts something else.
    ["The leaked list held 10,000 phone numbers.", "other-value"],
    ["The leaked list held 9,000 phone numbers.", undefined],
    ["The leaked list held 250,000 phone numbers.", "other-value"],
    ["The leaked list held 251,000 phone numbers.", undefined],
  ])("%s", ([sentence, outcome]) => {
    const { figures } = readPage(matcher, { flows: [sentence, "NSO Group sells Pegasus spyware."] });
    expect(figures.map((figure) => figure.outcome)).toEqual(outcome === undefined ? [] : [outcome]);
  });
});
