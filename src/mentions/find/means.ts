import type { Lexicon } from "../languages/lexicon.ts";
import type { Candidate } from "../scanned-flow.ts";
import type { Flow } from "../types.ts";

/** How far before a name the word may begin that makes it a means, in UTF-16 units, and how much is read after it. */
const BEFORE = 40;
const AFTER = 24;

/**
 * Whether a name is what something was done with: "hacked with Pegasus", "mit Pegasus abgehört". The caller knows that
 * its sentence tells a deed.
 */
export function isMeans(lexicon: Lexicon, { text, language = "" }: Flow, { start, end }: Candidate): boolean {
  const { before, after } = lexicon.meansOf(language);
  return (
    (before?.test(text.slice(Math.max(0, start - BEFORE), start)) ?? false) ||
    (after?.test(text.slice(end, end + AFTER)) ?? false)
  );
}
