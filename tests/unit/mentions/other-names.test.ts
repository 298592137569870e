import { describe, expect, test } from "vitest";

import { scanFlow } from "../../../src/mentions/find/scan-flow.ts";
import { matcherOf } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

/** With a word against a name that no class of other senses has. */
const matcher = matcherOf({
  ...smallSet,
  entities: smallSet.entities.map((one) => (one.id === "eytan-gilboa" ? { ...one, against: ["penstock"] } : one)),
});

const scan = (text: string, language = "en") => scanFlow(matcher, { text, language, place: "text" });

/** The other name that the last name of a text is part of; a question mark where its first word may just begin the sentence. */
function otherNameIn(text: string, language?: string): string {
  const { otherName, isDoubtful } = scan(text, language).candidates.at(-1)!;
  return otherName + (isDoubtful ? "?" : "");
}

describe("a name is part of another one", () => {
  test.for<[text: string, other: string, language?: string]>([
    // With the word after it.
    ["The Pegasus Theatre opened in May with a play for children.", "Pegasus Theatre"],
    ["people went to see the Pegasus Theatre in May.", "Pegasus Theatre"],
    ["The Pegasus theatre opened in May.", ""],
    ["We met at Pegasus, Theatre Street, in May.", ""],
    ["The Pegasus-Theatre opened in May.", ""],
    ["Since then Pegasus Version 3 has come out for phones.", ""],
    ["Since then Pegasus Version Three has come out for phones.", "Pegasus Version"],
    ["Since then Pegasus NATO code has come out for phones.", ""],
    ["Since then Pegasus X has come out for phones.", ""],
    ["In Moscow the Pegasus Компания said nothing.", ""],
    ["Experts examined Pegasus Citizen Lab samples again.", ""],
    // With the word before it.
    ["It was said that Sam Freedman had won again.", "Sam Freedman"],
    ["It was said that sam Freedman had won again.", ""],
    ["It was said that Sam, Freedman had won again.", ""],
    ["It was said that Sam-Freedman had won again.", "Sam-Freedman"],
    ["It was said that SAM Freedman had won again.", ""],
    ["It was said that S Freedman had won again.", ""],
    ["It was said that Professor Freedman had won again.", ""],
    ["The phone was read by the Israeli Pegasus for a year.", ""],
    ["Telefonu bir yıl boyunca İsrailli Pegasus okudu.", "", "tr"],
    ["De telefoon werd een jaar lang gelezen door Israëlische Pegasus.", "", "nl"],
    ["It was said that Компания Freedman had won again.", ""],
    ["It was found by Citizen Lab Freedman had won again.", ""],
    // The first word of a sentence has a capital anyway.
    ["Sam Freedman had won again, it was said.", "Sam Freedman?"],
    ["It rained. Sam Freedman had won again.", "Sam Freedman?"],
    ["Lately Freedman had won again, it was said.", ""],
    ["Asked Freedman had nothing to say, it was said.", ""],
    ["Emily Freedman had won again, it was said.", "Emily Freedman?"],
    ["However Freedman had won again, it was said.", ""],
    ["Little Pegasus had won again, it was said.", ""],
    // Words that the set has against it.
    ["They told of the penstock Gilboa on Monday.", "penstock Gilboa"],
    ["They told of the Gilboa penstock on Monday.", "Gilboa penstock"],
    ["They told of the Gilboa-penstock on Monday.", "Gilboa-penstock"],
    ["They told of Gilboa, penstock by penstock.", ""],
    ["They told of a penstock, Gilboa, on Monday.", ""],
    ["They told of the Freedman penstock on Monday.", ""],
    // Where capitals mean nothing.
    ["Sam Freedman Wins Another Great Case Today", ""],
    ["Great Pegasus Theatre Opens With New Play Today", ""],
    ["Im Mai wurde dort die Pegasus Software entdeckt.", "", "de"],
    ["Die Nachbarn lobten dann die Sam Freedman.", "", "de"],
    // There only a common forename is told from a trade.
    ["Die Nachbarn lobten dann Thomas Freedman.", "Thomas Freedman", "de"],
    ["Thomas Freedman lobten die Nachbarn auch.", "Thomas Freedman", "de"],
    ["Die Nachbarn lobten dann Anwalt Freedman.", "", "de"],
    ["Die Nachbarn von Thomas, Freedman voran, lobten ihn.", "", "de"],
    ["Die Nachbarn lobten Thomas Pegasus.", "", "de"],
    // Where a surname has a case, a forename has one too.
    ["Wniosek Freedmana leży w sądzie.", "", "pl"],
    ["Tomasza Freedmana nie było w sądzie.", "Tomasza Freedman?", "pl"],
    ["Thomas Freedmannel beszéltek tegnap.", "Thomas Freedman?", "hu"],
    // A name that stands for itself has no other.
    ["It was said that NSO Group Theatre had won again.", ""],
    ["It was said that Old NSO Group had won again.", ""],
  ])("in %j: %j", ([text, other, language]) => {
    expect(otherNameIn(text, language)).toBe(other);
  });
});

describe("a version or a brand makes another product of a name", () => {
  test.for<[text: string, told: string | undefined, language?: string]>([
    ["They upgraded NSO 6.3 on Monday.", "6.3"],
    ["They upgraded PEGASUS v2.1 on Monday.", "v2.1"],
    ["They upgraded NSO 6.3.11 on Monday.", "6.3.11"],
    ["They upgraded NSO 6 on Monday.", undefined],
    ["They upgraded NSO  6.3 on Monday.", undefined],
    ["They upgraded NSO to 6.3 on Monday.", undefined],
    ["They rode bicycles of the brand Pegasus on Monday.", "of the brand"],
    ["They sold it under the brand Pegasus on Monday.", undefined],
    ["Am Montag kamen sie auf Rädern der Marke „Pegasus“.", "der Marke „", "de"],
    ["Am Montag verkauften sie es unter der Marke Pegasus.", undefined, "de"],
    ["Des vélos de la marque Pegasus sont arrivés lundi.", "de la marque", "fr"],
    ["Lundi, ils l'ont vendu sous la marque Pegasus.", undefined, "fr"],
    ["A Pegasus márkájú kerékpárok hétfőn érkeztek.", "márkájú", "hu"],
    ["星期一他们骑着飞马牌自行车来了。", "牌", "zh"],
  ])("in %j: %s", ([text, told, language]) => {
    const found = scan(text, language).classes.filter(({ of }) => of === matcher.versionClass);
    expect(found.map((one) => one.text)).toEqual(told === undefined ? [] : [told]);
    for (const { start, end } of found) expect(text.slice(start, end).trim()).toBe(told);
  });
});

describe("of names that overlap", () => {
  test.for<[text: string, names: string[]]>([
    ["They found Pegasus spyware on phones.", ["Pegasus spyware"]],
    ["They found spyware Pegasus spyware on phones.", ["spyware Pegasus", "spyware"]],
    ["The Pegasus Project met NSO Group.", ["The Pegasus Project", "NSO Group"]],
    ["NSO, NSO Group and NSO met.", ["NSO", "NSO Group", "NSO"]],
    [
      "Israel's Ministry of Defense and the Defense Ministry met.",
      ["Israel's Ministry of Defense", "Defense Ministry"],
    ],
  ])("in %j these are left: %j", ([text, names]) => {
    expect(scan(text).candidates.map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });
});

describe("what a form needs", () => {
  test.for<[text: string, needs: string | undefined]>([
    ["They found NSO Group there.", ""],
    ["They found NSO there.", "topic"],
    ["They found nso there.", undefined],
    ["They found Khashoggi there.", "full-name"],
    ["They found KHASHOGGI there.", undefined],
    ["THEY FOUND KHASHOGGI THERE.", "full-name"],
    ["They found Spyware there.", "topic"],
  ])("in %j: %s", ([text, needs]) => {
    expect(scan(text).candidates[0]?.options[0]?.needs).toBe(needs);
  });
});

test.for<[text: string, sentences: number[], clauses: number[]]>([
  ["NSO Group met NSO Group.", [1, 1], [1, 1]],
  ["NSO Group met. NSO Group left.", [1, 2], [1, 2]],
  ["NSO Group met, NSO Group left.", [1, 1], [1, 2]],
  ["NSO Group met - NSO Group left.", [1, 1], [1, 2]],
  ["NSO Group met—NSO Group left.", [1, 1], [1, 2]],
  ["NSO Group had 3,000 NSO Group.", [1, 1], [1, 1]],
])("names in %j are in sentences %j and clauses %j", ([text, sentences, clauses]) => {
  const { candidates } = scan(text);
  expect(candidates.map(({ sentence }) => sentence)).toEqual(sentences);
  expect(candidates.map(({ clause }) => clause)).toEqual(clauses);
});

test.for<[text: string, isApposed: boolean]>([
  ["They met NSO Group, an Israeli firm.", true],
  ["They met NSO Group (Israel).", true],
  ["They met “NSO Group”, an Israeli firm.", true],
  ["They met NSO Group — a firm.", true],
  ["They met NSO Group an Israeli firm.", false],
  ["They met NSO Group. It left.", false],
])("an apposition follows the name in %j: %s", ([text, isApposed]) => {
  expect(scan(text).candidates[0]!.isApposed ?? false).toBe(isApposed);
});

test.for<[text: string, opensBrief: boolean]>([
  ["TEL AVIV — NSO Group said", true],
  ["TEL AVIV, Israel — NSO Group said", true],
  ["JERUSALEM (Reuters) - NSO Group said", true],
  ["Tel Aviv. NSO Group said", false],
  ["Tel Aviv's NSO Group said", false],
])("%j opens like a brief: %s", ([text, opensBrief]) => {
  expect(scan(text).opensBrief).toBe(opensBrief);
});
