/** Stems or words, by language (the first two letters of BCP 47). A page in another one is read with the English ones. */
export type WordsByLanguage = Record<string, string>;

/** The patterns of one name, as `FigureLexicon.findIn` asks for them: "further en", "further de". */
export const byLanguage = (
  name: string,
  words: WordsByLanguage,
  pattern: (forms: string) => string,
): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([language, forms]) => [`${name} ${language}`, pattern(forms)]));
