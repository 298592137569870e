import type { Alias, Entity, FactSet } from "../../../src/facts/schema.ts";
import { smallSet } from "./small-set.ts";

const alone = (...texts: string[]): Alias[] => texts.map((text) => ({ text }));
const topical = (...texts: string[]): Alias[] => texts.map((text) => ({ text, needs: "topic" }));

function entity(id: string, kind: Entity["kind"], name: string, aliases: Alias[], against: string[] = []): Entity {
  return { id, kind, name, summary: name, aliases, ...(against.length > 0 && { against }) };
}

/** A fact set about a wholly other story, an oil spill off Nigeria: the weights were fitted without a word of it. */
export const spillSet: FactSet = {
  ...smallSet,
  id: "spill",
  title: "The Corvus spill",
  topic: {
    cues: ["oil spill", "crude oil", "slick", "leak", "pipeline", "barrels", "cleanup", "mangroves", "flaring"].map(
      (text) => ({ text, language: "en" }),
    ),
  },
  entities: [
    entity(
      "delta-oil",
      "company",
      "Delta Oil",
      [...alone("Delta Oil Company"), ...topical("Delta", "DOC")],
      ["Delta Air Lines"],
    ),
    entity(
      "corvus",
      "product",
      "The Corvus platform",
      [...alone("Corvus oil platform"), ...topical("Corvus")],
      ["crow"],
    ),
    entity("rivers", "organisation", "Rivers Watch", topical("Rivers Watch")),
    entity("ada-obi", "person", "Ada Obi", [...alone("Ada Obi"), { text: "Obi", case: "exact", needs: "full-name" }]),
  ],
  facts: [],
};
