import type { Alias, Entity, FactSet, MatchingSet } from "../../facts/schema.ts";
import { cueStrengths, homeStrengths } from "../scanned-flow.ts";
import { compileCues } from "./compile-cues.ts";
import { type CompiledFigure, compileFigures } from "./compile-figures.ts";
import type { PhraseNode, PhraseTable } from "./phrase-index.ts";
import { Phrases, caseLanguage, stemText, stemsOf, writePhraseTable } from "./phrase-table.ts";
import { type PrefixRegex, prefixRegexOf } from "./prefix-regex.ts";
import { buyers, deeds, phones } from "../languages/scene-words/deeds.ts";
import { courts } from "../languages/scene-words/courts.ts";
import { affairs, people, opponents, business } from "../languages/scene-words/story-words.ts";
import { type LanguageWords, languageWords, namingWords } from "../languages/language-words.ts";
import { compileNumbers } from "../languages/figures/number-table.ts";
import { otherSenses } from "../languages/other-senses/all-classes.ts";
import { wordEndings } from "../languages/word-endings.ts";
import { foldPhrase } from "../text/fold-text.ts";

/** The enabled fact sets, compiled for matching: plain JSON, mostly long strings, which are parsed fastest. */
export interface CompiledSets {
  /** Finds where a name may begin. */
  prefixRegex: PrefixRegex;
  words: LanguageWords;
  phrases: PhraseTable;
  /**
   * A line per entity, separated by tabs: id, name, index of its set, importance (see `importanceOf`), 1 if its set is
   * about deeds that scenes tell, and its kind.
   */
  entities: string;
  figures: CompiledFigure[];
  /** The classes of other senses, separated by spaces, in the order of their indexes. */
  classes: string;
  /** "u", "p", "r", "o", "w" or "h" (unit, other unit, role, other role, who says it, home) with the indexes of figures, separated by dots. */
  terms: PhraseTable;
}

/** Kinds in many stories: their names prove little about a page. */
const passing = new Set(["organisation", "ministry", "parliament", "publication", "agreement"]);
/** Kinds that are marked only on a page clearly on topic. */
const general = new Set(["place", "term", "policy", "document", "list", "ruling"]);

const hasCase = /[\p{Lu}\p{Ll}]/u;

/** The names for which a page is read. Not surnames, which count only beside the full name. */
function namesOf(sets: MatchingSet[]): string[] {
  return sets
    .flatMap(({ entities }) => entities)
    .filter((entity) => importanceOf(entity) < 2)
    .flatMap(({ aliases }) => aliases)
    .filter((alias) => !isGeneral(alias) && alias.needs !== "full-name")
    .flatMap((alias) => [alias.text, ...stemText(alias)]);
}

/** Compiles the enabled fact sets, which were checked before. Never throws. */
export function compileFactSets(sets: MatchingSet[]): CompiledSets {
  const phrases = new Phrases();
  const entities: string[] = [];
  for (const [set, { topic, entities: own }] of sets.entries()) {
    const scenes = Number(tellsDeeds(topic.cues));
    const named = own.filter(({ kind }) => !general.has(kind));
    for (const { text, told, language, strength } of compileCues(topic.cues, own, named))
      phrases.add(text, `C${set},${strength},${told}`, caseLanguage(language));
    for (const { text, language } of topic.home ?? [])
      phrases.addOwn(text, `H${set},${homeStrengths.home},${text}`, language);
    if (scenes > 0)
      for (const [language, words] of Object.entries(opponents))
        for (const text of words.split(", "))
          phrases.addOwn(text, `H${set},${homeStrengths.opponent},${text}`, language);
    for (const entity of own) {
      addEntity(phrases, entity, entities.length);
      entities.push([entity.id, entity.name, set, importanceOf(entity), scenes, entity.kind].join("\t"));
    }
  }
  const { figures, terms, units } = compileFigures(sets);
  for (const unit of units) {
    const [language = "", text = ""] = unit.split("\t");
    phrases.add(text, "U", caseLanguage(language));
  }
  phrases.addAll(otherSenseNodes());
  return {
    words: { ...languageWords, ...compileNumbers() },
    prefixRegex: prefixRegexOf(namesOf(sets)),
    phrases: writePhraseTable(phrases.nodes()),
    entities: entities.join("\n"),
    figures,
    classes: Object.keys(otherSenses).join(" "),
    terms: writePhraseTable(terms.nodes()),
  };
}

/** How many cues of a set have to be deeds. */
const FEW_DEEDS = 2;

/** Whether a set is about hacking and eavesdropping, by its cues. */
function tellsDeeds(cues: FactSet["topic"]["cues"]): boolean {
  const told = cues.filter(({ text, language }) => {
    const words = deeds[language]?.split(", ") ?? [];
    return words.some((word) => text === word || text.split(" ").includes(word));
  });
  return told.length >= FEW_DEEDS;
}

function addEntity(phrases: Phrases, { kind, aliases, against = [] }: Entity, index: number): void {
  for (const alias of aliases) {
    phrases.add(alias.text, `A${index},${flagsOf(alias, kind)},${alias.text}`, caseLanguage(alias.language));
    if (!general.has(kind) && !passing.has(kind) && alias.needs !== "full-name")
      for (const text of hashtagsOf(alias))
        phrases.add(text, `A${index},${flagsOf({ ...alias, text, case: "exact" }, kind)},${text}`);
  }
  for (const one of against) {
    if (typeof one === "string") phrases.add(one, `X${index},${cueStrengths.against},${one}`);
    else phrases.addOwn(one.text, `X${index},${cueStrengths.against},${one.text}`, one.language);
  }
}

/** The most words of a hashtag. */
const MOST_WORDS = 3;

/** A name of several words as hashtags and handles print it: "PegasusProject", "Pegasus_Project". */
function hashtagsOf({ text }: Alias): string[] {
  const words = text.split(/[ -]/);
  if (words.length < 2 || words.length > MOST_WORDS || !words.every((word) => /^[\p{L}\p{M}\p{N}]+$/u.test(word)))
    return [];
  const titled = words.map((word) => word[0]!.toUpperCase() + word.slice(1));
  return hasCase.test(text) ? [titled.join(""), titled.join("_")] : [words.join("_")];
}

let kept: WeakRef<PhraseNode[]> | undefined;

/**
 * What is collected beside the sets: the same for all, and most of a compilation. An import, or a set that is being
 * written, compiles again within seconds. In between the memory is free to go.
 */
function otherSenseNodes(): PhraseNode[] {
  let nodes = kept?.deref();
  if (!nodes) {
    const phrases = new Phrases();
    addOtherSenses(phrases);
    nodes = phrases.nodes();
    kept = new WeakRef(nodes);
  }
  return nodes;
}

/** Adds the words of classes of other senses with their language, and phrases that explain names. */
function addOtherSenses(phrases: Phrases): void {
  for (const [index, languages] of Object.values(otherSenses).entries())
    for (const [language, list] of Object.entries(languages)) {
      const isKnown = stemsSeen();
      for (const [rank, words] of list.split(" | ").entries()) {
        const strength = [cueStrengths.telling, cueStrengths.hint, cueStrengths.beside][rank]!;
        for (const text of words.split(", ")) {
          const own = isInflected(text, language, rank) ? language : undefined;
          if (isKnown(text, rank, own)) continue;
          for (const form of language === "he" && rank === 0 ? [text, ...constructOf(text)] : [text])
            phrases.add(form, `K${index},${strength},${language}:${text}`, own);
        }
      }
    }
  for (const text of namingWords.split(", ")) phrases.add(text, "N");
  for (const [kind, lists] of Object.entries({
    D: deeds,
    P: phones,
    S: buyers,
    J: people,
    F: affairs,
    B: business,
    L: courts,
  }))
    for (const [language, list] of Object.entries(lists))
      for (const text of list.split(", ")) phrases.add(text, `${kind}${language}`, sceneLanguage(text, language));
}

/** Languages without cases whose verbs and nouns of scenes are found by stems too. */
const romance = new Set(["es", "fr", "pt", "it"]);

/** The language whose endings a scene's word may have; none for short words, whose stem too many others share. */
const sceneLanguage = (text: string, language: string): string | undefined =>
  romance.has(language) && text.length >= LONG_WORD ? language : caseLanguage(language);

/** Languages whose nouns have many cases, which a list of forms would miss. */
const manyCases = new Set(["pl", "ru", "uk", "el"]);
/** The letters of a word whose stem hardly any other word has. */
const LONG_WORD = 7;

/**
 * Whether a word of another sense is also found with other endings. Only telling words are, and only if endings follow the
 * whole word, or if the word is long and has many cases: too many common words share a short stem.
 */
function isInflected(text: string, language: string, rank: number): boolean {
  if (rank > 0) return false;
  if (wordEndings[language]?.keepsStem) return true;
  return manyCases.has(language) && text.length >= LONG_WORD && !/\s/.test(text);
}

/**
 * Tells whether another form of a word came before: two forms of one word are one piece of evidence. A word that hints at its
 * class may also tell it right beside a name.
 */
function stemsSeen(): (text: string, rank: number, language?: string) => boolean {
  const ranks = new Map<string, Set<number>>();
  return (text, rank, language) => {
    const { form, ends } = foldPhrase(text);
    const stem = (language === undefined ? undefined : stemsOf(form, ends, language)?.form) ?? form;
    const seen = ranks.get(stem) ?? new Set();
    if (seen.has(0) || seen.has(rank)) return true;
    ranks.set(stem, seen.add(rank));
    return false;
  };
}

/** The form of a Hebrew noun before another one: "רחפני" of "רחפנים", "טיסת" of "טיסה". */
function constructOf(noun: string): string[] {
  if (/[\s־-]/.test(noun)) return [];
  if (/..ים$/.test(noun)) return [`${noun.slice(0, -2)}י`];
  return /...ה$/.test(noun) ? [`${noun.slice(0, -1)}ת`] : [];
}

/** Index into the matcher's importances: 0 the story's own, 1 named in many stories, 2 a general term. */
function importanceOf({ kind, aliases }: Entity): number {
  if (general.has(kind)) return 2;
  const cased = aliases.filter(({ text }) => hasCase.test(text));
  if (cased.length > 0 && cased.filter((alias) => isGeneral(alias)).length * 2 > cased.length) return 2;
  return passing.has(kind) ? 1 : 0;
}

/** A lower-case form is a common noun, not a name. */
function isGeneral({ text, needs }: Alias): boolean {
  return needs === "topic" && hasCase.test(text) && !/\p{Lu}/u.test(text);
}

/** 1: the case must be as written; 2: needs the topic; 4: needs the full name; 8: a common noun; 16: a long form; 32: a place too. */
function flagsOf(alias: Alias, kind: string): number {
  const { case: letters, needs } = alias;
  return (
    (letters === "exact" ? 1 : 0) +
    (needs === "topic" ? 2 : 0) +
    (needs === "full-name" ? 4 : 0) +
    // Many languages write names of ministries small: "izraeli védelmi minisztérium".
    (isGeneral(alias) && !(passing.has(kind) && alias.text.includes(" ")) ? 8 : 0) +
    (isLong(alias) ? 16 : 0) +
    // Agreements are named after the place where they were signed.
    (kind === "agreement" && alias.needs === "topic" && !/\s/.test(alias.text) ? 32 : 0)
  );
}

/** Whether hardly anything else has this name: several words, longer than "the Pegasus Project". */
function isLong({ text }: Alias): boolean {
  return foldPhrase(text).ends.length > 2 && text.length > 23;
}
