import type { FactSet } from "../../facts/schema.ts";
import type { CompiledStore } from "./compiled-store.ts";

interface MatchingOptions<Table, Matcher> {
  /** All bundled sets, which the build has compiled. */
  sets: FactSet[];
  /** What came of that, as JSON. */
  table: string;
  /** Another one whenever the table is another. */
  version: string;
  compile: (sets: FactSet[]) => Table;
  open: (table: Table) => Matcher;
  store: CompiledStore;
}

/** A matcher for one choice of sets. */
export interface Matching<Matcher> {
  matcher: Matcher;
  /** Names the choice and how it was compiled. */
  version: string;
}

/**
 * Gives the matcher of a choice of fact sets. That of all bundled sets comes with the build. Another choice is compiled
 * once and kept in the store. The matcher of the last choice stays open, since pages warm it.
 */
export function createMatching<Table, Matcher>({
  sets: all,
  table,
  version: build,
  compile,
  open,
  store,
}: MatchingOptions<Table, Matcher>): (sets: FactSet[]) => Promise<Matching<Matcher>> {
  const versionOf = (sets: FactSet[]) => [build, ...sets.map(({ id, version }) => `${id} ${version}`)].join("\n");
  const load = async (sets: FactSet[], version: string): Promise<Matching<Matcher>> => {
    if (version === versionOf(all)) return { matcher: open(JSON.parse(table) as Table), version };
    // A store that fails costs time and nothing else.
    const kept = await store.read().catch(() => undefined);
    if (kept?.key === version) return { matcher: open(JSON.parse(kept.table) as Table), version };
    const made = compile(sets);
    await store.write({ key: version, table: JSON.stringify(made) }).catch(() => undefined);
    return { matcher: open(made), version };
  };
  let last: { version: string; matching: Promise<Matching<Matcher>> } | undefined;
  return (sets) => {
    const version = versionOf(sets);
    if (last?.version !== version) last = { version, matching: load(sets, version) };
    return last.matching;
  };
}
