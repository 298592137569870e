import type { Entity, FactSet } from "./schema.ts";

/** What there is to say about a fact set in a list. Plain JSON. */
export interface SetInfo extends Pick<FactSet, "id" | "title" | "version" | "asOf" | "language"> {
  facts: number;
  figures: number;
  entities: Pick<Entity, "id" | "name" | "kind">[];
}

/** Describes fact sets. Throws nothing. */
export function setInfo({ id, title, version, asOf, language, entities, facts }: FactSet): SetInfo {
  return {
    id,
    title,
    version,
    asOf,
    language,
    facts: facts.length,
    figures: facts.reduce((count, { figures }) => count + (figures?.length ?? 0), 0),
    entities: entities.map((entity) => ({ id: entity.id, name: entity.name, kind: entity.kind })),
  };
}
