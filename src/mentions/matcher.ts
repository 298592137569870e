import type { CompiledFigure, CompiledSet } from "./compile.ts";
import { PhraseIndex } from "./phrase-table.ts";
import { anchorsHere } from "./scan-flow.ts";
import { walkPhrases } from "./walk-phrases.ts";

/** What is known of an entity while matching. */
export interface KnownEntity {
  id: string;
  name: string;
  /** Index of its set. */
  set: number;
  /** 3: the story's own; 1: named in many stories; 0: a place or a general term. */
  weight: number;
}

/** The compiled sets, ready to match. */
export interface Matcher {
  index: PhraseIndex;
  figures: CompiledFigure[];
  entity(index: number): KnownEntity;
  /**
   * The first look: whether a text holds a name that could be marked. It answers at the first one. Also true where the
   * text ends with the beginning of one, since the next text node may go on.
   */
  mayHold(text: string): boolean;
}

/** Holds the compiled sets; nothing is built but what a page's words ask for. */
export function createMatcher(compiled: CompiledSet): Matcher {
  const index = new PhraseIndex(compiled.phrases);
  let entities: KnownEntity[] | undefined;
  return {
    index,
    figures: compiled.figures,
    entity: (at) => (entities ??= compiled.entities.split("\n").map((line) => entityOf(line)))[at]!,
    mayHold: (text) => walkPhrases(text, "", index, (node, start, end) => anchorsHere(node, text, start, end)),
  };
}

function entityOf(line: string): KnownEntity {
  const [id = "", name = "", set, weight] = line.split("\t");
  return { id, name, set: Number(set), weight: Number(weight) };
}
