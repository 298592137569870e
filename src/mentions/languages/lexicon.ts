import { caseless, type CaselessPattern } from "../text/caseless.ts";
import { hashOf } from "../text/fold-text.ts";
import type { NameFrame } from "./scene-words/name-frames.ts";
import type { LanguageWords } from "./language-words.ts";
import { subjectOpeners } from "./scene-words/telling-frames.ts";
import type { Cut } from "./word-endings.ts";

/** How words of a language are reduced to stems. */
export interface Inflection extends Omit<Cut, "endings"> {
  /** The hash of the mark. */
  seed: number;
  endings: Set<string>;
}

type WordsOfLanguages = Pick<
  LanguageWords,
  | "endings"
  | "beforeNames"
  | "capitalNouns"
  | "acronymsAsWords"
  | "genericNouns"
  | "openers"
  | "links"
  | "means"
  | "findings"
  | "carriers"
  | "inquiries"
  | "outright"
  | "staff"
  | "parties"
>;

/** What a name is told to be: a means, a find or a purchase, on a phone, asked about; outright a program, a firm, or a party. */
export type FrameKind = "means" | "findings" | "carriers" | "inquiries" | "outright" | "staff" | "parties";

/** What stands before and after a name. */
interface FramePattern {
  before?: CaselessPattern | undefined;
  after?: CaselessPattern | undefined;
  /** Matched with `@` in the place of the name. */
  around?: CaselessPattern | undefined;
}

/** The words of languages. Each part is built on first use. */
export class Lexicon {
  readonly #words: WordsOfLanguages;
  /** Asked at each word: no key is put together then. */
  readonly #inflections = {
    names: new Map<string, Inflection | undefined>(),
    words: new Map<string, Inflection | undefined>(),
  };
  #beforeNames: Set<string> | undefined;
  #genericNouns: Set<string> | undefined;
  #openers: Set<string> | undefined;
  #links: Set<string> | undefined;
  readonly #frames = new Map<string, FramePattern>();

  constructor(words: WordsOfLanguages) {
    this.#words = words;
  }

  /** The endings of names or common words, by a key of `endingsKey`; undefined if they have none. */
  inflectionOf(what: "names" | "words", key: string): Inflection | undefined {
    const known = this.#inflections[what];
    if (!known.has(key)) {
      const cut = this.#words.endings[`${what} ${key}`];
      known.set(key, cut && { ...cut, seed: hashOf(cut.mark), endings: new Set(cut.endings.split(" ")) });
    }
    return known.get(key);
  }

  /** Whether a word before a name is not part of it: a title, a word that begins sentences. */
  standsBeforeNames(word: string): boolean {
    this.#beforeNames ??= new Set(this.#words.beforeNames.split(" "));
    return this.#beforeNames.has(word.toLowerCase());
  }

  /** Whether a word in or next to names is not specific to them: "Project", "group", "ministry". */
  isGeneric(word: string): boolean {
    this.#genericNouns ??= new Set(this.#words.genericNouns.split(" "));
    const small = word.toLowerCase();
    return this.#genericNouns.has(small) || (small.endsWith("s") && this.#genericNouns.has(small.slice(0, -1)));
  }

  /** Whether a word before a surname is not a forename: a time, a link, a trade. */
  isOpener(word: string): boolean {
    this.#openers ??= new Set(this.#words.openers.split(" "));
    return this.#openers.has(word.toLowerCase()) || this.standsBeforeNames(word);
  }

  /** Whether a word between a noun and a name keeps the two apart: "about", "durante". */
  isLink(word: string): boolean {
    this.#links ??= new Set(this.#words.links.split(" "));
    return this.#links.has(word.toLowerCase());
  }

  /** What stands around the name of a program that is a means, was found, is on a phone or asked about, in a language (BCP 47). */
  frameOf(kind: FrameKind, language: string): FramePattern {
    const own = language === "" ? "en" : language.slice(0, 2).toLowerCase();
    const key = `${kind} ${own}`;
    let pattern = this.#frames.get(key);
    if (!pattern) this.#frames.set(key, (pattern = patternOf(this.#words[kind][own] ?? {}, own)));
    return pattern;
  }

  /** Whether the press of a language prints acronyms like words: "Onu", "Deca". */
  hasAcronymsAsWords(language: string): boolean {
    return this.#words.acronymsAsWords.split(" ").includes(language.slice(0, 2).toLowerCase());
  }

  /** Whether a language capitalises every noun, so that capitals next to a name mean nothing. */
  hasCapitalNouns(language: string): boolean {
    return this.#words.capitalNouns.split(" ").includes(language.slice(0, 2).toLowerCase());
  }
}

/** What is written together with the word after it. */
const prefixes: Record<string, string> = { he: "[ושהבלמכ]{0,2}", ar: "[وف]?[بلك]?(?:ال)?" };

/** Languages whose names have endings. */
const bending = new Set(["hu", "pl", "ru", "uk", "tr", "el"]);
/** What stands before a subject besides words: the beginning, or the end of another clause. */
const CLAUSE = '(?:^|[.!?:;,،。，：；“”"«»—–(「『] ?|(?<!\\p{L})(?:' + subjectOpeners + ") )";

function patternOf({ before, joined, after, around }: NameFrame, language: string): FramePattern {
  const words = before && `(?<!\\p{L})${prefixes[language] ?? ""}(?:${before})(?: [^\\s.,;:!?]+){0,2}\\s["“”„«»'‘’]*`;
  const front = [words, joined].filter(Boolean).join("|");
  return {
    before: front === "" ? undefined : caseless(`(?:${front})$`),
    after: after === undefined ? undefined : caseless(`^(?:${after})`),
    around: around === undefined ? undefined : caseless(aroundName(around, language)),
  };
}

/** A whole frame with quotation marks and endings at the name, from the beginning of a word on where words have ends. */
function aroundName(frame: string, language: string): string {
  const endings = bending.has(language) ? "['’-]?\\p{L}{0,6}" : "";
  const name = `["“”„«»‘’「」『』《》]?@${endings}["“”„«»‘’「」『』《》]?`;
  const whole = frame.replaceAll("§", `${CLAUSE}@`).replaceAll("@", name);
  // A mark that ends another clause may follow a letter: "Tuesday: Pegasus announces".
  return /^(?:zh|ja|ko)$/.test(language) ? whole : `(?<!\\p{L}(?=[\\p{L}@]))${prefixes[language] ?? ""}(?:${whole})`;
}
