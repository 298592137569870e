import { expect, test } from "vitest";

import { decidePage } from "../../eval/offline/bundled-set.ts";

/** What is marked on a page of one paragraph each, as `entity text`. */
const markedIn = (language: string, [headline, ...texts]: string[]) =>
  decidePage({
    head: { title: "", headline: headline!, description: "", language },
    flows: [headline!, ...texts].map((text, at) => ({ text, place: at === 0 ? "heading" : "text", language })),
  }).mentions.map(({ entity, text }) => `${entity} ${text}`);

test.each([
  ["en", "A call from the lab | When the archbishop switched it on, Pegasus was on his phone, his lawyer said."],
  ["de", "Ein Anruf | Auf dem Handy der Anwältin war Pegasus, sagt der Techniker."],
  ["es", "La llamada | Pegasus llevaba meses en el móvil de la abogada."],
  ["fr", "L'appel | Pegasus était dans le téléphone de l'avocate."],
  ["he", "השיחה | בטלפון של עורכת הדין נמצא פגסוס."],
  ["ar", "المكالمة | كان بيغاسوس في هاتف المحامية."],
])("a name on the phone of somebody with enemies, %s: %s", (language, page) => {
  expect(markedIn(language, page.split(" | ")).filter((row) => row.startsWith("pegasus "))).toHaveLength(1);
});

test.each([
  [
    "fr",
    "Un ancien ministre entendu sur Pegasus | La commission veut savoir qui a autorisé la surveillance d'avocats.",
  ],
  ["hu", "Volt miniszter a Pegasusról | A bizottság tudni akarja, ki engedélyezte ügyvédek megfigyelését."],
])("a headline above a word of the topic, %s: %s", (language, page) => {
  expect(markedIn(language, page.split(" | "))).toHaveLength(1);
});

test.each([
  ["fr", "Le cabinet Pegasus | On a trouvé des micros sur les téléphones du cabinet Pegasus, où vont des dissidents."],
  ["en", "Data stolen | Hackers copied files from a server used by Pegasus, prosecutors say."],
  ["en", "Tale | In it Pegasus flies to Zeus after Medusa's death, and a journalist's phone rings."],
  ["fr", "Course | L'équipe Pegasus a infecté de joie son public, dit une journaliste au téléphone."],
  ["he", "תאונה | משאית מאק התהפכה בכביש 6."],
  ["pl", "Pegasus | Kartridż, dwa pady. Dziś syn gra w NSO na Pegasusie."],
])("not what only looks like it, %s: %s", (language, page) => {
  expect(markedIn(language, page.split(" | "))).toEqual([]);
});

test.each([
  ["O Ministério da Defesa não respondeu.", 1],
  ["O Ministério da Defesa de Espanha não respondeu.", 0],
])("a mere ministry is that of the state whose agency the page names: %s", (sentence, times) => {
  const page = ["Quem autoriza a NSO Group", "A NSO Group vende o Pegasus.", "É a DECA.", "Nada mudou.", sentence];
  expect(markedIn("pt", page).filter((row) => row.includes("Ministério"))).toHaveLength(times);
});
