import type { LanguageWords } from "../languages/language-words.ts";
import type { Matcher } from "../compile/matcher.ts";
import { caseless, type CaselessPattern } from "../text/caseless.ts";
import type { Comparison } from "../types.ts";
import { type NumberLexicon, numberLexicon } from "./number-grammar.ts";

/** A comparison in a text, and its length in UTF-16 units. */
export interface Printed {
  comparison: Comparison;
  length: number;
}

let made: FigureLexicon | undefined;

/** The words around numbers, for a matcher. Separate from its lexicon, since only figures need them. */
export function figureLexicon({ words }: Matcher): FigureLexicon {
  if (made?.words !== words) made = new FigureLexicon(words);
  return made;
}

/** What languages write around numbers. Each part is built on first use. */
export class FigureLexicon {
  readonly words: LanguageWords;
  readonly #numbers = new Map<string, NumberLexicon>();
  readonly #forms = new Map<string, RegExp>();
  readonly #caselessForms = new Map<string, CaselessPattern | undefined>();
  #units: Set<string> | undefined;

  constructor(words: LanguageWords) {
    this.words = words;
  }

  /** The number words of a language (BCP 47); English for unknown languages. */
  numbersOf(language: string): NumberLexicon {
    const own = language.slice(0, 2).toLowerCase();
    const key = this.words.numbers[own] ? own : "en";
    let numbers = this.#numbers.get(key);
    if (!numbers) this.#numbers.set(key, (numbers = numberLexicon(this.words.numbers[key]!)));
    return numbers;
  }

  /** By what a folded word after digits multiplies them; 1 for other words. */
  digitScale(word: string, language: string): number {
    const { digitScales } = this.words;
    const own = this.numbersOf(language).said.get(word)?.scale;
    // "5 cents" is money.
    return own && !/^cents?$/.test(word) ? own : Object.hasOwn(digitScales, word) ? digitScales[word]! : 1;
  }

  /**
   * Finds a form of `FigureWords` in a text. `flags` are those of a regular expression.
   */
  find(name: string, text: string, flags = "iu"): RegExpExecArray | null {
    const pattern = flags === "iu" ? this.#caselessForm(name) : undefined;
    return (pattern ?? this.form(this.words.figures[name]!, flags)).exec(text);
  }

  /** How often a form occurs in a text. */
  count(name: string, text: string): number {
    return text.match(this.form(this.words.figures[name]!, "giu"))?.length ?? 0;
  }

  /** Like `find`, for a form that differs by language (BCP 47). */
  findIn(name: string, language: string, text: string): RegExpExecArray | null {
    return this.find(this.#nameIn(name, language), text);
  }

  /** Like `findIn`, and in the languages that do not part words: "没有证据表明". */
  findWords(name: string, language: string, text: string): RegExpExecArray | null {
    return this.findIn(name, language, text) ?? this.find(`${name} signs`, text);
  }

  /** Like `findIn`, for the nouns after numbers. Case-sensitive. */
  findOwn(name: "gap" | "noun", language: string, text: string): RegExpExecArray | null {
    return this.find(this.#nameIn(name, language), text, "u");
  }

  /** Whether a text after a number begins with a classifier for the noun before it (language: BCP 47). */
  startsWithClassifier(text: string, language: string): boolean {
    const own = `classifier ${language.slice(0, 2).toLowerCase()}`;
    return own in this.words.figures && this.find(own, text) !== null;
  }

  /** The comparison next to a number: the longest one, since "no fewer than" contains "fewer than". */
  comparison(side: "before" | "after", text: string): Printed | undefined {
    let found: Printed | undefined;
    for (const comparison of ["at least", "at most", "about"] as const) {
      const length = this.find(`${comparison} ${side}`, text)?.[0].length ?? 0;
      if (length > (found?.length ?? 0)) found = { comparison, length };
    }
    return found;
  }

  /** Whether a unit of measure, money, time … follows a number, directly or after one word. */
  startsWithUnit(text: string): boolean {
    if (this.find("unit", text)) return true;
    const words = this.find("two words", text.toLowerCase());
    this.#units ??= new Set(this.words.figures["units"]!.split(" "));
    for (const word of words?.slice(1) ?? []) {
      if (this.#units.has(word)) return true;
      for (let end = word?.length ?? 0; end > 2; end--) if (this.#units.has(`${word.slice(0, end)}*`)) return true;
    }
    return false;
  }

  #nameIn(name: string, language: string): string {
    const own = `${name} ${language.slice(0, 2).toLowerCase()}`;
    return own in this.words.figures ? own : `${name} en`;
  }

  /** Undefined for a form that asks for letters by their case. */
  #caselessForm(name: string): CaselessPattern | undefined {
    const known = this.#caselessForms;
    if (!known.has(name)) {
      const source = this.words.figures[name]!;
      known.set(name, /\\p\{L[ut]\}/.test(source) ? undefined : caseless(source));
    }
    return known.get(name);
  }

  /** A regular expression of a source, kept; without regard to case unless its flags say otherwise. */
  form(source: string, flags = "iu"): RegExp {
    let form = this.#forms.get(source);
    if (!form) this.#forms.set(source, (form = new RegExp(source, flags)));
    return form;
  }
}
