import type { Entity, Fact, FactSet } from "../../facts/schema.ts";

/** A statement in two versions of a set. `fields`: what else changed beside its wording. */
interface ChangedFact {
  id: string;
  before: string;
  after: string;
  fields: string[];
}

interface ChangedEntity {
  name: string;
  fields: string[];
}

/** What changed between two versions of a set. */
export interface SetDifference {
  facts: { added: Pick<Fact, "id" | "statement">[]; changed: ChangedFact[]; removed: Pick<Fact, "id" | "statement">[] };
  entities: { added: string[]; changed: ChangedEntity[]; removed: string[] };
  /** Fields of the set itself: its title, licence, sources, cues. */
  fields: string[];
}

const shown = ({ id, statement }: Fact) => ({ id, statement });

/** Compares two versions of a set by the ids of their facts and entities. */
export function compareVersions(before: FactSet, after: FactSet): SetDifference {
  const facts = pairUp(before.facts, after.facts);
  const entities = pairUp(before.entities, after.entities);
  return {
    facts: {
      added: facts.added.map(shown),
      removed: facts.removed.map(shown),
      changed: facts.kept.flatMap(([old, now]) => {
        const fields = fieldsThatDiffer(old, now);
        if (fields.length === 0) return [];
        const others = fields.filter((field) => field !== "statement");
        return [{ id: now.id, before: old.statement, after: now.statement, fields: others }];
      }),
    },
    entities: {
      added: entities.added.map(({ name }) => name),
      removed: entities.removed.map(({ name }) => name),
      changed: entities.kept.flatMap(([old, now]) => {
        const fields = fieldsThatDiffer(old, now);
        return fields.length > 0 ? [{ name: now.name, fields }] : [];
      }),
    },
    fields: fieldsThatDiffer(bare(before), bare(after)),
  };
}

/** Whether a version (three numbers) comes after another: 1, before it: -1, or is the same: 0. */
export const compareVersionNumbers = (one: string, other: string): number =>
  one.localeCompare(other, "en", { numeric: true });

/** The set without what is compared one by one, and without what every version changes. */
function bare(set: FactSet): Partial<FactSet> {
  const { facts: _facts, entities: _entities, version: _version, changes: _changes, $schema: _schema, ...rest } = set;
  return rest;
}

function pairUp<Item extends Fact | Entity>(before: Item[], after: Item[]) {
  const old = new Map(before.map((item) => [item.id, item]));
  const ids = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !ids.has(id)),
    kept: after.flatMap((now): [Item, Item][] => {
      const was = old.get(now.id);
      return was ? [[was, now]] : [];
    }),
  };
}

function fieldsThatDiffer(before: object, after: object): string[] {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => written(old[name]) !== written(now[name]));
}

/** As JSON, whatever order the keys were written in. */
function written(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
