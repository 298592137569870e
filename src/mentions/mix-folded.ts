import { expansionOf, foldOf, SEVERAL } from "./letters.ts";
import { hashOf, mix } from "./phrase-hash.ts";

/** The hash after one more letter, folded. Only after `kindOf` was asked for it. */
export function mixFolded(hash: number, unit: number): number {
  const fold = foldOf(unit);
  return fold === SEVERAL ? hashOf(expansionOf(unit), hash) : fold === 0 ? hash : mix(hash, fold);
}
