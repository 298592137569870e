import type { Alias, Entity, FactSet } from "../facts/schema.ts";
import { foldPhrase } from "./fold-phrase.ts";
import { type PhraseNode, type PhraseTable, writePhraseTable } from "./phrase-table.ts";

/** What a figure is bound by: its number, and the words of each language for its unit and role. */
export interface CompiledFigure {
  fact: string;
  /** Index into the fact's `figures`. */
  figure: number;
  set: number;
  value: number;
  comparison?: string;
  of?: number;
  role: string;
  terms: { language: string; unit: string[]; role: string[]; otherRole: string[] }[];
}

/** What matching needs of all enabled fact sets, as plain JSON; mostly long strings, since those cross cheaply. */
export interface CompiledSet {
  phrases: PhraseTable;
  /** One line an entity: id, name, index of its set and weight (see `weightOf`), parted by tabs. */
  entities: string;
  figures: CompiledFigure[];
}

/** Kinds that speak of a story only in passing, so that their names prove little about a page. */
const background = new Set([
  "place",
  "term",
  "ministry",
  "parliament",
  "policy",
  "publication",
  "agreement",
  "document",
]);
/** Kinds that are never marked before something else has put the page on topic. */
const general = new Set(["place", "term", "policy"]);

/** Compiles the enabled fact sets. Runs where zod has checked them; throws nothing. */
export function compileFactSets(sets: FactSet[]): CompiledSet {
  const phrases = new Phrases();
  const entities: string[] = [];
  for (const [set, { topic, entities: own }] of sets.entries()) {
    const companions = own.flatMap((entity) => companionsOf(entity));
    for (const { text } of topic.cues) phrases.add(text, `C${set},${strengthOf(text, companions)},${text}`);
    for (const entity of own) {
      const index = entities.length;
      entities.push([entity.id, entity.name, set, weightOf(entity)].join("\t"));
      for (const alias of entity.aliases) {
        phrases.add(alias.text, `A${index},${flagsOf(alias)},${alias.text}`, !general.has(entity.kind));
      }
      for (const text of entity.against ?? []) phrases.add(text, `X${index},1,${text}`);
    }
  }
  const figures = sets.flatMap((set, index) => figuresOf(set, index));
  for (const { terms } of figures) for (const { unit } of terms) for (const text of unit) phrases.add(text, "U");
  return { phrases: writePhraseTable(phrases.nodes()), entities: entities.join("\n"), figures };
}

/** Gathers phrases and all their beginnings, each once. */
class Phrases {
  readonly #nodes = new Map<string, PhraseNode>();

  add(text: string, meaning: string, anchors = false): void {
    const { form, ends } = foldPhrase(text);
    for (const end of ends) {
      const node = this.#node(form.slice(0, end));
      node.anchors ||= anchors;
      if (end < form.length) node.goesOn = true;
      else if (!node.meanings.includes(meaning)) node.meanings.push(meaning);
    }
  }

  nodes(): PhraseNode[] {
    return [...this.#nodes.values()];
  }

  #node(form: string): PhraseNode {
    let node = this.#nodes.get(form);
    if (!node) this.#nodes.set(form, (node = { form, goesOn: false, anchors: false, meanings: [] }));
    return node;
  }
}

/** 3: the story's own; 1: named in many stories; 0: a place or a general term, marked only on a page on topic. */
function weightOf({ kind }: Entity): number {
  return general.has(kind) ? 0 : background.has(kind) ? 1 : 3;
}

/** 1: the case must be as written; 2: needs the topic; 4: needs the full name. */
function flagsOf({ case: letters, needs }: Alias): number {
  return (letters === "exact" ? 1 : 0) + (needs === "topic" ? 2 : 0) + (needs === "full-name" ? 4 : 0);
}

/** What stands beside an ambiguous name in a longer one that stands alone: "spyware" of "Pegasus spyware". */
function companionsOf({ aliases }: Entity): string[] {
  const short = aliases.filter(({ needs }) => needs).map(({ text }) => ` ${foldPhrase(text).form} `);
  return aliases
    .filter(({ needs }) => !needs)
    .flatMap(({ text }) => {
      const form = ` ${foldPhrase(text).form} `;
      const inside = short.find((name) => form.includes(name));
      return inside ? [form.replace(inside, " ").trim()] : [];
    });
}

/** A cue that names the sense by itself counts double; several words say more than one. */
function strengthOf(cue: string, companions: string[]): number {
  const { form, ends } = foldPhrase(cue);
  if (companions.includes(form)) return 2;
  return ends.length > 1 ? 1.5 : 1;
}

function figuresOf({ facts }: FactSet, set: number): CompiledFigure[] {
  return facts.flatMap((fact) =>
    (fact.figures ?? []).flatMap(({ value, comparison, of, role, terms }, figure) =>
      terms
        ? [
            {
              fact: fact.id,
              figure,
              set,
              value,
              role,
              ...(comparison && { comparison }),
              ...(of !== undefined && { of }),
              terms: terms.map(({ otherRole = [], ...rest }) => ({ ...rest, otherRole })),
            },
          ]
        : [],
    ),
  );
}
