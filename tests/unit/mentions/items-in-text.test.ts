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
  ["小满：NSO涨价", "label 小满"],
  ["rope_dancer7: so it goes up again", "user rope_dancer7"],
  ["lina@: the flight was late", "user lina@"],
  ["Votação. O presidente", "lead votação"],
  ["Gdynia, sunday. A crane", "lead gdynia, sunday"],
  ["“They give tickets away.” False. They do not.", "quote they give tickets away."],
  ["Nobody knew it then. A crane fell", undefined],
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

/** The names that are marked on a page of these paragraphs, each with its paragraph. */
function markedIn(title: string, ...texts: string[]): string[] {
  const flows = [
    { text: title, place: "heading" as const, language: "en" },
    ...texts.map((text) => ({ text, place: "text" as const, language: "en" })),
  ];
  const head = { title, headline: title, description: "", language: "en" };
  return decidePage({ head, flows }).mentions.map(
    ({ flow, start, end }) => `${flow} ${flows[flow]!.text.slice(start, end)}`,
  );
}

test("a thread's posts are decided each by itself, though its users come again", () => {
  const thread = [
    "rope_dancer7: Pegasus was found on the phone of a second editor, says the lab",
    "mo: my cousin plays in the NSO, the orchestra that is, so I read it twice",
    "rope_dancer7: wrong thread, mo",
    "jun2: and I waited four hours for Pegasus, with a cold coffee",
  ];
  expect(markedIn("The reader thread", ...thread)).toEqual(["1 Pegasus"]);
});

test("paragraphs that each begin with a word or two as a title are decided each by itself", () => {
  const notes = [
    "Justice. The phone of the second judge was hacked with Pegasus, an expert told the court.",
    "Holidays. The secretary came home with Pegasus, in the middle seat of a late flight.",
    "Music. The orchestra played Haydn to an empty hall.",
    "Union. The NSO has a new treasurer and the old debts.",
  ];
  expect(markedIn("Notes from the corridor", ...notes)).toEqual(["1 Pegasus"]);
});

test.each([
  ["tells nothing, between one that does and one of another thing", "In the evening to the NSO, for an hour.", []],
  ["tells a firm's business", "In the evening NSO said that it had a new chief executive.", ["3 NSO"]],
])("a name in a paragraph that %s", (_what, last, expected) => {
  const diary = [
    "A reporter came to show me her phone, which had been hacked with Pegasus for a year.",
    "The orchestra rehearsed Haydn in the hall below my window.",
  ];
  expect(markedIn("Diary of a week", ...diary, last).filter((name) => name.startsWith("3"))).toEqual(expected);
});

test.each([
  ["PHONE OF A MINISTER'S AIDE HELD PEGASUS, LAB SAYS", ["3 PEGASUS"]],
  ["PASSENGERS OF PEGASUS LEAVE PHONES WITH MINISTER'S AIDE", []],
  ["NSO LAYS OFF A HUNDRED", ["3 NSO"]],
  ["NSO PLAYS HAYDN, ENCORE", []],
  ["WIDOW OF KHASHOGGI APPEALS", ["3 KHASHOGGI"]],
])("an item that tells the story in its own words counts in a ticker: %s", (item, expected) => {
  const ticker = [
    "1. PEGASUS SPYWARE FOUND ON PHONE OF A THIRD EDITOR",
    "2. ORCHESTRA CANCELS ITS TOUR",
    `3. ${item}`,
    "4. FLIGHT TO IZMIR DIVERTED",
  ];
  expect(markedIn("Latest", ...ticker).filter((name) => name.startsWith("3"))).toEqual(expected);
});

test.each([
  ["in an item of its own", "3. AMNESTY INTERNATIONAL ASKS WHO PAID", ["3 AMNESTY INTERNATIONAL"]],
  ["not in one of another thing", "3. AMNESTY INTERNATIONAL CHOIR AND ORCHESTRA ON TOUR", []],
  ["and no mere pardon", "3. AMNESTY FOR TAX DODGERS WHO PAY BY MAY", []],
])("an organisation by its full name counts beside one mention, %s", (_what, item, expected) => {
  const ticker = ["1. PEGASUS SPYWARE FOUND ON PHONE OF A THIRD EDITOR", "2. ORCHESTRA CANCELS ITS TOUR", item];
  expect(markedIn("Latest", ...ticker).filter((name) => name.startsWith("3"))).toEqual(expected);
});
