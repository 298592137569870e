import { setInfo, type ListedSet, type StoredSet, type UnusableSet } from "../../../facts/set-info.ts";
import { isDiskFull } from "../../own-sets/database.ts";
import type { KnownSet } from "../../own-sets/known-sets.ts";
import { addStagedSet, markRemoved, readPart } from "../../own-sets/stored-sets.ts";
import { version as build } from "virtual:compiled-sets";
import { bundledSets, enabledSets, forgetOwnSets, knownSets, lockedSets, ownSets } from "../store/fact-sets.ts";
import { unstoredPolicySets } from "../settings/policy-changes.ts";
import type { Handlers } from "./receive.ts";
import { loadSettings } from "../store/settings-store.ts";
import { refreshTabs, waitForTabs } from "../settings/broadcast-settings.ts";

/** Answers the messages about fact sets, from the options page. */
export const setMessages: Pick<Handlers, "listFactSets" | "prepareImport" | "addFactSet" | "removeFactSet"> = {
  async listFactSets() {
    const { unusable, refused, lost } = await ownSets();
    const all = await Promise.all((await knownSets(await loadSettings())).map(listed));
    const sets = all.filter((set): set is ListedSet => !("why" in set));
    return {
      sets,
      unusable: [...unusable, ...all.filter((set): set is UnusableSet => "why" in set)],
      refused: [...refused, ...unstoredPolicySets()],
      lost,
    };
  },
  async prepareImport() {
    const settings = await loadSettings();
    const on = await enabledSets(settings);
    const { policy = [], own = [] } = Object.groupBy(
      (await ownSets()).sets.flatMap((set) => set.own ?? []),
      ({ fromPolicy }) => (fromPolicy ? "policy" : "own"),
    );
    return {
      build,
      order: settings.setsOrder,
      bundled: bundledSets.map(({ id }) => id),
      policy: policy.map(({ id }) => id),
      on: on.map((set) => ({ id: set.id, key: set.key, ...(set.own && { digest: set.own.digest }) })),
      own: own.map(({ id, version, digest }) => ({ id, version, digest })),
    };
  },
  addFactSet: ({ digest, compiled }) =>
    change(async () => ((await addStagedSet(digest, compiled)) ? { ok: true } : { ok: false, why: "gone" })),
  removeFactSet: async ({ id, removed }) =>
    (await lockedSets()).includes(id)
      ? { ok: false, why: "locked" }
      : change(async () => ((await markRemoved(id, removed)) ? { ok: true } : { ok: false, why: "gone" })),
};

/** Stores, and brings what is known then into the open tabs. */
async function change(store: () => Promise<StoredSet>): Promise<StoredSet> {
  const outcome = await store().catch((error: unknown): StoredSet => ({
    ok: false,
    why: isDiskFull(error) ? "full" : "refused",
  }));
  forgetOwnSets();
  if (outcome.ok) await waitForTabs(refreshTabs(true));
  return outcome;
}

async function listed(set: KnownSet): Promise<ListedSet | UnusableSet> {
  if (!set.own) return setInfo(await set.plain());
  const { id, title, digest, name, size, imported, fromPolicy } = set.own;
  const info = await readPart(digest, "info").catch(() => undefined);
  return info
    ? { ...info, own: { digest, name, size, imported, ...(fromPolicy && { fromPolicy }) } }
    : { id, title, digest, name, why: "broken" };
}
