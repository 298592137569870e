import type { LanguageWords } from "./language-words.ts";

/** How a language writes numbers, ready to be looked up. */
export interface NumberLexicon {
  values: Map<string, number>;
  scales: Map<string, number>;
  join: string;
}

/** The words of languages, each part built when it is first asked for. */
export class Lexicon {
  readonly #words: LanguageWords;
  readonly #endings = new Map<string, Set<string>>();
  readonly #numbers = new Map<string, NumberLexicon>();
  readonly #forms = new Map<string, RegExp>();
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
    const list = key === "all" ? Object.values(endings).join(" ") : endings[language === "cyrillic" ? language : key];
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

  /** The number words of a language (BCP 47); English where the language is not known here. */
  numbersOf(language: string): NumberLexicon {
    const key = this.#words.numbers[keyOf(language)] ? keyOf(language) : "en";
    let numbers = this.#numbers.get(key);
    if (!numbers) {
      const { counted, tens, others = {}, scales, join } = this.#words.numbers[key]!;
      const values = new Map(Object.entries(others));
      for (const [value, word] of counted.split(" ").entries()) values.set(word, value);
      for (const [index, word] of tens.split(" ").entries()) values.set(word, (index + 2) * 10);
      this.#numbers.set(key, (numbers = { values, scales: new Map(Object.entries(scales)), join }));
    }
    return numbers;
  }

  /** What the words right before a number say of its exactness. */
  comparisonIn(before: string): string | undefined {
    return this.#words.comparisons.find(([, form]) => this.#form(`(?:${form})\\s*$`).test(before))?.[0];
  }

  /** Whether a text holds one of the named forms as words: anywhere, at its end, or as the whole of it. */
  holds(name: "hedges" | "breaks" | "subset", text: string): boolean {
    return this.#form(`(?:^|[\\s(])(?:${this.#words[name]})(?=\\s|$|[,.;:)])`).test(text);
  }

  /** Whether the text before a number says that a whole follows: "of", "out of the". */
  endsInWhole(text: string): boolean {
    return this.#form(`(?:^|[\\s(])(?:${this.#words.wholeBefore})\\s*$`).test(text);
  }

  /** Whether a text is all that stands between a part and its whole. */
  isPartOf(text: string): boolean {
    return text.length < 40 && this.#form(`^\\s*(?:${this.#words.partOf})\\s*$`).test(text);
  }

  #form(source: string): RegExp {
    let form = this.#forms.get(source);
    if (!form) this.#forms.set(source, (form = new RegExp(source, "iu")));
    return form;
  }
}

function keyOf(language: string): string {
  return language === "cyrillic" || language === "all" ? language : language.slice(0, 2).toLowerCase();
}
