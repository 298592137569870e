import { sets as shipped, table, version } from "virtual:compiled-sets";

import type { CompiledSets } from "../../../mentions/compile/compile-sets.ts";
import type { RefusedSet, UnusableSet } from "../../../facts/set-info.ts";
import { setOfId } from "../../../facts/ids-across-sets.ts";
import { type PageSettings, pageSettings } from "../../../settings/sites.ts";
import type { Settings } from "../../../settings/schema.ts";
import { compiledStore } from "../../own-sets/database.ts";
import { bundledKnownSet, inOrder, type KnownSet, ownKnownSet, sha256 } from "../../own-sets/known-sets.ts";
import { readStoredSets, type StoredSets, sweepSets } from "../../own-sets/stored-sets.ts";
import { currentPolicy } from "./settings-store.ts";

/** The sets that ship with the extension. The build checked them, so they are taken at their word here. */
export const bundledSets = shipped.map(bundledKnownSet);

/** What matching has to begin with: the sets that the build compiled, and where other choices of them are kept. */
export const bundled = { sets: bundledSets, table: bundledTable, version, store: compiledStore };

function bundledTable(): CompiledSets {
  const { rest, ...phraseTables } = table;
  return { ...(JSON.parse(rest) as Omit<CompiledSets, keyof typeof phraseTables>), ...phraseTables };
}

interface OwnSets {
  sets: KnownSet[];
  unusable: UnusableSet[];
  /** Of the organisation's policy. */
  refused: RefusedSet[];
  /** Something of a policy is stored. */
  hasPolicySets: boolean;
  /** The database cannot be read now. */
  lost: boolean;
}

let own: Promise<OwnSets> | undefined;

/**
 * The stored sets: the person's own and those of an organisation's policy. If the database is damaged, the bundled sets
 * work alone.
 */
export function ownSets(): Promise<OwnSets> {
  own ??= Promise.all([readStoredSets(), currentPolicy()]).then(
    ([stored, { locked }]) => usableSets(stored, locked.includes("factSets")),
    () => {
      own = undefined;
      return { sets: [], unusable: [], refused: [], hasPolicySets: false, lost: true };
    },
  );
  return own;
}

const isThere = ({ removed }: { removed?: string | undefined }) => removed === undefined;

/** @param isLocked whether the person can't remove sets of the policy, so that earlier removals don't count */
function usableSets({ sets, unusable, ofPolicy }: StoredSets, isLocked: boolean): OwnSets {
  const policySets = ofPolicy.flatMap(({ head }) => head ?? []).filter((head) => isLocked || isThere(head));
  const taken = new Set(policySets.map(({ id }) => id));
  const { covered = [], free = [] } = Object.groupBy(sets.filter(isThere), ({ id }) =>
    taken.has(id) ? "covered" : "free",
  );
  return {
    sets: [...free, ...policySets].map(ownKnownSet),
    unusable: [...unusable.filter(isThere), ...covered.map((set) => ({ ...set, why: "policy" as const }))],
    refused: ofPolicy.flatMap(({ place, refusal }) => (refusal ? [{ place, refusal }] : [])),
    hasPolicySets: ofPolicy.length > 0,
    lost: false,
  };
}

/** The ids of the policy's sets that the person can neither switch off nor remove. */
export async function lockedSets(): Promise<string[]> {
  const { locked } = await currentPolicy();
  if (!locked.includes("factSets")) return [];
  return (await ownSets()).sets.filter((set) => set.own?.fromPolicy).map(({ id }) => id);
}

/** Call it whenever other sets are stored. */
export function clearOwnSetsCache(): void {
  own = undefined;
}

/** Deletes removed sets when the browser starts: from then on nobody can take that back. */
export async function sweepFactSets(): Promise<void> {
  await sweepSets().catch(() => undefined);
  clearOwnSetsCache();
}

/** All sets, in the person's order. */
export async function knownSets({ setsOrder }: Pick<Settings, "setsOrder">): Promise<KnownSet[]> {
  return inOrder([...bundledSets, ...(await ownSets()).sets], setsOrder);
}

/** The sets that are not switched off, in the person's order. */
export async function enabledSets(settings: Pick<Settings, "setsOff" | "setsOrder">): Promise<KnownSet[]> {
  const held = await lockedSets();
  const off = new Set(settings.setsOff.filter((id) => !held.includes(id)));
  return (await knownSets(settings)).filter(({ id }) => !off.has(id));
}

/** The set that knows an entity or a fact by this id. */
export function setWith(sets: KnownSet[], id: string): KnownSet | undefined {
  const set = setOfId(id);
  return sets.find((one) => (set === undefined ? !one.own : one.id === set && one.own));
}

/** Identifies the enabled sets, by content and order: when it changes, a page is read again. */
async function setsStamp(settings: Settings): Promise<string[]> {
  const on = await enabledSets(settings);
  const names = [...settings.setsOff, ...(on.some((set) => set.own) ? on.map(({ key }) => key) : [])];
  return names.length === 0 ? [] : [await opaqueStamp(JSON.stringify(names))];
}

/** Changes whenever a text changes, and does not tell it: no page has to know which sets somebody has. */
export const opaqueStamp = async (text: string): Promise<string> =>
  (await sha256(new TextEncoder().encode(text))).slice(0, 32);

/** The settings as the scripts of a page have them. */
export async function settingsForPage(settings: Settings, host: string): Promise<PageSettings> {
  return { ...pageSettings(settings, host), setsOff: await setsStamp(settings) };
}
