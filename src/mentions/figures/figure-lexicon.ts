import type { LanguageWords } from "../language-words.ts";
import type { Matcher } from "../matcher.ts";
import { type NumberLexicon, numberLexicon } from "./number-lexicon.ts";

let made: FigureLexicon | undefined;

/** The words that stand around numbers, for a matcher; kept apart from its own, since only figures want them. */
export function figureLexicon({ words }: Matcher): FigureLexicon {
  if (made?.words !== words) made = new FigureLexicon(words);
  return made;
}

/** What languages print around numbers, each part built when it is first asked for. */
export class FigureLexicon {
  readonly words: LanguageWords;
  readonly #numbers = new Map<string, NumberLexicon>();
  readonly #forms = new Map<string, RegExp>();

  constructor(words: LanguageWords) {
    this.words = words;
  }

  /** The number words of a language (BCP 47); English where the language is not known here. */
  numbersOf(language: string): NumberLexicon {
    const own = language.slice(0, 2).toLowerCase();
    const key = this.words.numbers[own] ? own : "en";
    let numbers = this.#numbers.get(key);
    if (!numbers) this.#numbers.set(key, (numbers = numberLexicon(this.words.numbers[key]!)));
    return numbers;
  }

  /** What a folded word after digits multiplies them by; 1 where it is no such word. */
  digitScale(word: string, language: string): number {
    const { digitScales } = this.words;
    const own = this.numbersOf(language).said.get(word)?.scale;
    // "5 cents" is money.
    return own && !/^cents?$/.test(word) ? own : Object.hasOwn(digitScales, word) ? digitScales[word]! : 1;
  }

  /** What the words right before a number say of its exactness. */
  comparisonIn(before: string): string | undefined {
    return this.words.comparisons.find(([, form]) => this.#form(`(?:${form})\\s*$`).test(before))?.[0];
  }

  /** Whether a text holds one of the named forms as words: anywhere, at its end, or as the whole of it. */
  holds(name: "hedges" | "breaks" | "subset", text: string): boolean {
    return this.#form(`(?:^|[\\s(])(?:${this.words[name]})(?=\\s|$|[,.;:)])`).test(text);
  }

  /** Whether the text before a number says that a whole follows: "of", "out of the". */
  endsInWhole(text: string): boolean {
    return this.#form(`(?:^|[\\s(])(?:${this.words.wholeBefore})\\s*$`).test(text);
  }

  /** Whether a text is all that stands between a part and its whole. */
  isPartOf(text: string): boolean {
    return text.length < 40 && this.#form(`^\\s*(?:${this.words.partOf})\\s*$`).test(text);
  }

  #form(source: string): RegExp {
    let form = this.#forms.get(source);
    if (!form) this.#forms.set(source, (form = new RegExp(source, "iu")));
    return form;
  }
}
