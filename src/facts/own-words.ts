import type { Path } from "./problem.ts";
import type { Entity, Fact, FactSet } from "./schema.ts";

/** One text of the set that is in our own words, with its place in the JSON. */
export interface OwnText {
  path: Path;
  /** The entity or fact it belongs to. */
  id?: string;
  text: string;
}

/** All that the set says itself: no printed form, no cue, no locator, nothing of the sources' own data. */
export function ownWords(set: FactSet): OwnText[] {
  return [
    { path: ["title"], text: set.title },
    { path: ["summary"], text: set.summary },
    { path: ["licence"], text: set.licence },
    ...set.changes.map(({ note }, at) => ({ path: ["changes", at, "note"], text: note })),
    ...set.entities.flatMap((entity, at) => ofEntity(entity, ["entities", at])),
    ...set.facts.flatMap((fact, at) => ofFact(fact, ["facts", at])),
  ];
}

function ofEntity({ id, name, summary }: Entity, path: Path): OwnText[] {
  return [
    { path: [...path, "name"], id, text: name },
    { path: [...path, "summary"], id, text: summary },
  ];
}

function ofFact(fact: Fact, path: Path): OwnText[] {
  const texts: OwnText[] = [{ path: [...path, "statement"], text: fact.statement }];
  if (fact.brief !== undefined) texts.push({ path: [...path, "brief"], text: fact.brief });
  for (const [at, { who, verb }] of fact.attribution.entries()) {
    texts.push({ path: [...path, "attribution", at, "who"], text: who });
    texts.push({ path: [...path, "attribution", at, "verb"], text: verb });
  }
  for (const [at, { unit, role }] of (fact.figures ?? []).entries()) {
    texts.push({ path: [...path, "figures", at, "unit"], text: unit });
    texts.push({ path: [...path, "figures", at, "role"], text: role });
  }
  for (const [at, text] of (fact.open ?? []).entries()) texts.push({ path: [...path, "open", at], text });
  if (fact.hedge !== undefined) texts.push({ path: [...path, "hedge"], text: fact.hedge });
  if (fact.sic !== undefined) texts.push({ path: [...path, "sic"], text: fact.sic });
  return texts.map((text) => ({ ...text, id: fact.id }));
}
