import { setInfo, type ListedSet, type UnusableSet } from "../../facts/set-info.ts";
import { isDiskFull } from "../own-sets/database.ts";
import type { KnownSet } from "../own-sets/known-sets.ts";
import { addStagedSet, markRemoved, readPart, sweepSets } from "../own-sets/stored-sets.ts";
import { version as build } from "virtual:compiled-sets";
import { bundledSets, enabledSets, forgetOwnSets, knownSets, ownSets } from "./fact-sets.ts";
import type { Handlers } from "./receive.ts";
import { loadSettings } from "./settings-store.ts";
import { withTimeout } from "./ask-reader.ts";
import { refreshTabs } from "./broadcast-settings.ts";

/** How long an answer waits for the open tabs, in ms, as that to a change of the settings. */
const waitsForTabs = 1000;

/** Answers the messages about fact sets, from the options page. */
export const setMessages: Pick<Handlers, "listFactSets" | "prepareImport" | "addFactSet" | "removeFactSet"> = {
  async listFactSets() {
    const { unusable, lost } = await ownSets();
    const all = await Promise.all((await knownSets(await loadSettings())).map(listed));
    const sets = all.filter((set): set is ListedSet => !("why" in set));
    return { sets, unusable: [...unusable, ...all.filter((set): set is UnusableSet => "why" in set)], lost };
  },
  async prepareImport() {
    const settings = await loadSettings();
    const on = await enabledSets(settings);
    return {
      build,
      order: settings.setsOrder,
      bundled: bundledSets.map(({ id }) => id),
      on: on.map(({ id, key, own }) => ({ id, key, ...(own && { digest: own.digest }) })),
      own: (await ownSets()).sets.map(({ id, own }) => ({ id, version: own!.version, digest: own!.digest })),
    };
  },
  addFactSet: ({ digest, compiled }) =>
    change(async () => ((await addStagedSet(digest, compiled)) ? { ok: true } : { ok: false, why: "gone" })),
  removeFactSet: ({ id, removed }) =>
    change(async () => ((await markRemoved(id, removed)) ? { ok: true } : { ok: false, why: "gone" })),
};

/** When the browser starts: nobody takes back any more what was removed before. */
export async function sweepFactSets(): Promise<void> {
  await sweepSets().catch(() => undefined);
  forgetOwnSets();
}

type Outcome = { ok: true } | { ok: false; why: "full" | "gone" | "refused" };

/** Stores, and brings what is known then into the open tabs. */
async function change(store: () => Promise<Outcome>): Promise<Outcome> {
  const outcome = await store().catch((error: unknown): Outcome => ({
    ok: false,
    why: isDiskFull(error) ? "full" : "refused",
  }));
  forgetOwnSets();
  const spread = outcome.ok ? refreshTabs(true) : Promise.resolve();
  await withTimeout(
    waitsForTabs,
    spread.catch(() => undefined),
    undefined,
  );
  return outcome;
}

async function listed(set: KnownSet): Promise<ListedSet | UnusableSet> {
  if (!set.own) return setInfo(await set.plain());
  const { id, title, digest, name, size, imported } = set.own;
  const info = await readPart(digest, "info").catch(() => undefined);
  return info ? { ...info, own: { digest, name, size, imported } } : { id, title, digest, name, why: "broken" };
}
