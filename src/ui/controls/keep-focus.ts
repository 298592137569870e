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
