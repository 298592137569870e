import browser from "webextension-polyfill";

import type { RefusedSet } from "../../../facts/set-info.ts";
import { isDiskFull } from "../../indexed-db.ts";
import type { KnownSet } from "../../own-sets/known-sets.ts";
import { type CheckSet, storePolicySets } from "../../own-sets/policy-sets.ts";
import { policyKey } from "../../storage-keys.ts";
import { refreshTabs } from "./broadcast-settings.ts";
import { bundledSets, enabledSets, clearOwnSetsCache, ownSets } from "../store/fact-sets.ts";
import { followPolicy, loadSettings, policyFactSets } from "../store/settings-store.ts";

interface PolicyOptions {
  check: CheckSet;
  /** Compiles a choice of sets, and stores the result. */
  compile: (sets: KnownSet[]) => Promise<unknown>;
  /** Runs a task for which nobody waits. */
  later: (task: () => void) => void;
}

/** Why the policy's sets could not be stored; absent where they could. */
let unstored: RefusedSet | undefined;

export const unstoredPolicySets = (): RefusedSet[] => (unstored ? [unstored] : []);

/**
 * Applies each policy that the browser hands over to the open tabs, and has our own pages ask again. Also at each start
 * of the background: Firefox reads a policy when it starts, and an earlier background may not have finished.
 */
export function applyPolicies(options: PolicyOptions): void {
  const applyNext = (isNew: boolean) =>
    void navigator.locks.request("sidelight-policy", () => apply(options, isNew)).catch(() => undefined);
  followPolicy(() => applyNext(true));
  options.later(() => applyNext(false));
}

async function apply({ check, compile }: PolicyOptions, isNew: boolean): Promise<void> {
  const hasOthers = await storeSets(check);
  if (!hasOthers && !isNew) return;
  // Other sets may be locked now.
  clearOwnSetsCache();
  if (hasOthers) await compile(await enabledSets(await loadSettings()));
  await refreshTabs(true);
  await browser.storage.session.set({ [policyKey]: Date.now() });
}

async function storeSets(check: CheckSet): Promise<boolean> {
  const { version } = browser.runtime.getManifest();
  const bundled = bundledSets.map(({ id }) => id);
  try {
    const texts = await policyFactSets();
    if (texts === undefined && !(await ownSets()).hasPolicySets) return false;
    const hasOthers = await storePolicySets(texts, { check, bundled, version, now: new Date().toISOString() });
    unstored = undefined;
    return hasOthers;
  } catch (error) {
    unstored = { place: 0, refusal: { why: isDiskFull(error) ? "full" : "refused" } };
    return false;
  }
}
