import type { Alias } from "../../facts/schema.ts";
import { languageWords } from "../languages/language-words.ts";
import { type Inflection, Lexicon } from "../languages/lexicon.ts";
import { endingsKey, wordEndings } from "../languages/word-endings.ts";
import { foldPhrase, hashOf } from "../text/fold-text.ts";
import {
  UNITS_PER_CELL,
  FREE_CELL,
  type PhraseNode,
  type PhraseTable,
  packLetters,
  slotOf,
  writeCell,
} from "./phrase-index.ts";

/** Writes the table; at most five of eight cells are full. */
export function writePhraseTable(nodes: PhraseNode[]): PhraseTable {
  let size = 16;
  while (size * 5 < nodes.length * 8) size *= 2;
  const cells = new Uint8Array(size * UNITS_PER_CELL).fill(FREE_CELL);
  let lines = "";
  for (const node of nodes) {
    const hash = hashOf(node.form);
    let slot = slotOf(hash) & (size - 1);
    while (cells[slot * UNITS_PER_CELL] !== FREE_CELL) slot = (slot + 1) & (size - 1);
    writeCell(cells, slot * UNITS_PER_CELL, hash, lines.length);
    lines += packLetters(`${node.isPrefix ? 1 : 0}${[node.form, ...node.meanings].join("\t")}\n`);
  }
  return { cells: new TextDecoder().decode(cells), nodes: lines };
}

const lexicon = new Lexicon(languageWords);

/** Collects phrases and their prefixes, each once. */
export class Phrases {
  readonly #nodes = new Map<string, PhraseNode>();

  /** Adds a phrase as written and, if its language (BCP 47) is known, by the stems of its words. */
  add(text: string, meaning: string, language?: string): void {
    const { form, ends } = foldPhrase(text);
    this.#add(form, ends, meaning);
    const stems = language === undefined ? undefined : stemsOf(form, ends, language);
    if (stems) this.#add(stems.form, stems.ends, meaning);
  }

  /**
   * Adds a phrase only for texts in its language, since it means something else in others: "lot" is a flight in Polish.
   */
  addOwn(text: string, meaning: string, language: string): void {
    const { form, ends } = foldPhrase(text);
    const stems = stemsOf(form, ends, language) ?? { form, ends };
    this.#add(stems.form, stems.ends, meaning);
  }

  #add(form: string, ends: number[], meaning: string): void {
    for (const end of ends) {
      const node = this.#node(form.slice(0, end));
      if (end < form.length) node.isPrefix = true;
      else if (!node.meanings.includes(meaning)) node.meanings.push(meaning);
    }
  }

  /** Adds all that others have collected, as if it were added one after the other. */
  addAll(others: PhraseNode[]): void {
    for (const { form, isPrefix, meanings } of others) {
      const node = this.#node(form);
      if (isPrefix) node.isPrefix = true;
      for (const meaning of meanings) if (!node.meanings.includes(meaning)) node.meanings.push(meaning);
    }
  }

  nodes(): PhraseNode[] {
    return [...this.#nodes.values()];
  }

  #node(form: string): PhraseNode {
    let node = this.#nodes.get(form);
    if (!node) this.#nodes.set(form, (node = { form, isPrefix: false, meanings: [] }));
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
    const start = (ends[word - 1] ?? -1) + 1;
    stems += (word === 0 ? "" : form[start - 1]) + stemOf(form.slice(start, end), key, inflection);
    return stems.length;
  });
  return { form: stems, ends: stemEnds };
}

/** The stem of a folded word: without the longest ending that leaves enough of it. */
function stemOf(word: string, key: string, { endings, longest, shortestStem }: Inflection): string {
  if (wordEndings[key]?.keepsStem) return word;
  for (let length = Math.max(shortestStem, word.length - longest); length < word.length; length++)
    if (endings.has(word.slice(length))) return word.slice(0, length);
  return word;
}

/** A name without its variable ending; empty if it has none. */
export function stemText({ text, language }: Alias): string[] {
  const { form, ends } = foldPhrase(text);
  const own = caseLanguage(language);
  const stems = own && stemsOf(form, ends, own);
  if (!stems) return [];
  const cut = form.length - (ends.at(-2) ?? -1) - (stems.form.length - (stems.ends.at(-2) ?? 0));
  return cut > 0 ? [text.slice(0, -cut)] : [];
}

/**
 * Languages with case endings or particles on names and nouns. In the others a name has one form, and the stem of a
 * unit would match verbs: "tests", "tested".
 */
const caseLanguages = new Set(["de", "hu", "tr", "pl", "ru", "uk", "el", "hi", "fa", "he", "ar", "sv"]);

/** The language (BCP 47) of a phrase if its endings may vary. */
export function caseLanguage(language: string | undefined): string | undefined {
  return language !== undefined && caseLanguages.has(language.slice(0, 2)) ? language : undefined;
}
