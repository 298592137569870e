import type { Alias, Entity, FactSet } from "../facts/schema.ts";
import { compileFirstLook, type FirstLook } from "./first-look.ts";
import { compileNumbers } from "./compile-numbers.ts";
import { foldPhrase } from "./fold-phrase.ts";
import { languageWords, type LanguageWords } from "./language-words.ts";
import { kindOf, SIGN } from "./letters.ts";
import { inflectionOf, stemOf } from "./lexicon.ts";
import { endingsKey } from "./word-affixes.ts";
import { type PhraseNode, type PhraseTable, writePhraseTable } from "./phrase-table.ts";
import { weights } from "./weights.ts";
import type { SourceAmount } from "./types.ts";

/** A figure's number; the words for its unit and role stand in the table of terms. */
export interface CompiledFigure extends SourceAmount {
  fact: string;
  /** Index into the fact's `figures`. */
  figure: number;
  set: number;
}

/** What matching needs of all enabled fact sets, as plain JSON. */
export interface CompiledSet extends MatchingTable {
  look: FirstLook;
}

/** What is needed where the first look found that a name may stand; mostly long strings, since those cross cheaply. */
export interface MatchingTable {
  words: LanguageWords;
  phrases: PhraseTable;
  /** One line an entity: id, name, index of its set and importance (see `importanceOf`), parted by tabs. */
  entities: string;
  figures: CompiledFigure[];
  /** "u", "p", "r" or "o" (unit, other unit, role, other role) with the index of a figure. */
  terms: PhraseTable;
}

/** Kinds that many stories name, so that a name of theirs proves little about a page. */
const passing = new Set(["organisation", "ministry", "parliament", "publication", "agreement"]);
/** Kinds that are never marked before something else has made the page clearly on topic. */
const general = new Set(["place", "term", "policy", "document", "list", "ruling"]);

const hasCase = /[\p{Lu}\p{Ll}]/u;

/** Compiles the enabled fact sets. Runs where zod has checked them; throws nothing. */
export function compileFactSets(sets: FactSet[]): CompiledSet {
  const phrases = new Phrases();
  const entities: string[] = [];
  const names: string[] = [];
  for (const [set, { topic, entities: own }] of sets.entries()) {
    for (const { text, told, language, strength } of cueWords(topic.cues, own))
      phrases.add(text, `C${set},${strength},${told}`, caseLanguage(language));
    for (const entity of own) {
      const index = entities.length;
      const importance = importanceOf(entity);
      entities.push([entity.id, entity.name, set, importance].join("\t"));
      for (const alias of entity.aliases) {
        phrases.add(alias.text, `A${index},${flagsOf(alias)},${alias.text}`, caseLanguage(alias.language));
        // A surname counts only beside the full name, so it is no reason to read a page.
        if (importance === 2 || isGeneral(alias) || alias.needs === "full-name") continue;
        names.push(alias.text);
      }
      for (const against of entity.against ?? []) {
        const { text, language }: { text: string; language?: string } =
          typeof against === "string" ? { text: against } : against;
        phrases.add(text, `X${index},1,${text}`, caseLanguage(language));
      }
    }
  }
  const { figures, terms, units } = compileFigures(sets);
  for (const unit of units) {
    const [language = "", text = ""] = unit.split("\t");
    phrases.add(text, "U", caseLanguage(language));
  }
  return {
    words: { ...languageWords, ...compileNumbers() },
    look: compileFirstLook(names),
    phrases: writePhraseTable(phrases.nodes()),
    entities: entities.join("\n"),
    figures,
    terms: writePhraseTable(terms.nodes()),
  };
}

/** Gathers phrases and all their beginnings, each once. */
class Phrases {
  readonly #nodes = new Map<string, PhraseNode>();

  /** Adds a phrase as it is written and, where its language (BCP 47) is known, by the stems of its words. */
  add(text: string, meaning: string, language?: string): void {
    const { form, ends } = foldPhrase(text);
    this.#add(form, ends, meaning);
    if (language === undefined) return;
    const stems = stemsOf(form, ends, language);
    if (stems) this.#add(stems.form, stems.ends, meaning);
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
function stemsOf(form: string, ends: number[], language: string): { form: string; ends: number[] } | undefined {
  const inflection = inflectionOf(languageWords.endings, endingsKey(form.charCodeAt(0), language));
  if (!inflection) return undefined;
  let stems = inflection.mark;
  const stemEnds = ends.map((end, word) => {
    const start = word === 0 ? 0 : ends[word - 1]! + 1;
    stems += (word === 0 ? "" : form[start - 1]) + stemOf(form.slice(start, end), inflection);
    return stems.length;
  });
  return { form: stems, ends: stemEnds };
}

/** Index into the matcher's importances: 0 the story's own, 1 named in many stories, 2 a general term. */
function importanceOf({ kind, aliases }: Entity): number {
  if (general.has(kind)) return 2;
  const cased = aliases.filter(({ text }) => hasCase.test(text));
  if (cased.length > 0 && cased.filter((alias) => isGeneral(alias)).length * 2 > cased.length) return 2;
  return passing.has(kind) ? 1 : 0;
}

/** A form in small letters is a common noun, not a name. */
function isGeneral({ text, needs }: Alias): boolean {
  return needs === "topic" && hasCase.test(text) && !/\p{Lu}/u.test(text);
}

/** 1: the case must be as written; 2: needs the topic; 4: needs the full name; 8: a common noun. */
function flagsOf(alias: Alias): number {
  const { case: letters, needs } = alias;
  return (
    (letters === "exact" ? 1 : 0) +
    (needs === "topic" ? 2 : 0) +
    (needs === "full-name" ? 4 : 0) +
    (isGeneral(alias) ? 8 : 0)
  );
}

/** A cue with what it is worth; `told` is its form in the first language that has it, under which it is counted. */
interface CueWord {
  text: string;
  told: string;
  language: string;
  strength: number;
}

/** The cues of a set, each counted once however many languages share it. */
function cueWords(cues: FactSet["topic"]["cues"], entities: Entity[]): CueWord[] {
  const names = new Set<string>();
  const companions: string[] = [];
  for (const entity of entities) {
    companions.push(...companionsOf(entity));
    // A name is evidence as a name; as a cue it would prove itself.
    if (!general.has(entity.kind)) for (const { text } of entity.aliases) names.add(foldPhrase(text).form);
  }
  const told = new Map<string, string>();
  return cues.flatMap(({ text, language }) => {
    const { form, ends } = foldPhrase(text);
    if (names.has(form)) return [];
    // Two forms of one word, as "kémprogram" and "kémprogramok", are one cue.
    const key = (caseLanguage(language) && stemsOf(form, ends, language)?.form) ?? form;
    if (!told.has(key)) told.set(key, text);
    const long = ends.length > 1 && !isSigns(text);
    const strength = companions.includes(form) ? weights.strongCue : long ? weights.longCue : weights.plainCue;
    return [{ text, told: told.get(key)!, language, strength }];
  });
}

/** What stands beside an ambiguous name in a longer one that stands alone: "spyware" of "Pegasus spyware". */
function companionsOf({ aliases }: Entity): string[] {
  const short = aliases.filter(({ needs }) => needs).map(({ text }) => foldPhrase(text).form);
  return aliases
    .filter(({ needs }) => !needs)
    .flatMap(({ text }) => {
      const { form } = foldPhrase(text);
      return short.filter((name) => form.includes(name)).map((name) => form.replace(name, "").trim());
    });
}

function isSigns(text: string): boolean {
  return kindOf(text.charCodeAt(0)) === SIGN;
}

function compileFigures(sets: FactSet[]): { figures: CompiledFigure[]; terms: Phrases; units: Set<string> } {
  const figures: CompiledFigure[] = [];
  const terms = new Phrases();
  const units = new Set<string>();
  for (const [set, { facts }] of sets.entries()) {
    for (const fact of facts) {
      for (const [figure, { value, comparison, of, terms: own }] of (fact.figures ?? []).entries()) {
        const index = figures.length;
        figures.push({
          fact: fact.id,
          figure,
          set,
          value,
          ...(comparison && { comparison }),
          ...(of !== undefined && { of }),
        });
        for (const { language, unit, otherUnit = [], role, otherRole = [] } of own ?? []) {
          for (const text of [...unit, ...otherUnit]) units.add(`${language}\t${text}`);
          for (const text of unit) terms.add(text, `u${index}`, caseLanguage(language));
          for (const text of otherUnit) terms.add(text, `p${index}`, caseLanguage(language));
          for (const text of role) terms.add(text, `r${index}`, language);
          for (const text of otherRole) terms.add(text, `o${index}`, language);
        }
      }
    }
  }
  return { figures, terms, units };
}

/**
 * Languages whose names and nouns take endings by case or particles. In the others a name has one form, and the stem of a
 * unit would be a verb's: "tests", "tested".
 */
const caseLanguages = new Set(["de", "hu", "tr", "pl", "ru", "uk", "el", "hi", "fa", "he", "ar"]);

/** The language (BCP 47) of a phrase if its endings are left free. */
function caseLanguage(language: string | undefined): string | undefined {
  return language !== undefined && caseLanguages.has(language.slice(0, 2)) ? language : undefined;
}
