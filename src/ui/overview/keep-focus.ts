/**
 * Where the control that has the focus goes, as a remedy does that has worked, hands the focus to the first heading: from
 * there a keyboard goes on, and a screen reader says where it is. Else it would fall out of the surface. Gives the surface.
 */
export function keepFocus(surface: HTMLElement): HTMLElement {
  const page = surface.ownerDocument;
  let last: EventTarget | null = null;
  surface.addEventListener("focusin", ({ target }) => (last = target));
  // Whoever leaves a control of their own accord leaves it in the page.
  surface.addEventListener("focusout", ({ target }) =>
    queueMicrotask(() => {
      if (target === last && (target as Element).isConnected) last = null;
    }),
  );
  new MutationObserver(() => {
    if (!(last instanceof Element) || last.isConnected || page.activeElement !== page.body) return;
    const heading = surface.querySelector<HTMLElement>("h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }).observe(surface, { childList: true, subtree: true });
  return surface;
}
