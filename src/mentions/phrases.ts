import type { Alias } from "../facts/schema.ts";
import { foldPhrase } from "./fold-phrase.ts";
import { languageWords } from "./language-words.ts";
import { type Inflection, Lexicon } from "./lexicon.ts";
import type { PhraseNode } from "./phrase-table.ts";
import { endingsKey } from "./word-affixes.ts";
import { wordEndings } from "./word-endings.ts";

const lexicon = new Lexicon(languageWords);

/** Gathers phrases and all their beginnings, each once. */
export class Phrases {
  readonly #nodes = new Map<string, PhraseNode>();

  /** Adds a phrase as it is written and, where its language (BCP 47) is known, by the stems of its words. */
  add(text: string, meaning: string, language?: string): void {
    const { form, ends } = foldPhrase(text);
    this.#add(form, ends, meaning);
    const stems = language === undefined ? undefined : stemsOf(form, ends, language);
    if (stems) this.#add(stems.form, stems.ends, meaning);
  }

  /** Adds a phrase for texts in its language alone, since it is a word of others too: "lot" is a flight in Polish. */
  addOwn(text: string, meaning: string, language: string): void {
    const { form, ends } = foldPhrase(text);
    const stems = stemsOf(form, ends, language) ?? { form, ends };
    this.#add(stems.form, stems.ends, meaning);
  }

  #add(form: string, ends: number[], meaning: string): void {
    for (const end of ends) {
      const node = this.#node(form.slice(0, end));
      if (end < form.length) node.goesOn = true;
      else if (!node.meanings.includes(meaning)) node.meanings.push(meaning);
    }
  }

  nodes(): PhraseNode[] {
    return [...this.#nodes.values()];
  }

  #node(form: string): PhraseNode {
    let node = this.#nodes.get(form);
    if (!node) this.#nodes.set(form, (node = { form, goesOn: false, meanings: [] }));
    return node;
  }
}

/** A phrase by the stems of its words, as `walkStems` looks for it. */
export function stemsOf(form: string, ends: number[], language: string): { form: string; ends: number[] } | undefined {
  const key = endingsKey(form.charCodeAt(0), language);
  const inflection = lexicon.inflectionOf("words", key);
  if (!inflection) return undefined;
  let stems = inflection.mark;
  const stemEnds = ends.map((end, word) => {
    const start = word === 0 ? 0 : ends[word - 1]! + 1;
    stems += (word === 0 ? "" : form[start - 1]) + stemOf(form.slice(start, end), key, inflection);
    return stems.length;
  });
  return { form: stems, ends: stemEnds };
}

/** The stem of a folded word that a fact set lists: without the longest ending that leaves enough of it. */
function stemOf(word: string, key: string, { endings, longest, shortestStem }: Inflection): string {
  if (wordEndings[key]?.keepsStem) return word;
  for (let length = Math.max(shortestStem, word.length - longest); length < word.length; length++)
    if (endings.has(word.slice(length))) return word.slice(0, length);
  return word;
}

/** A name without the ending that may be another on a page; none where nothing is cut. */
export function stemText({ text, language }: Alias): string[] {
  const { form, ends } = foldPhrase(text);
  const own = caseLanguage(language);
  const stems = own && stemsOf(form, ends, own);
  if (!stems) return [];
  const cut = form.length - (ends.at(-2) ?? -1) - (stems.form.length - (stems.ends.at(-2) ?? 0));
  return cut > 0 ? [text.slice(0, -cut)] : [];
}

/**
 * Languages whose names and nouns take endings by case or particles. In the others a name has one form, and the stem of a
 * unit would be a verb's: "tests", "tested".
 */
const caseLanguages = new Set(["de", "hu", "tr", "pl", "ru", "uk", "el", "hi", "fa", "he", "ar"]);

/** The language (BCP 47) of a phrase if its endings are left free. */
export function caseLanguage(language: string | undefined): string | undefined {
  return language !== undefined && caseLanguages.has(language.slice(0, 2)) ? language : undefined;
}
