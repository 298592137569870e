import type { Settings } from "../settings/schema.ts";

/**
 * Gives the root of a page of ours the theme and the size of text that the person chose. "As the page is" can mean nothing
 * here, so then it is as the system is.
 */
export function dressPage(root: HTMLElement, { theme, textSize }: Pick<Settings, "theme" | "textSize">): void {
  root.classList.toggle("light", theme === "light");
  root.classList.toggle("dark", theme === "dark");
  // Then what stood side by side stands below each other.
  root.classList.toggle("large", textSize > 130);
  root.style.setProperty("--scale", String(textSize / 100));
}

/** Does so now and whenever the settings change; where they cannot be had the page stays as it is. */
export function keepDressed(
  root: HTMLElement,
  load: () => Promise<{ settings: Pick<Settings, "theme" | "textSize"> }>,
  watch: (changed: () => void) => void,
): void {
  const dress = () =>
    void load().then(
      ({ settings }) => dressPage(root, settings),
      () => undefined,
    );
  dress();
  watch(dress);
}
