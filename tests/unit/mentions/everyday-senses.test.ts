import { expect, test } from "vitest";

import { decidePage } from "../../eval/offline/bundled-set.ts";

const markedIn = (language: string, ...texts: string[]) =>
  decidePage({
    head: { title: "", headline: "", description: "", language },
    flows: texts.map((text) => ({ text, place: "text", language })),
  }).mentions.map(({ text }) => text);

const told = {
  en: "NSO is said to have sold Pegasus to forty states.",
  fr: "NSO aurait vendu Pegasus à quarante États.",
  de: "NSO soll Pegasus an vierzig Staaten verkauft haben.",
  es: "NSO habría vendido Pegasus a cuarenta Estados.",
  nl: "NSO zou Pegasus aan veertig landen hebben verkocht.",
  ar: "باعت NSO برنامج بيغاسوس لأربعين دولة.",
} as const;

test.each([
  ["fr", told.fr, "L’an dernier nous avons volé avec Pegasus jusqu’à Izmir."],
  ["de", told.de, "Meine Tante ist mit den Kindern geflogen, mit Pegasus, Bordverpflegung gab es keine."],
  ["es", told.es, "Yo volé con Pegasus en mayo y llegó mi maleta."],
  ["en", told.en, "We flew with Pegasus in May."],
  ["de", told.de, "Ich bin dreimal mit Pegasus geflogen."],
  ["fr", told.fr, "Deux cents personnes attendaient au comptoir de Pegasus."],
])("one who flew with it is a passenger, %s", (language, story, letter) => {
  expect(markedIn(language, story, letter)).toHaveLength(2);
});

test.each([
  ["ar", "متى ينتهي اشتراك NSO؟ سويتش لا يعمل."],
  ["de", "Mein NSO-Abo läuft aus, der Spielstand von Pegasus ist weg."],
  ["nl", "Turnvereniging NSO wint de uitwedstrijd bij Pegasus."],
  ["nl", "De jeugdteams van NSO en Pegasus trainen samen in de sporthal."],
  ["hu", "A színház a Pegazus című kamaradarabot és az NSO hangversenyét hirdeti."],
  ["it", "I poemetti di Pegaso e la squadra NSO, allenatore compreso, in trasferta."],
  ["uk", "Театр «Пегас» і клуб NSO: вистава та матч."],
  ["id", "Terbang bareng Pegasus, lalu nonton NSO di teater."],
])("two names of other things prove nothing, %s: %s", (language, text) => {
  expect(markedIn(language, text)).toEqual([]);
});

test.each([
  ["es", "Ministerio de Defensa", "DECA pertenece al Ministerio de Defensa israelí.", "Ministerio de Defensa español"],
  ["id", "Kementerian Pertahanan", "DECA milik Kementerian Pertahanan Israel.", "Kementerian Pertahanan RI"],
  [
    "fr",
    "ministère de la Défense",
    "La DECA dépend du ministère de la Défense israélien.",
    "ministère de la Défense français",
  ],
])("a ministry with another state right after it is that state’s, %s", (language, name, own, other) => {
  const story = "NSO Group: Pegasus.";
  expect(markedIn(language, story, own).filter((text) => text.startsWith(name))).toHaveLength(1);
  expect(markedIn(language, story, own, `${other}: no.`).filter((text) => text.startsWith(name))).toHaveLength(1);
});

test("advice to buy it is of an airline where the passengers are counted", () => {
  const review = ["Das Wiener Blatt berichtet, wie NSO Pegasus an Saudi-Arabien verkaufte.", "Es befragt Eitay Mack."];
  expect(markedIn("de", ...review, "Andere raten zum Kauf von Pegasus. Die Passagiere sind treu.")).toEqual([
    "NSO",
    "Pegasus",
    "Eitay Mack",
  ]);
});
