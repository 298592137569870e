import browser from "webextension-polyfill";

import { settingsSchema, type Settings } from "../../settings/schema.ts";

const key = "settings";

/**
 * The settings as they are now. Stored is only what was changed; what is stored and cannot be read is passed over, a
 * setting at a time, so that one bad value costs one default and not the rest.
 */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key];
  const whole = settingsSchema.safeParse(stored ?? {});
  if (whole.success) return whole.data;
  const faulty = new Set(whole.error.issues.map(({ path }) => path[0]));
  const rest = Object.entries(Object(stored) as object).filter(([name]) => !faulty.has(name));
  return settingsSchema.parse(Object.fromEntries(rest));
}
