/**
 * Whether a printed form has the letters' case that an alias asks for. Exact: letter by letter. Otherwise a word that
 * the alias writes with a capital needs one, so that a headline's capitals count and "pegasus" in an address does not.
 */
export function caseFits(printed: string, alias: string, exact: boolean): boolean {
  // Nearly always it is printed as it is listed; and where that has no capital, none is asked for.
  if (printed === alias || (!exact && alias === alias.toLowerCase())) return true;
  if (exact) return casedLetters(printed) === casedLetters(alias);
  const words = wordsOf(printed);
  return wordsOf(alias).every((word, index) => !startsUpper(word) || startsUpper(words[index] ?? ""));
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
