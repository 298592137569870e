/**
 * How a printed form has the letters' case that an alias asks for: as it asks ("fits"), not ("no"), or with small letters
 * where the alias is all common nouns ("defense ministry" for "Defense Ministry"): then it says no more than they do.
 */
export type CaseFit = "fits" | "small" | "no";

/**
 * Exact: letter by letter. Otherwise a word that the alias writes with a capital needs one, so that a headline's capitals
 * count and "pegasus" in an address does not; of a longer name only the proper part needs them ("NSO group").
 */
export function fitCase(
  printed: string,
  alias: string,
  exact: boolean,
  isGeneric: (word: string) => boolean = () => false,
): CaseFit {
  // Nearly always it is printed as it is listed; and where that has no capital, none is asked for.
  if (printed === alias || (!exact && alias === alias.toLowerCase())) return "fits";
  if (exact) return casedLetters(printed) === casedLetters(alias) ? "fits" : "no";
  const words = wordsOf(printed);
  let small = false;
  let proper = false;
  for (const [index, word] of wordsOf(alias).entries()) {
    if (!startsUpper(word)) continue;
    const generic = isGeneric(word);
    if (!generic) proper = true;
    if (startsUpper(words[index] ?? "")) continue;
    if (!generic) return "no";
    small = true;
  }
  return small && !proper ? "small" : "fits";
}

/** Whether a word begins with a capital letter. */
export function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether all letters of a text that have a case are capitals, and there are at least two. */
export function allCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text);
}

/** Full-width letters as plain ones, without marks and without what has no case. */
function casedLetters(text: string): string {
  return text.normalize("NFKD").replace(/[^\p{Lu}\p{Ll}]/gu, "");
}

function wordsOf(text: string): string[] {
  return text.normalize("NFKC").match(/[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+/gu) ?? [];
}
