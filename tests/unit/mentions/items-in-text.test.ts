import { expect, test } from "vitest";

import { openingOf } from "../../../src/mentions/decide/segments/openings.ts";
import { isDigestTitle } from "../../../src/mentions/languages/digest-titles.ts";
import { decidePage } from "../../eval/offline/bundled-set.ts";

test.each([
  ["1. Who sells it?", "number 1"],
  ["2) Quelle société ?", "number 2"],
  ["(3) Welche Firma?", "number 3"],
  ["٢. أي شركة؟", "number ٢"],
  ["3、哪家公司？", "number 3"],
  ["④ どの会社", "number ④"],
  ["09:40 The inquiry resumes", "time 09:40"],
  ["17h48 Governo nega", "time 17h48"],
  ["9.15 Uhr – Pegasus streicht", "time 9.15"],
  ["16:42 Uhr – Kanzleramt", "time 16:42"],
  ["18時05分 審議再開", "time 18時"],
  ["Budapest: a kormány", "label budapest"],
  ["BUDAPEST. A kormány", "label budapest"],
  ["Pegasus: a török légitársaság", "label pegasus"],
  ["2021 was the year", undefined],
  ["1.5 million people", undefined],
  ["3.2 per cent of them", undefined],
  ["He said so. Then: nothing", undefined],
  ["“We sell it”, he said: to states", undefined],
  ["https://example.org/a", undefined],
])("%s begins an item: %s", (text, expected) => {
  const opening = openingOf(text);
  expect(opening && `${opening.kind} ${opening.word}`).toBe(expected);
});

test.each([
  ["Corrections and clarifications", true],
  ["Corrections | The Paper", true],
  ["The Friday quiz", true],
  ["Quiz : connaissez-vous vos monstres ?", true],
  ["תיקון טעות", true],
  ["Listy do redakcji", true],
  ["おわびと訂正", true],
  ["Court orders a correction of the record in the spyware case", false],
  ["The letters that the ministry never sent", false],
])("%s is the title of a page of many things: %s", (title, expected) => {
  expect(isDigestTitle(title)).toBe(expected);
});

/** The names that are marked in a page's only paragraph, each with the five characters after it. */
function marked(language: string, title: string, text: string): string[] {
  const flows = [
    { text: title, place: "heading" as const, language },
    { text, place: "text" as const, language },
  ];
  const head = { title, headline: title, description: "", language };
  return decidePage({ head, flows }).mentions.map(({ start, end }) => text.slice(start, end + 5));
}

test("items that one paragraph counts are decided each by itself", () => {
  expect(
    marked(
      "en",
      "Friday quiz",
      "1. Which constellation holds Enif? Pegasus. 2. Who sells Pegasus, the spyware? NSO. 3. What is NSO to owners of a Nintendo?",
    ),
  ).toEqual(["Pegasus, the", "NSO. 3. "]);
  expect(
    marked(
      "ar",
      "مسابقة",
      "١. في أي كوكبة أنف الفرس؟ بيغاسوس. ٢. من يبيع برنامج التجسس بيغاسوس؟ إن إس أو. ٣. ما مربع بيغاسوس؟",
    ),
  ).toEqual(["برنامج التجسس بيغاسوس؟ إن ", "إن إس أو. ٣. "]);
});
