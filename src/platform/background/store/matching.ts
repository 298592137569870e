import type { MatchingSet } from "../../../facts/schema.ts";
import { choiceKey, type KnownSet } from "../../own-sets/known-sets.ts";
import type { CompiledStore } from "../../own-sets/database.ts";

type MatchedSet = Pick<KnownSet, "key" | "forMatching">;

interface MatchingOptions<Table, Matcher> {
  /** All bundled sets, which the build has compiled. */
  sets: MatchedSet[];
  /** Gives the compiled table of them. */
  table: () => Table;
  /** Changes whenever the table changes. */
  version: string;
  compile: (sets: MatchingSet[]) => Table | Promise<Table>;
  open: (table: Table) => Matcher;
  store: CompiledStore;
}

/** A matcher for one choice of sets. */
export interface Matching<Matcher> {
  matcher: Matcher;
  /** Identifies the choice and how it was compiled. */
  version: string;
}

/**
 * Gives the matcher for a choice of fact sets. The one for all bundled sets comes with the build. Another choice is
 * compiled once and stored. The last matcher stays open, since pages warm it up.
 */
export function createMatching<Table, Matcher>({
  sets: all,
  table,
  version: build,
  compile,
  open,
  store,
}: MatchingOptions<Table, Matcher>): (sets: MatchedSet[]) => Promise<Matching<Matcher>> {
  const versionOf = (sets: MatchedSet[]) => choiceKey(build, sets);
  const load = async (sets: MatchedSet[], version: string): Promise<Matching<Matcher>> => {
    if (version === versionOf(all)) return { matcher: open(table()), version };
    // A failing store only costs time.
    const kept = await store.read().catch(() => undefined);
    if (kept?.key === version) return { matcher: open(JSON.parse(kept.table) as Table), version };
    // A set that can't be read finds nothing; the others go on.
    const read = await Promise.all(sets.map((set) => set.forMatching().catch(() => undefined)));
    const made = await compile(read.flatMap((set) => set ?? []));
    if (!read.includes(undefined))
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
