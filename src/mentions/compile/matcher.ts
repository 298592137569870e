import type { CompiledFigure } from "./compile-figures.ts";
import type { CompiledSets } from "./compile-sets.ts";
import type { LanguageWords } from "../languages/language-words.ts";
import { Lexicon } from "../languages/lexicon.ts";
import { PhraseIndex } from "./phrase-index.ts";

/**
 * How much a name says about a page: a name of the story says much, one of many stories (passing) little, a place or
 * general term nothing. General names are marked only on a page clearly on topic.
 */
export type Importance = "story" | "passing" | "general";
const importances: Importance[] = ["story", "passing", "general"];

/** An entity as the matcher knows it. */
export interface KnownEntity {
  id: string;
  name: string;
  /** Index of its set. */
  set: number;
  importance: Importance;
  /** Its set is about such deeds as scenes tell: hacking, eavesdropping. */
  hasScenes: boolean;
  /** What it is, as its set says: "company". */
  kind: string;
  /** The proper word of a short name, which other names may have too: "Pegasus" of "The Pegasus Project"; else empty. */
  word: string;
}

/** The compiled sets, ready to match. */
export interface Matcher {
  index: PhraseIndex;
  lexicon: Lexicon;
  words: LanguageWords;
  figures: CompiledFigure[];
  /** Units and roles of the figures. */
  figureIndex: PhraseIndex;
  entity(index: number): KnownEntity;
  /** Whether things are named after this class of other senses. */
  namesakeClass: (index: number) => boolean;
  /** Whether names of this class of other senses stand right beside their noun: "a Pegasus flight". */
  carrierClass: (index: number) => boolean;
  /** Whether a class is of what sells tickets to passengers. */
  passengerClass: (index: number) => boolean;
  /** Whether what a class is of may be used to spy, found on phones, made or employ people, as an entity of a kind is. */
  isAlike: (index: number, kind: string) => boolean;
  /** Whether what a class is of tells of other things: a book, a film, a play. */
  worksClass: (index: number) => boolean;
  /** The class of myths, which explain names: evidence in one sentence, never about a page. */
  mythClass: number;
  /** The class of horses, of which the myth tells too. */
  horseClass: number;
  /** The class of software with versions; -1 without one. */
  versionClass: number;
}

/** Classes of what is made and used, and of what has people who work for it and acronyms for names. */
const alike: Record<string, RegExp> = {
  product:
    /^(?:aircraft|space|vehicles|goods|games|books|screen|network|networking|computing|programs|mail|crime|myth)$/,
  company: /^(?:music|statistics|school|games|network|networking|computing|programs|firms)$/,
};

/** Opens compiled sets. Parts are built on first use. */
export function createMatcher(compiled: CompiledSets): Matcher {
  const lexicon = new Lexicon(compiled.words);
  const index = new PhraseIndex(compiled.phrases, lexicon);
  let entities: KnownEntity[] | undefined;
  const classes = compiled.classes.split(" ");
  return {
    index,
    lexicon,
    words: compiled.words,
    figures: compiled.figures,
    figureIndex: new PhraseIndex(compiled.terms, lexicon),
    namesakeClass: (at) => /^(?:myth|astronomy|horses)$/.test(classes[at] ?? ""),
    passengerClass: (at) => /^(?:airline|ships)$/.test(classes[at] ?? ""),
    carrierClass: (at) => /^(?:airline|ships|vehicles|horses)$/.test(classes[at] ?? ""),
    worksClass: (at) => /^(?:books|screen|stage|press)$/.test(classes[at] ?? ""),
    isAlike: (at, kind) => alike[kind]?.test(classes[at] ?? "") !== false,
    mythClass: classes.indexOf("myth"),
    horseClass: classes.indexOf("horses"),
    versionClass: classes.indexOf("networking"),
    entity: (at) => (entities ??= compiled.entities.split("\n").map((line) => entityOf(line)))[at]!,
  };
}

/** How many words a name has at most that others may contain. */
const SHORT_NAME = 3;

function entityOf(line: string): KnownEntity {
  const [id = "", name = "", set, importance, scenes, kind = ""] = line.split("\t");
  return {
    id,
    name,
    set: Number(set),
    importance: importances[Number(importance)]!,
    hasScenes: scenes === "1",
    kind,
    word: name.split(" ").length <= SHORT_NAME ? (/\p{Lu}\p{Ll}{3,}/u.exec(name)?.[0] ?? "") : "",
  };
}
