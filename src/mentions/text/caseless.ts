import { fittingSource } from "./fitting-source.ts";
import { narrowSource, narrowText, widened } from "./narrow-text.ts";

/** A regular expression that ignores case. */
export interface CaselessPattern {
  /** The match as the text prints it; groups are in lower case. */
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
}

/** Letters whose lower case isn't that of all their case variants, and one whose lower case is longer. */
const withoutSmall = /[\u0345\xb5\u0130\u017f\u03d0\u03d1\u03d5\u03d6\u03f0\u03f1\u03f5\u1c80-\u1c88\u1e9b\u1fbe]/;

const toSmall = (text: string): string => text.toLowerCase().replaceAll("ς", "σ");

/**
 * Matches like an expression with the flags `iu`, which V8 compiles two to three times as slowly. This one matches the text in
 * lower case, and in Latin-1 where that can hold it.
 *
 * @param source a regular expression without classes for upper case (`\p{Lu}`)
 */
export function caseless(source: string): CaselessPattern {
  let asWritten: RegExp | undefined;
  let small: PatternOfBoth | undefined;
  const exec = (text: string) => {
    if (withoutSmall.test(text)) return (asWritten ??= new RegExp(source, "iu")).exec(text);
    small ??= patternOfBoth(inSmallLetters(source));
    const found = small(toSmall(text));
    if (found) found[0] = text.slice(found.index, found.index + found[0].length);
    return found;
  };
  return { exec, test: (text) => exec(text) !== null };
}

type PatternOfBoth = (text: string) => RegExpExecArray | null;

/** How many forms of an expression are made before it is made whole: they take memory, and time to make. */
const MOST_FORMS = 12;

/** An expression in the forms that texts need, each made once it is needed: without what they can't match, and in Latin-1. */
function patternOfBoth(source: string): PatternOfBoth {
  const fitting = fittingSource(source);
  const forms = new Map<string, PatternOfBoth>();
  return (text) => {
    let needed = fitting(text);
    if (needed === undefined) return null;
    if (forms.size >= MOST_FORMS && !forms.has(needed)) needed = source;
    let form = forms.get(needed);
    if (!form) forms.set(needed, (form = inBothWidths(needed)));
    return form(text);
  };
}

/** An expression for narrow texts, and the same for others. */
function inBothWidths(source: string): PatternOfBoth {
  const narrow = narrowSource(source);
  const forms: { narrow?: RegExp; wide?: RegExp } = {};
  return (text) => {
    // Where both are needed, one of them is enough from then on.
    const asNarrow = narrow === undefined || forms.wide ? undefined : narrowText(text);
    if (asNarrow === undefined) return (forms.wide ??= new RegExp(source, "u")).exec(text);
    const found = (forms.narrow ??= new RegExp(narrow!, "u")).exec(asNarrow);
    for (const [group, letters] of found?.entries() ?? []) if (letters) found![group] = widened(letters);
    return found;
  };
}

/** A source in lower case, except escapes: `\P`, `\S`. */
const inSmallLetters = (source: string): string =>
  source.replace(/\\[pP]\{[^}]*\}|\\.|[^\\]+/gu, (part) => (part.startsWith("\\") ? part : toSmall(part)));
