import { factGround, withoutTerms, type FactGround } from "./fact-ground.ts";
import type { Entity, Fact, FactSet } from "./schema.ts";

/** What there is to say about a fact set where it is listed, with all of its statements. Plain JSON. */
export interface SetInfo extends Pick<FactSet, "id" | "title" | "version" | "asOf" | "language" | "changes"> {
  statements: Fact[];
  ground: FactGround;
  figures: number;
  entities: Pick<Entity, "id" | "name" | "kind">[];
}

/** Describes fact sets. Throws nothing. */
export function setInfo(set: FactSet): SetInfo {
  const { id, title, version, asOf, language, changes, entities, facts } = set;
  return {
    id,
    title,
    version,
    asOf,
    language,
    changes,
    statements: facts.map(withoutTerms),
    ground: factGround(set, facts),
    figures: facts.reduce((count, { figures }) => count + (figures?.length ?? 0), 0),
    entities: entities.map((entity) => ({ id: entity.id, name: entity.name, kind: entity.kind })),
  };
}
