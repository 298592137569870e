import { i18n } from "#i18n";

import type { Settings } from "../settings/schema.ts";

/** Sets language and direction of an element to those of the strings shown, which may be English in any browser. */
export function applyLanguage(element: HTMLElement): void {
  element.lang = i18n.t("locale");
  element.dir = i18n.t("direction");
}

/** Applies the chosen theme and text size to one of our pages. "Like the page" means like the system here. */
export function applyTheme(root: HTMLElement, { theme, textSize }: Pick<Settings, "theme" | "textSize">): void {
  root.classList.toggle("light", theme === "light");
  root.classList.toggle("dark", theme === "dark");
  // Large text turns columns into rows.
  root.classList.toggle("large", textSize > 130);
  root.style.setProperty("--scale", String(textSize / 100));
}

/** Applies theme and text size now and when the settings change. Without an answer the page stays as it is. */
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

/**
 * If the focused control disappears, the first heading gets the focus. Otherwise it would go to the body, and a
 * keyboard would start from the top. Returns the surface.
 */
export function keepFocus(surface: HTMLElement): HTMLElement {
  const page = surface.ownerDocument;
  let last: EventTarget | null = null;
  surface.addEventListener("focusin", ({ target }) => (last = target));
  // A control that the person left is still in the page.
  surface.addEventListener("focusout", ({ target }) =>
    queueMicrotask(() => {
      if (target === last && (target as Element).isConnected) last = null;
    }),
  );
  new MutationObserver(() => {
    if (!(last instanceof Element) || last.isConnected || page.activeElement !== page.body) return;
    const heading = [...surface.querySelectorAll("h1")].find((one) => one.checkVisibility());
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }).observe(surface, { childList: true, subtree: true });
  return surface;
}

/** Before a row is removed: focuses the next row, else the previous one, else the section's heading. */
export function focusNeighbour(button: HTMLElement): void {
  const row = button.closest("li");
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const next = neighbour?.querySelector<HTMLElement>("button") ?? button.closest("section")?.querySelector("h2");
  if (next?.localName === "h2") next.tabIndex = -1;
  next?.focus();
}
