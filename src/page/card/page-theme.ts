/**
 * Whether the page is dark behind an element: the nearest background that is not see-through tells; where there is none,
 * the page's own colour scheme does.
 */
export function isDarkBehind(element: Element): boolean {
  const view = element.ownerDocument.defaultView!;
  for (let above: Element | null = element; above; above = above.parentElement) {
    const channels =
      view
        .getComputedStyle(above)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels;
    if (channels.length >= 3 && alpha > 0.5) return luminance(red, green, blue) < 0.4;
  }
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  return (
    scheme.includes("dark") && (!scheme.includes("light") || view.matchMedia("(prefers-color-scheme: dark)").matches)
  );
}

/** Perceived lightness from 0 to 1, by the weights of Rec. 601. */
function luminance(red: number, green: number, blue: number): number {
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
