import { hashOf } from "../text/fold-text.ts";
import type { LanguageWords } from "./language-words.ts";
import type { Cut } from "./word-endings.ts";

/** How words of a language are cut to their stems. */
export interface Inflection extends Omit<Cut, "endings"> {
  /** The hash of the mark. */
  seed: number;
  endings: Set<string>;
}

type WordsOfLanguages = Pick<LanguageWords, "endings" | "beforeNames" | "capitalNouns" | "genericNouns" | "openers">;

/** The words of languages, each part built when it is first asked for. */
export class Lexicon {
  readonly #words: WordsOfLanguages;
  readonly #inflections = new Map<string, Inflection | undefined>();
  #beforeNames: Set<string> | undefined;
  #genericNouns: Set<string> | undefined;
  #openers: Set<string> | undefined;

  constructor(words: WordsOfLanguages) {
    this.#words = words;
  }

  /** How names or common words are cut, by a key of `endingsKey`; undefined where they take no ending. */
  inflectionOf(what: "names" | "words", key: string): Inflection | undefined {
    const name = `${what} ${key}`;
    if (!this.#inflections.has(name)) {
      const cut = this.#words.endings[name];
      this.#inflections.set(name, cut && { ...cut, seed: hashOf(cut.mark), endings: new Set(cut.endings.split(" ")) });
    }
    return this.#inflections.get(name);
  }

  /** Whether a word stands before names without being part of one: a title, a word that begins sentences. */
  standsBeforeNames(word: string): boolean {
    this.#beforeNames ??= new Set(this.#words.beforeNames.split(" "));
    return this.#beforeNames.has(word.toLowerCase());
  }

  /** Whether a word stands before or in names without being their own part: "Project", "group", "ministry". */
  isGeneric(word: string): boolean {
    this.#genericNouns ??= new Set(this.#words.genericNouns.split(" "));
    const small = word.toLowerCase();
    return this.#genericNouns.has(small) || (small.endsWith("s") && this.#genericNouns.has(small.slice(0, -1)));
  }

  /** Whether a word that stands before a surname is no forename: a time, a link, a trade. */
  isOpener(word: string): boolean {
    this.#openers ??= new Set(this.#words.openers.split(" "));
    return this.#openers.has(word.toLowerCase()) || this.standsBeforeNames(word);
  }

  /** Whether a language writes every noun with a capital, so that a capital beside a name says nothing. */
  hasCapitalNouns(language: string): boolean {
    return language !== "" && this.#words.capitalNouns.split(" ").includes(language.slice(0, 2).toLowerCase());
  }
}
