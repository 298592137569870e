/** What Chromium calls two signs in the languages that we speak. Others stay as the browser has them. */
const names: Record<string, string[]> = {
  ".": ["Period", "Point", "Punkt", "Punto", "نقطة", "נקודה"],
  ",": ["Comma", "Virgule", "Komma", "Coma", "فاصلة", "פסיק"],
};

const signs = new Map(Object.entries(names).flatMap(([sign, all]) => all.map((name) => [name, sign])));

/** "Alt+." for "Alt+Period", which a browser writes in its own language. */
export const plainKeys = (shortcut: string): string =>
  shortcut
    .split("+")
    // Some are wrapped in marks of direction.
    .map((key) => signs.get(key.replaceAll(/\p{Cf}/gu, "")) ?? key)
    .join("+");
