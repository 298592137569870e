import type { CompiledFigure } from "./figures/compile-figures.ts";
import type { CompiledSets } from "./compile.ts";
import type { LanguageWords } from "./languages/language-words.ts";
import { Lexicon } from "./languages/lexicon.ts";
import { PhraseIndex } from "./find/phrase-table.ts";

/**
 * What a name says about a page: the story's own says much; one that many stories name says little; a place or a general
 * term says nothing, and is itself marked only on a page that is clearly on topic.
 */
export type Importance = "story" | "passing" | "general";
const importances: Importance[] = ["story", "passing", "general"];

/** What is known of an entity while matching. */
export interface KnownEntity {
  id: string;
  name: string;
  /** Index of its set. */
  set: number;
  importance: Importance;
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
  /** Whether a class of other senses is one that things are named after. */
  namesakeClass: (index: number) => boolean;
  /** The class of myths, which stand in explainers of a name: they speak of one sentence, never of a page. */
  mythClass: number;
  /** The class of what has versions; -1 where there is none. */
  versionClass: number;
}

/** Holds the compiled sets; nothing is built but what a page's words ask for. */
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
    mythClass: classes.indexOf("myth"),
    versionClass: classes.indexOf("networking"),
    entity: (at) => (entities ??= compiled.entities.split("\n").map((line) => entityOf(line)))[at]!,
  };
}

function entityOf(line: string): KnownEntity {
  const [id = "", name = "", set, importance] = line.split("\t");
  return { id, name, set: Number(set), importance: importances[Number(importance)]! };
}
