import browser, { type Storage } from "webextension-polyfill";

import { readPolicy, type SettingsPolicy } from "../../settings/policy.ts";

let handedOver: Promise<{ policy: SettingsPolicy; hasSets: boolean }> | undefined;

/** What the organisation has set, as it is now. A browser without a policy, or that can't read it, gives none. */
export async function currentPolicy(): Promise<SettingsPolicy> {
  handedOver ??= read(null).then((managed) => ({ policy: readPolicy(managed), hasSets: "factSets" in managed }));
  return (await handedOver).policy;
}

/** The fact sets of the policy, as they stand there. They may be long, so they aren't kept. */
export async function policyFactSets(): Promise<unknown> {
  await currentPolicy();
  return (await handedOver)?.hasSets ? (await read("factSets"))["factSets"] : undefined;
}

/** Calls back when the browser hands over another policy: Chromium does so some time after the installation too. */
export function followPolicy(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== "managed") return;
    handedOver = undefined;
    changed();
  });
}

/** Without a policy Firefox rejects; Safari has no such area. */
async function read(keys: null | string): Promise<Record<string, unknown>> {
  const area = browser.storage.managed as Storage.StorageArea | undefined;
  return (await area?.get(keys).catch(() => undefined)) ?? {};
}
