import browser from "webextension-polyfill";

import { policyKey } from "../storage-keys.ts";
import { refreshTabs } from "./broadcast-settings.ts";
import { followPolicy } from "./policy.ts";

/** Brings each policy that the browser hands over into the open tabs, and lets our own pages ask again. */
export function applyPolicies(): void {
  followPolicy(() => void apply().catch(() => undefined));
}

async function apply(): Promise<void> {
  await refreshTabs(true);
  await browser.storage.session.set({ [policyKey]: Date.now() });
}
