import type { CardFacts, EntityFacts, FigureFacts, WantedFacts } from "../../facts/card-facts.ts";
import type { FoundEntity, FoundFigure, FoundMention } from "../mark/found-mention.ts";
import type { MentionQueries, Reader } from "../mark/reader.ts";
import type { Fact } from "../../facts/schema.ts";
import type { Cue } from "../../mentions/scanned-flow.ts";

/** What a card is shown for, with its facts. */
export type CardSubject =
  | { type: "entity"; mention: FoundEntity; facts: EntityFacts }
  | { type: "figure"; mention: FoundFigure; facts: FigureFacts };

/** The facts for a mention, the best fitting first. Nothing while they are being fetched. */
export function cardSubject(mention: FoundMention, store: FactStore, reader: Reader): CardSubject | undefined {
  if (mention.type === "entity") {
    const known = store.entity(mention.entity);
    if (!known) return undefined;
    const facts = chooseFacts(known.facts, known.id, namedAround(reader, mention, store));
    return { type: "entity", mention, facts: { ...known, facts } };
  }
  const facts = store.figure(mention.fact);
  return facts && { type: "figure", mention, facts };
}

/**
 * Orders facts by how well they fit a place on the page: those that share names with the mention's sentence come before
 * those that share names with its paragraph, then its section. Ties keep the set's order.
 *
 * @param entity the entity whose card it is; that the page names it tells no fact from another
 * @param around what is named around the mention, the nearest first
 */
export function chooseFacts(facts: Fact[], entity: string, around: Named[]): Fact[] {
  const fits = new Map(facts.map((fact) => [fact, around.map((near) => fit(fact, entity, near))]));
  return facts.toSorted((one, other) => compare(fits.get(other)!, fits.get(one)!));
}

/** How much of what is named a fact names too. Its own figure is about as telling as two names. */
function fit({ id, about, statement }: Fact, entity: string, { entities, cues, facts }: Named): number {
  const others = new Set(entities.filter((other) => other !== entity && about.includes(other)));
  const text = statement.toLowerCase();
  const words = new Set(cues.map((cue) => cue.toLowerCase()).filter((cue) => text.includes(cue)));
  return others.size + words.size + (facts.includes(id) ? 2 : 0);
}

/** Compares by the first place that differs. */
function compare(one: number[], other: number[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? 0 : one[place]! - other[place]!;
}

/** What a stretch of the page around a mention names. */
export interface Named {
  /** Ids of entities. */
  entities: string[];
  /** Words that speak for the story, as the fact set writes them. */
  cues: string[];
  /** Ids of the facts whose figures are printed. */
  facts: string[];
}

/**
 * What is named around a mention: in its sentence, in its paragraph, in its section.
 *
 * @param store knows what is a place, which says nothing of a mention that is far from it
 */
export function namedAround(
  { all: allFound, cuesIn, tools }: MentionQueries,
  mention: FoundMention,
  store: Pick<FactStore, "entity">,
): Named[] {
  const { flow } = mention;
  const found = allFound();
  const [from, to] = tools.sentenceAround(flow.text, mention.start, mention.end);
  const inSentence = ({ start, end }: { start: number; end: number }) => start >= from && end <= to;
  const paragraph = found.filter((other) => other.flow === flow);
  const section = found.filter((other) => other.section === mention.section);
  const cues = cuesIn(flow);
  const all = [...new Set(section.map((other) => other.flow))].flatMap((other) => cuesIn(other));
  return [
    named(paragraph.filter(inSentence), cues.filter(inSentence)),
    named(paragraph, cues),
    named(
      section.filter((other) => store.entity((other as FoundEntity).entity)?.kind !== "place"),
      all,
    ),
  ];
}

function named(mentions: FoundMention[], cues: Cue[]): Named {
  return {
    entities: mentions.flatMap((mention) => ("entity" in mention ? mention.entity : [])),
    cues: cues.map(({ text }) => text),
    facts: mentions.flatMap((mention) => ("fact" in mention ? mention.fact : [])),
  };
}

/** The facts of what was found so far, fetched before anybody rests on it. */
export interface FactStore {
  entity(id: string): EntityFacts | undefined;
  /** By the id of the fact that the figure stands in. */
  figure(fact: string): FigureFacts | undefined;
  /** Fetches what is not there and not under way. */
  want(wanted: WantedFacts): Promise<void>;
}

export function createFactStore(
  fetchFacts: (wanted: WantedFacts) => Promise<CardFacts | undefined>,
  arrived: () => void,
): FactStore {
  const entities = new Map<string, EntityFacts>();
  const figures = new Map<string, FigureFacts>();
  const asked = { entities: new Set<string>(), figures: new Set<string>() };
  return {
    entity: (id) => entities.get(id),
    figure: (fact) => figures.get(fact),
    async want(wanted) {
      const missing = {
        entities: wanted.entities.filter((id) => !asked.entities.has(id)),
        figures: wanted.figures.filter((id) => !asked.figures.has(id)),
      };
      if (missing.entities.length + missing.figures.length === 0) return;
      for (const kind of ["entities", "figures"] as const) for (const id of missing[kind]) asked[kind].add(id);
      const fetched = await fetchFacts(missing);
      // Without an answer, ask again next time: the background may just have restarted.
      if (!fetched)
        for (const kind of ["entities", "figures"] as const) for (const id of missing[kind]) asked[kind].delete(id);
      for (const entity of fetched?.entities ?? []) entities.set(entity.id, entity);
      for (const figure of fetched?.figures ?? []) figures.set(figure.fact.id, figure);
      arrived();
    },
  };
}
