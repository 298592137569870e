import { readFileSync } from "node:fs";

import type { Entity, FactSet } from "../../src/facts/schema.ts";
import { compileFactSets, type CompiledSets } from "../../src/mentions/compile/compile-sets.ts";

const setFile = new URL("../../assets/fact-sets/nso-leak-2021.json", import.meta.url);

/** How many aliases the measured sets have. */
export const SIZES = [60, 1000, 10_000] as const;
export type Size = (typeof SIZES)[number];

/** Words that many names begin with, so that the larger sets are as awkward as real ones. */
const FIRST_WORDS = "The New Bank Ministry University United Saint National Union International Federal North".split(
  " ",
);

/** The bundled set as it ships. */
export function bundledSet(): FactSet {
  return JSON.parse(readFileSync(setFile, "utf8")) as FactSet;
}

/**
 * The bundled set with so many aliases: a slice of each entity's own, then invented entities with four aliases each, which no page
 * prints. The 60 are the same in each set.
 */
export function setOf(size: Size): FactSet {
  const set = bundledSet();
  const named = set.entities.slice(0, 12).map((entity) => withoutAliases(entity, 5));
  const invented = Array.from({ length: (size - 60) / 4 }, (_, index) => inventedEntity(named[0]!, index));
  return { ...set, entities: [...named, ...invented] };
}

/** The names that every method looks for. */
export function sixtyAliases(): string[] {
  return setOf(60).entities.flatMap(({ aliases }) => aliases.map(({ text }) => text));
}

export function compiledSets(): Record<Size | "bundled", CompiledSets> {
  const [few, many, most] = SIZES.map((size) => compileFactSets([setOf(size)]));
  return { 60: few!, 1000: many!, 10_000: most!, bundled: compileFactSets([bundledSet()]) };
}

/** A few aliases of each language that an entity has some of. */
function withoutAliases(entity: Entity, count: number): Entity {
  const step = Math.max(1, Math.floor(entity.aliases.length / count));
  return { ...entity, aliases: entity.aliases.filter((_, index) => index % step === 0).slice(0, count) };
}

function inventedEntity(like: Entity, index: number): Entity {
  const random = lehmer(index * 7919 + 17);
  const word = () => capital(Array.from({ length: 2 + Math.floor(random() * 2) }, () => syllable(random)).join(""));
  const [given, family, place] = [word(), word(), word()];
  const first = FIRST_WORDS[index % FIRST_WORDS.length]!;
  const names = [`${given} ${family}`, `${family} ${place} Group`, `${first} ${place} ${family}`, `${family}x`];
  return {
    ...like,
    id: `invented-${index}`,
    name: names[0]!,
    kind: index % 3 === 0 ? "person" : "organisation",
    aliases: names.map((text, at) => (at === 3 ? { text, needs: "topic" as const } : { text })),
    against: [],
  };
}

function syllable(random: () => number): string {
  const pick = (letters: string) => letters[Math.floor(random() * letters.length)]!;
  return pick("bcdfghklmnprstvz") + pick("aeiou") + (random() < 0.4 ? pick("lmnrst") : "");
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Random numbers in [0, 1) that are the same at every run (Park and Miller 1988). */
export function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
