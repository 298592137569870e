import { mix, SEED } from "./phrase-hash.ts";
import type { LanguageWords } from "./language-words.ts";

/** How the common words of a language are cut to their stems. */
export interface Inflection {
  /** Begins the forms of stems, so that those of one language are found in no other. */
  mark: string;
  /** The hash of the mark. */
  seed: number;
  endings: Set<string>;
  /** UTF-16 units of the longest ending. */
  longest: number;
  /** How many units an ending must leave. */
  shortestStem: number;
  /** Nothing is cut from what a fact set lists. */
  keepsStem: boolean;
}

type WordsOfLanguages = Pick<LanguageWords, "endings" | "beforeNames" | "capitalNouns">;

/** Units that no text prints: the first is the mark of the first language in the table. */
const MARKS = 0xe000;

/** The words of languages, each part built when it is first asked for. */
export class Lexicon {
  readonly #words: WordsOfLanguages;
  readonly #names = new Map<string, Set<string> | undefined>();
  readonly #inflections = new Map<string, Inflection | undefined>();
  #beforeNames: Set<string> | undefined;

  constructor(words: WordsOfLanguages) {
    this.#words = words;
  }

  /** The folded endings that may follow a name, by a key of `endingsKey`, or none. */
  endingsOf(key: string): Set<string> | undefined {
    if (!this.#names.has(key)) {
      const list = this.#words.endings[key]?.names;
      this.#names.set(key, list ? new Set(list.split(" ")) : undefined);
    }
    return this.#names.get(key);
  }

  /** How common words are cut, by a key of `endingsKey`, or undefined. */
  inflectionOf(key: string): Inflection | undefined {
    if (!this.#inflections.has(key)) this.#inflections.set(key, inflectionOf(this.#words.endings, key));
    return this.#inflections.get(key);
  }

  /** Whether a word stands before names without being part of one: a title, a word that begins sentences. */
  standsBeforeNames(word: string): boolean {
    this.#beforeNames ??= new Set(this.#words.beforeNames.split(" "));
    return this.#beforeNames.has(word.toLowerCase());
  }

  /** Whether a language writes every noun with a capital, so that a capital beside a name says nothing. */
  hasCapitalNouns(language: string): boolean {
    return language !== "" && this.#words.capitalNouns.split(" ").includes(language.slice(0, 2).toLowerCase());
  }
}

/** Reads a row of the compiled endings. */
function inflectionOf(endings: LanguageWords["endings"], key: string): Inflection | undefined {
  const { words: list, keepsStem = false } = endings[key] ?? { words: "" };
  if (list === "") return undefined;
  const mark = String.fromCharCode(MARKS + Object.keys(endings).indexOf(key));
  const set = new Set(list.split(" "));
  // Where vowels are not written a stem is shorter.
  const shortestStem = /^(?:he|ar|fa)$/.test(key) ? 3 : 4;
  const longest = Math.max(...[...set].map(({ length }) => length));
  return { mark, seed: mix(SEED, mark.charCodeAt(0)), endings: set, longest, shortestStem, keepsStem };
}

/** The stem of a folded word that a fact set lists: without the longest ending that leaves enough of it. */
export function stemOf(word: string, { endings, longest, shortestStem, keepsStem }: Inflection): string {
  if (keepsStem) return word;
  for (let length = Math.max(shortestStem, word.length - longest); length < word.length; length++)
    if (endings.has(word.slice(length))) return word.slice(0, length);
  return word;
}
