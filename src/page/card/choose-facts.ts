import type { Fact } from "../../facts/schema.ts";
import type { Named } from "../marks/named-around.ts";

/**
 * Puts facts first that fit a place on the page: those that name what the page names near the mention, in its sentence
 * before its paragraph before its section. Facts that are alike in all of that keep the set's own order.
 *
 * @param entity the entity whose card it is; that the page names it tells no fact from another
 * @param around what is named around the mention, the nearest first
 */
export function chooseFacts(facts: Fact[], entity: string, around: Named[]): Fact[] {
  const fits = new Map(facts.map((fact) => [fact, around.map((named) => fit(fact, entity, named))]));
  return facts.toSorted((one, other) => compare(fits.get(other)!, fits.get(one)!));
}

/** How much of what is named a fact names too. Its own figure is about as telling as two names. */
function fit({ id, about, statement }: Fact, entity: string, { entities, cues, facts }: Named): number {
  const others = new Set(entities.filter((other) => other !== entity && about.includes(other)));
  const text = statement.toLowerCase();
  const words = new Set(cues.map((cue) => cue.toLowerCase()).filter((cue) => text.includes(cue)));
  return others.size + words.size + (facts.includes(id) ? 2 : 0);
}

/** Compares by the first place that differs. */
function compare(one: number[], other: number[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? 0 : one[place]! - other[place]!;
}
