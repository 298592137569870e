import type { Settings } from "../settings/schema.ts";

/** Applies the chosen theme and text size to one of our pages. "Like the page" means like the system here. */
export function applyTheme(root: HTMLElement, { theme, textSize }: Pick<Settings, "theme" | "textSize">): void {
  root.classList.toggle("light", theme === "light");
  root.classList.toggle("dark", theme === "dark");
  // Large text turns columns into rows.
  root.classList.toggle("large", textSize > 130);
  root.style.setProperty("--scale", String(textSize / 100));
}

/** Applies them now and when the settings change. Without an answer the page stays as it is. */
export function followTheme(
  root: HTMLElement,
  load: () => Promise<{ settings: Pick<Settings, "theme" | "textSize"> }>,
  watch: (changed: () => void) => void,
): void {
  const apply = () =>
    void load().then(
      ({ settings }) => applyTheme(root, settings),
      () => undefined,
    );
  apply();
  watch(apply);
}
