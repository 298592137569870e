import { expect, test } from "vitest";

import { decidePage } from "../../eval/offline/bundled-set.ts";

const decided = (language: string, text: string) =>
  decidePage({
    head: { title: "", headline: "", description: "", language },
    flows: [{ text, place: "text", language }],
  });

test.each([
  ["en", "The Nature Survey Office (NSO) maps hedges; Pegasus the owl helps.", "Nature Survey Office"],
  ["fr", "Les offices suisses du notariat (NSO) votent. Le NSO suit Pégase.", "offices suisses du notariat"],
  [
    "fr",
    "Les organisations sportives nationales (NSO) votent. Chaque NSO a deux voix, Pégase aucune.",
    "organisations sportives nationales",
  ],
  ["nl", "Zwemclub NSO (Nat Springen Ondersteboven) zwemt tegen Pegasus.", "Nat Springen Ondersteboven"],
  ["pt", "O NSO, Núcleo dos Sineiros do Oeste, toca hoje; o Pegasus não.", "Núcleo dos Sineiros do Oeste"],
  ["en", "NSO, short for Nature Survey Office, maps hedges. Pegasus is its owl.", "Nature Survey Office"],
  ["de", "Das Nördliche Seeorchester, kurz NSO, fährt mit Pegasus.", "Das Nördliche Seeorchester"],
  ["es", "La Nueva Sociedad Obrera (N.S.O.) cena en el Pegasus.", "Nueva Sociedad Obrera"],
])("an acronym of other words is another name, %s: %s", (language, text, words) => {
  const { mentions, withheld } = decided(language, text);
  expect(mentions).toEqual([]);
  expect(withheld.flatMap(({ reasons }) => reasons)).toContainEqual({ code: "other-name", name: words });
});

test.each([
  ["en", "DECA (Defense Export Controls Agency) cleared the sale of Pegasus spyware."],
  ["fr", "L’Agence de contrôle des exportations de défense (DECA) a autorisé le logiciel espion Pegasus."],
  ["es", "La Dirección Estatal de Armas y Comercio (DECA) vigila la venta del software espía Pegasus."],
])("an acronym of the story's own words is not, %s: %s", (language, text) => {
  expect(decided(language, text).mentions.map(({ entity }) => entity)).toContain("deca");
});
