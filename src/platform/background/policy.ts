import browser from "webextension-polyfill";

import { readPolicy, type SettingsPolicy } from "../../settings/policy.ts";

/** What the browser hands over of an organisation's policy, by name. */
type Managed = Record<string, unknown>;

let read: Promise<SettingsPolicy> | undefined;

/** What the organisation has set, as it is now. A browser without a policy, or that can't read it, gives none. */
export function currentPolicy(): Promise<SettingsPolicy> {
  read ??= handedOver().then(readPolicy);
  return read;
}

/** The fact sets of the policy, as they stand there. They may be long, so they aren't kept. */
export async function policyFactSets(): Promise<unknown> {
  return (await handedOver())["factSets"];
}

/** Calls back when the browser hands over another policy: Chromium does so some time after the installation too. */
export function followPolicy(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== "managed") return;
    read = undefined;
    changed();
  });
}

/** Without a policy Firefox rejects; Safari has no such area. */
async function handedOver(): Promise<Managed> {
  const area = browser.storage.managed as typeof browser.storage.managed | undefined;
  return (await area?.get(null).catch(() => undefined)) ?? {};
}
