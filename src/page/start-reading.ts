import type { MatchingTable } from "../mentions/compile.ts";
import type { StartReading } from "./text/read-blocks.ts";
import type { CreateSights } from "./sight/sights.ts";
import { world } from "./world.ts";

/** What begins a reading with the table that came; nothing where it or the script that decides did not come. */
export function startReading(table: MatchingTable | null | undefined): StartReading | undefined {
  const { openReading } = world;
  return table && openReading ? (head) => openReading(table, head) : undefined;
}

/** What tells what can be seen of the mentions, once it is there. */
export const sightsHere = (): CreateSights | undefined => world.createSights;
