import { parentAcross } from "../text/closest-across.ts";

/**
 * Whether the page is dark behind an element: the nearest background that is not see-through tells; where there is none,
 * the page's own colour scheme does.
 */
export function isDarkBehind(element: Element): boolean {
  const view = element.ownerDocument.defaultView!;
  for (let above: Element | null = element; above; above = parentAcross(above)) {
    const [red, green, blue, alpha] = channelsOf(view.getComputedStyle(above).backgroundColor);
    if (alpha > 127) return luminance(red, green, blue) < 0.4;
  }
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  return (
    scheme.includes("dark") && (!scheme.includes("light") || view.matchMedia("(prefers-color-scheme: dark)").matches)
  );
}

type Channels = [red: number, green: number, blue: number, alpha: number];

/** A computed colour as four channels from 0 to 255; what is in a newer notation (`oklch`) is painted to be known. */
function channelsOf(color: string): Channels {
  const known = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(color);
  if (known) return [Number(known[1]), Number(known[2]), Number(known[3]), Number(known[4] ?? 1) * 255];
  const canvas = new OffscreenCanvas(1, 1).getContext("2d")!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}

/** Perceived lightness from 0 to 1, by the weights of Rec. 601. */
function luminance(red: number, green: number, blue: number): number {
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
