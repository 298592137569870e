import browser from "webextension-polyfill";

/** The commands with the keys that they have now; nothing where the platform has none, as on a phone. */
export async function currentCommands(): Promise<
  { name: string; description: string; shortcut: string }[] | undefined
> {
  const all = await (browser.commands as Partial<typeof browser.commands> | undefined)?.getAll?.();
  return all?.map(({ name = "", description = "", shortcut = "" }) => ({ name, description, shortcut }));
}

/** Opens the browser's own page for keys; nothing where it has none that an extension can open. */
export function openKeySettings(): (() => void) | undefined {
  // Newer than the polyfill's types; Firefox alone has it.
  const { openShortcutSettings } = (browser.commands ?? {}) as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) return () => void openShortcutSettings();
  if (import.meta.env.FIREFOX || import.meta.env.SAFARI) return undefined;
  return () => void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
