import browser from "webextension-polyfill";

/** Not in the polyfill's types. Firefox has it for no area of ours. */
type Area = Partial<{ setAccessLevel(level: { accessLevel: "TRUSTED_CONTEXTS" }): Promise<void> }>;

/** Keeps the settings from page scripts, and so from a page's process that was taken over. The browser keeps the level. */
export async function closeStorage(): Promise<void> {
  const area = browser.storage.local as Area;
  await area.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" }).catch(() => undefined);
}
