import browser from "webextension-polyfill";

/** What is used together stands together; Chromium has them by their names. */
const order = ["next-mention", "previous-mention", "open-card", "open-panel", "look-up", "switch-site"];
const placeOf = ({ name }: { name: string }): number => (order.includes(name) ? order.indexOf(name) : order.length);

/** The commands with their current shortcuts; undefined if the platform has none, as on phones. */
export async function currentCommands(): Promise<
  { name: string; description: string; shortcut: string }[] | undefined
> {
  const all = await (browser.commands as Partial<typeof browser.commands> | undefined)?.getAll?.();
  return all
    ?.map(({ name = "", description = "", shortcut = "" }) => ({ name, description, shortcut: plainKeys(shortcut) }))
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Opens the browser's page for shortcuts; undefined if there is none that an extension can open. */
export function openKeySettings(): (() => void) | undefined {
  // Newer than the polyfill's types, and only in Firefox.
  const { openShortcutSettings } = (browser.commands ?? {}) as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) return () => void openShortcutSettings();
  if (import.meta.env.FIREFOX || import.meta.env.SAFARI) return undefined;
  return () => void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}

/** The shortcut of each command that has one, by its name. */
export async function commandKeys(): Promise<Record<string, string>> {
  const all = (await currentCommands().catch(() => undefined)) ?? [];
  return Object.fromEntries(all.filter(({ shortcut }) => shortcut).map(({ name, shortcut }) => [name, shortcut]));
}

/** What Chromium calls two signs in the languages that we speak. Others stay as the browser has them. */
const names: Record<string, string[]> = {
  ".": ["Period", "Point", "Punkt", "Punto", "نقطة", "נקודה"],
  ",": ["Comma", "Virgule", "Komma", "Coma", "فاصلة", "פסיק"],
};

const signs = new Map(Object.entries(names).flatMap(([sign, all]) => all.map((name) => [name, sign])));

/** "Alt+." for "Alt+Period", which a browser writes in its own language. */
const plainKeys = (shortcut: string): string =>
  shortcut
    .split("+")
    // Some are wrapped in marks of direction.
    .map((key) => signs.get(key.replaceAll(/\p{Cf}/gu, "")) ?? key)
    .join("+");
