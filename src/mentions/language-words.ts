import type { NumberTables } from "./compile-numbers.ts";
import { genericNouns, openers } from "./sense/common-words.ts";
import { figureWords, type FigureWords } from "./figures/figure-words.ts";
import { compileEndings, type Cut } from "./word-endings.ts";

/**
 * Words of languages that matching needs beside a fact set's own. They cross to the page with the compiled sets, as
 * data: as code they would be paid on every page, and here they may grow.
 */
export interface LanguageWords extends NumberTables {
  /** What languages glue onto names and onto common words at their end. */
  endings: Record<string, Cut>;
  /** Words that stand capitalised before a name without being part of it. */
  beforeNames: string;
  /** Nouns that stand before or in a name without being its own part. */
  genericNouns: string;
  /** Words that begin sentences before a name. */
  openers: string;
  /** Languages that write every noun with a capital. */
  capitalNouns: string;
  figures: FigureWords;
}

/** All but the numbers, which are compiled: see `compile-numbers.ts`. */
export const languageWords: Omit<LanguageWords, keyof NumberTables> = {
  endings: compileEndings(),
  beforeNames:
    "mr mrs ms dr prof professor rabbi attorney lawyer counsel sir señor señora sr sra monsieur madame herr frau rabbino " +
    "the a an and but for in on at by from with as to of or nor so yet while when if because although though since after " +
    "before until unless like than then thus that this these those both either neither not even also however meanwhile " +
    "according said says asked told is was are were has had have does did do can could will would may might should " +
    "el la los las un una y e o pero en de del con por para según como si cuando mientras aunque " +
    "le les une et ou mais dans des du avec pour par selon comme quand lorsque alors der die das ein eine und oder " +
    "aber mit von für nach wie als wenn während im am zum zur laut os as um uma mas em no na do da dos das com segundo " +
    "il lo gli uno ma di che se anche az egy és het een van",
  genericNouns,
  openers,
  capitalNouns: "de lb",
  figures: figureWords,
};
