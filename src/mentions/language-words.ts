import type { NumberTables } from "./compile-numbers.ts";
import { figureWords, type FigureWords } from "./figures/figure-words.ts";

/**
 * Words of languages that matching needs beside a fact set's own. They cross to the page with the compiled sets, as
 * data: as code they would be paid on every page, and here they may grow.
 */
export interface LanguageWords extends NumberTables {
  /** By language: what it glues onto a name at its end. */
  endings: Record<string, string>;
  /** Words that stand capitalised before a name without being part of it. */
  beforeNames: string;
  /** Languages that write every noun with a capital. */
  capitalNouns: string;
  figures: FigureWords;
}

/** All but the numbers, which are compiled: see `compile-numbers.ts`. */
export const languageWords: Omit<LanguageWords, keyof NumberTables> = {
  // Case endings of proper names, not all of a language's endings: each lets a longer word pass for the name.
  endings: {
    de: "s",
    da: "s",
    sv: "s",
    nb: "s",
    no: "s",
    hu: "t at et ot nak nek hoz hez ban ben bol rol tol ra re ba be on en ig ert val vel szal szel sal sel ul i",
    pl: "a u owi em ie y i om ami ach",
    cs: "a u em ovi y e um ech",
    sk: "a u om ovi y e",
    hr: "a u om em e i",
    sr: "a u om em e i",
    sl: "a u om em e i",
    ro: "ul ului",
    fi: "n a in ia iin ssa sta lla lta lle ksi",
    et: "i it is ist ile iga",
    tr: "in un nin nun i u a e da de dan den",
    // Russian, Ukrainian, Bulgarian and others share a script, so they need no `lang`.
    cyrillic: "а у ю я ом ем е и ы і ові ем ой ою ам ами ах ів ов ът та",
  },
  beforeNames:
    "mr mrs ms dr prof professor rabbi attorney lawyer counsel sir señor señora sr sra monsieur madame herr frau rabbino " +
    "the a an and but for in on at by from with as to of or nor so yet while when if because although though since after " +
    "before until unless like than then thus that this these those both either neither not even also however meanwhile " +
    "according said says asked told is was are were has had have does did do can could will would may might should " +
    "el la los las un una y e o pero en de del con por para según como si cuando mientras aunque " +
    "le les une et ou mais dans des du avec pour par selon comme quand lorsque alors der die das ein eine und oder " +
    "aber mit von für nach wie als wenn während im am zum zur laut os as um uma mas em no na do da dos das com segundo " +
    "il lo gli uno ma di che se anche az egy és het een van",
  capitalNouns: "de lb",
  figures: figureWords,
};
