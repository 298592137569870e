import { type FactGround, factGround, withoutTerms } from "../../facts/card-facts.ts";
import type { Fact, FactSet } from "../../facts/schema.ts";
import type { PageDate } from "../../mentions/findings.ts";
import { type DrawnTimeline, drawTimeline, timeline } from "./timeline.ts";
import { type DrawnVoices, type Voices, drawVoices, gatherVoices } from "./voices.ts";
import type { OnPage } from "./lit-facts.ts";

/** The story of the sets at a glance, with all that its drawings and its lists show. Plain JSON. */
export interface Story {
  timeline: DrawnTimeline;
  voices: Voices;
  drawn: DrawnVoices;
  /** Each set's facts by their ids, with what stands behind them. */
  sets: Record<string, { ground: FactGround; facts: Record<string, Fact> }>;
  /** Names of entities by their ids. */
  names: Record<string, { name: string; language: string; lit: boolean }>;
}

/** @param page what the open page speaks of: that is lit */
export function tellStory(sets: FactSet[], page: OnPage | undefined, pageDate: PageDate | undefined): Story {
  const all = gatherVoices(sets, page);
  const named = new Set(page?.mentions.map(({ entity }) => entity));
  return {
    timeline: drawTimeline(timeline(sets, page, pageDate)),
    voices: all,
    drawn: drawVoices(all),
    sets: Object.fromEntries(
      sets.map((set) => {
        const facts = Object.fromEntries(set.facts.map((fact) => [fact.id, withoutTerms(fact)]));
        return [set.id, { ground: factGround(set, set.facts), facts }];
      }),
    ),
    names: Object.fromEntries(
      sets.flatMap(({ entities, language }) =>
        entities.map(({ id, name }) => [id, { name, language, lit: named.has(id) }] as const),
      ),
    ),
  };
}
