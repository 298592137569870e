import type { Entity, FactSet, Fact } from "../../facts/schema.ts";
import type { PageFindings } from "../../mentions/findings.ts";

/** What the open page names of the story; nothing if no page is open. */
export type OnPage = Pick<PageFindings, "mentions" | "figures">;

/** A fact, by its id and that of its set. */
export interface FactRef {
  set: string;
  fact: string;
}

/** All facts of the sets. `lit`: the page prints a figure of the fact, or names its first entity. */
export function litFacts(sets: FactSet[], page: OnPage | undefined): { set: FactSet; fact: Fact; lit: boolean }[] {
  const named = new Set(page?.mentions.map(({ entity }) => entity));
  const printed = new Set(page?.figures.map(({ fact }) => fact));
  return sets.flatMap((set) =>
    set.facts.map((fact) => ({ set, fact, lit: printed.has(fact.id) || named.has(fact.about[0]!) })),
  );
}

/** Somebody who asserts something in the sets. */
export interface Voice {
  /** The entity's id where the sets know one, else the set's id with the words. */
  id: string;
  /** As the sets mostly write it: "Itay Mack". */
  who: string;
  entity?: string;
  /** What it asserts first. */
  facts: FactRef[];
  /** What it speaks about, by how often: ids of entities. */
  about: { entity: string; facts: FactRef[] }[];
  /** The open page names it or speaks of something that it asserts. */
  lit: boolean;
}

/** One voice answers another. */
interface VoiceAnswer {
  /** Id of the voice that answers, and of the one that is answered. */
  from: string;
  to: string;
  /** Each answer with what it answers. */
  facts: { answer: FactRef; contested: FactRef }[];
  lit: boolean;
}

/** Who says what about whom. Plain JSON. */
export interface Voices {
  /** Those who say most first. */
  voices: Voice[];
  answers: VoiceAnswer[];
}

/** Gathers the speakers of the sets, what they speak about and whom they answer. Throws nothing. */
export function gatherVoices(sets: FactSet[], page?: OnPage): Voices {
  const named = new Set(page?.mentions.map(({ entity }) => entity));
  const found = new Map<string, Gathered>();
  const speakerOf = new Map<string, string>();
  const all = litFacts(sets, page);
  for (const { set, fact, lit } of all) {
    const { who } = fact.attribution[0]!;
    const entity = speakerEntity(set.entities, who);
    const id = entity ?? `${set.id}:${who}`;
    const voice: Gathered = found.get(id) ?? { id, names: [], entity, facts: [], about: new Map(), lit: false };
    found.set(id, voice);
    const ref = { set: set.id, fact: fact.id };
    speakerOf.set(keyOf(ref), id);
    voice.names.push(who);
    voice.facts.push(ref);
    for (const about of fact.about)
      if (about !== entity) voice.about.set(about, [...(voice.about.get(about) ?? []), ref]);
    voice.lit ||= lit || (entity !== undefined && named.has(entity));
  }
  return {
    voices: [...found.values()].map(voiceOf).toSorted((one, other) => other.facts.length - one.facts.length),
    answers: answersOf(all, speakerOf),
  };
}

interface Gathered {
  id: string;
  /** How the sets write it, each time. */
  names: string[];
  entity: string | undefined;
  facts: FactRef[];
  about: Map<string, FactRef[]>;
  lit: boolean;
}

function voiceOf({ id, names, entity, facts, about, lit }: Gathered): Voice {
  const counts = Map.groupBy(names, (name) => name);
  // The most common form; of two the shorter.
  const [who = ""] = [...counts.keys()].toSorted(
    (one, other) => counts.get(other)!.length - counts.get(one)!.length || one.length - other.length,
  );
  const topics = [...about].map(([topic, list]) => ({ entity: topic, facts: list }));
  return {
    id,
    who,
    ...(entity !== undefined && { entity }),
    facts,
    about: topics.toSorted((one, other) => other.facts.length - one.facts.length),
    lit,
  };
}

function answersOf(all: ReturnType<typeof litFacts>, speakerOf: Map<string, string>): VoiceAnswer[] {
  const answers = new Map<string, VoiceAnswer>();
  const isLit = new Map(all.map(({ set, fact, lit }) => [keyOf({ set: set.id, fact: fact.id }), lit]));
  for (const { set, fact } of all) {
    for (const id of fact.contestedBy ?? []) {
      const answer = { set: set.id, fact: id };
      const contested = { set: set.id, fact: fact.id };
      const from = speakerOf.get(keyOf(answer));
      const to = speakerOf.get(keyOf(contested));
      if (from === undefined || to === undefined || from === to) continue;
      const key = `${from}\n${to}`;
      const known = answers.get(key) ?? { from, to, facts: [], lit: false };
      answers.set(key, known);
      known.facts.push({ answer, contested });
      known.lit ||= isLit.get(keyOf(answer)) === true || isLit.get(keyOf(contested)) === true;
    }
  }
  return [...answers.values()].toSorted((one, other) => other.facts.length - one.facts.length);
}

const keyOf = ({ set, fact }: FactRef): string => `${set}/${fact}`;

/**
 * The entity whose name the speaker's words hold, the longest form first: "The Defense Ministry's spokesperson" speaks
 * for the ministry.
 */
function speakerEntity(entities: Entity[], who: string): string | undefined {
  let best: { id: string; length: number } | undefined;
  for (const { id, name, aliases } of entities)
    for (const text of [name, ...aliases.map((alias) => alias.text)])
      if (text.length > (best?.length ?? 0) && holdsName(who, text)) best = { id, length: text.length };
  return best?.id;
}

function holdsName(who: string, name: string): boolean {
  const at = who.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(who[at - 1] ?? "") && !/\p{L}/u.test(who[at + name.length] ?? "");
}

/** Who says what about whom, as two columns with lines between. Plain JSON; rows count from 0. */
export interface DrawnVoices {
  /** Ids of voices, those who say most first. */
  speakers: string[];
  /** Ids of entities that are spoken about, each near those who speak about it. */
  topics: string[];
  lines: { speaker: number; topic: number; count: number; lit: boolean }[];
  /** Between speakers: one answers another. */
  answers: { from: number; to: number; count: number; lit: boolean }[];
}

/** How many names each column has, at most: the list behind the drawing has them all. */
const MOST = 8;

/** Lays voices out: the most frequent of both sides, and topics in the order of those who speak about them. */
export function drawVoices({ voices, answers }: Voices): DrawnVoices {
  const shown = voices.slice(0, MOST);
  const speakers = shown.map(({ id }) => id);
  const counts = new Map<string, { count: number; rows: number }>();
  for (const [row, { about }] of shown.entries())
    for (const { entity, facts } of about) {
      const known = counts.get(entity) ?? { count: 0, rows: 0 };
      counts.set(entity, { count: known.count + facts.length, rows: known.rows + row * facts.length });
    }
  const topics = [...counts]
    .toSorted(([, one], [, other]) => other.count - one.count)
    .slice(0, MOST)
    // The mean row of its speakers: so fewer lines cross.
    .toSorted(([, one], [, other]) => one.rows / one.count - other.rows / other.count)
    .map(([entity]) => entity);
  return {
    speakers,
    topics,
    lines: shown.flatMap(({ about, lit }, speaker) =>
      about.flatMap(({ entity, facts }) => {
        const topic = topics.indexOf(entity);
        return topic < 0 ? [] : [{ speaker, topic, count: facts.length, lit }];
      }),
    ),
    answers: answers.flatMap(({ from, to, facts, lit }) => {
      const ends = { from: speakers.indexOf(from), to: speakers.indexOf(to) };
      return ends.from < 0 || ends.to < 0 ? [] : [{ ...ends, count: facts.length, lit }];
    }),
  };
}
