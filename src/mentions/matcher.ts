import type { CompiledFigure, CompiledSet } from "./compile.ts";
import { Lexicon } from "./lexicon.ts";
import { PhraseIndex } from "./phrase-table.ts";
import { anchorsHere } from "./scan-flow.ts";
import { textTools, type TextTools } from "./text-tools.ts";
import { walkAt } from "./walk-phrases.ts";

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
  figures: CompiledFigure[];
  /** Units and roles of the figures. */
  figureIndex: PhraseIndex;
  tools: TextTools;
  entity(index: number): KnownEntity;
  /**
   * The first look at a page: whether a text holds a name that could be marked. It answers at the first one. Also true
   * where the text ends with the beginning of one, since the next text node may go on. It says nothing of cues and
   * figures: once one text of a page holds a name, all of the page's text is evidence and wants to be read.
   */
  mayHold(text: string): boolean;
}

/** Holds the compiled sets; nothing is built but what a page's words ask for. */
export function createMatcher(compiled: CompiledSet): Matcher {
  const lexicon = new Lexicon(compiled.words);
  const index = new PhraseIndex(compiled.phrases, lexicon);
  const look = new RegExp(compiled.look, "g");
  let entities: KnownEntity[] | undefined;
  return {
    index,
    lexicon,
    figures: compiled.figures,
    figureIndex: new PhraseIndex(compiled.terms, lexicon),
    tools: textTools,
    entity: (at) => (entities ??= compiled.entities.split("\n").map((line) => entityOf(line)))[at]!,
    mayHold: (text) => holdsAnchor(text, look, index),
  };
}

function holdsAnchor(text: string, look: RegExp, index: PhraseIndex): boolean {
  look.lastIndex = 0;
  while (look.test(text)) {
    const at = look.lastIndex - 2;
    if (walkAt(text, at, index, (node, start, end) => anchorsHere(node, text, start, end))) return true;
    look.lastIndex = at + 1;
  }
  return false;
}

function entityOf(line: string): KnownEntity {
  const [id = "", name = "", set, importance] = line.split("\t");
  return { id, name, set: Number(set), importance: importances[Number(importance)]! };
}
