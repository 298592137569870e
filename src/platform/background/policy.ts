import browser from "webextension-polyfill";

import { readPolicy, type SettingsPolicy } from "../../settings/policy.ts";

/** What the browser hands over of an organisation's policy, by name. */
type Managed = Record<string, unknown>;

let managed: Promise<Managed> | undefined;
let read: Promise<SettingsPolicy> | undefined;

/** What the organisation has set, as it is now. A browser without a policy, or that can't read it, gives none. */
export function currentPolicy(): Promise<SettingsPolicy> {
  read ??= handedOver().then(readPolicy);
  return read;
}

/** Calls back when the browser hands over another policy: Chromium does so some time after the installation too. */
export function followPolicy(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== "managed") return;
    managed = undefined;
    read = undefined;
    changed();
  });
}

/** Without a policy Firefox rejects; Safari has no such area. */
function handedOver(): Promise<Managed> {
  const area = browser.storage.managed as typeof browser.storage.managed | undefined;
  managed ??= area ? area.get(null).catch(() => ({})) : Promise.resolve({});
  return managed;
}
