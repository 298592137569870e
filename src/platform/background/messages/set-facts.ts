import { cardFacts, type CardFacts, type WantedFacts } from "../../../facts/card-facts.ts";
import { citeInEveryFormat, type ReadyCitation } from "../../../facts/cite/cite-fact.ts";
import { plainId, sameEntities } from "../../../facts/ids-across-sets.ts";
import { choiceKey, type KnownSet } from "../../own-sets/known-sets.ts";
import { enabledSets, knownSets, setWith } from "../store/fact-sets.ts";
import { loadSettings } from "../store/settings-store.ts";

/**
 * What cards show. An entity that several sets know has what each of them says, in the person's order. Of a set that is
 * gone by now, or cannot be read, nothing is told.
 */
export async function factsFor({ entities, figures }: WantedFacts): Promise<CardFacts> {
  const settings = await loadSettings();
  const [known, on] = await Promise.all([knownSets(settings), enabledSets(settings)]);
  const groups = await sameAmong(on);
  const wanted = new Set([...entities.flatMap((id) => groups.get(id) ?? [id]), ...figures]);
  const asked = known.filter((set) => [...wanted].some((id) => setWith(known, id) === set));
  const sets = await Promise.all(asked.map((set) => set.whole().catch(() => undefined)));
  const found = cardFacts(
    sets.flatMap((set) => set ?? []),
    { entities: [...wanted].filter((id) => !figures.includes(id) || entities.includes(id)), figures },
  );
  const isOneOfSeveral = on.length > 1;
  const byId = new Map(found.entities.map((one) => [one.id, { ...one, isOneOfSeveral }]));
  return {
    entities: entities.flatMap((id) => {
      const same = groups.get(id) ?? [id];
      const [first, ...also] = same.flatMap((one) => byId.get(one) ?? []);
      return first ? [{ ...first, id, ...(also.length > 0 && { also, same }) }] : [];
    }),
    figures: found.figures.map((figure) => ({ ...figure, isOneOfSeveral })),
  };
}

/** The citations of a fact, which names it as its set does. */
export async function citationsOf({ fact }: { set: string; fact: string }): Promise<ReadyCitation[]> {
  const set = setWith(await knownSets(await loadSettings()), fact);
  if (!set) return [];
  const plain = await set.plain();
  return citeInEveryFormat([plain], plain.id, plainId(fact));
}

let last: { key: string; groups: Promise<Map<string, string[]>> } | undefined;

/** Of each entity that several sets know, all of them by their ids. */
function sameAmong(sets: KnownSet[]): Promise<Map<string, string[]>> {
  const key = choiceKey("", sets);
  if (last?.key !== key) last = { key, groups: groupsOf(sets) };
  return last.groups;
}

async function groupsOf(sets: KnownSet[]): Promise<Map<string, string[]>> {
  if (sets.length < 2) return new Map();
  const read = await Promise.all(sets.map((set) => set.forMatching().catch(() => undefined)));
  const groups = sameEntities(read.flatMap((set) => set ?? []));
  return new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
}
