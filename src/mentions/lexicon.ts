import type { LanguageWords } from "./language-words.ts";

/** The words of languages, each part built when it is first asked for. */
export class Lexicon {
  readonly #words: LanguageWords;
  readonly #endings = new Map<string, Set<string>>();
  #beforeNames: Set<string> | undefined;

  constructor(words: LanguageWords) {
    this.#words = words;
  }

  /** The folded endings that may follow a name in a text of this language (BCP 47), or none. */
  endingsOf(language: string): Set<string> | undefined {
    const key = keyOf(language);
    const own = this.#endings.get(key);
    if (own) return own;
    const { endings } = this.#words;
    const list = endings[key];
    if (list === undefined) return undefined;
    const set = new Set(list.split(" "));
    this.#endings.set(key, set);
    return set;
  }

  /** Whether a word stands before names without being part of one: a title, a word that begins sentences. */
  standsBeforeNames(word: string): boolean {
    this.#beforeNames ??= new Set(this.#words.beforeNames.split(" "));
    return this.#beforeNames.has(word.toLowerCase());
  }

  /** Whether a language writes every noun with a capital, so that a capital beside a name says nothing. */
  hasCapitalNouns(language: string): boolean {
    return language !== "" && this.#words.capitalNouns.split(" ").includes(keyOf(language));
  }
}

function keyOf(language: string): string {
  return language === "cyrillic" ? language : language.slice(0, 2).toLowerCase();
}
