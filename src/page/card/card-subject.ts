import { namedAround } from "../marks/named-around.ts";
import type { EntityFacts } from "../../facts/entity-facts.ts";
import type { FigureFacts } from "../../facts/figure-facts.ts";
import type { FoundEntity, FoundFigure, FoundMention } from "../mark/found-mention.ts";
import type { Reader } from "../mark/reader.ts";
import { chooseFacts } from "./choose-facts.ts";
import type { FactStore } from "./fact-store.ts";

/** What a card is shown for, with its facts. */
export type CardSubject =
  | { type: "entity"; mention: FoundEntity; facts: EntityFacts }
  | { type: "figure"; mention: FoundFigure; facts: FigureFacts };

/** The facts for a mention, those that fit its place on the page first; nothing while they are on their way. */
export function cardSubject(mention: FoundMention, store: FactStore, reader: Reader): CardSubject | undefined {
  if (mention.type === "entity") {
    const known = store.entity(mention.entity);
    if (!known) return undefined;
    const facts = chooseFacts(known.facts, known.id, namedAround(reader, mention));
    return { type: "entity", mention, facts: { ...known, facts } };
  }
  const facts = store.figure(mention.fact);
  return facts && { type: "figure", mention, facts };
}
