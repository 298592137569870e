import type { MatchingTable } from "./compile.ts";
import { createMatcher } from "./matcher.ts";
import { createReading, type Reading } from "./reading.ts";
import type { PageHead } from "./types.ts";

/** Begins to read a page, with what matching needs of the fact sets. */
export function openReading<Key>(table: MatchingTable, head: PageHead): Reading<Key> {
  return createReading<Key>(createMatcher(table), head);
}

export type OpenReading = typeof openReading;
