import { flatTreeParent, styleOf } from "../dom/tree.ts";

/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
type Colour = [red: number, green: number, blue: number, alpha: number];

/** How much of the text's own colour the tint of a mark is; `platform/mark-style.ts` has the same. */
const tint = 0.08;

/** The least contrast that a line must have with what is behind it (WCAG 2.2, 1.4.11). */
const least = 3;

/** The luminance at which black and white stand out equally. */
const middle = 0.18;

/**
 * Which line is visible under a text: in the text's own colour (empty), or dark or light where that is too faint. Over
 * a picture it is the text's own.
 */
export function lineColour(element: Element): "" | "-dark" | "-light" {
  const background = colourBehind(element);
  if (!background) return "";
  const text = over(textColour(element), background);
  const tinted = luminance(over([text[0], text[1], text[2], tint], background));
  if (contrast(luminance(text), tinted) >= least) return "";
  return tinted > middle ? "-dark" : "-light";
}

/** Whether the page is dark behind an element; over a picture its text tells, which was chosen to stand out. */
export function isDarkBehind(element: Element): boolean {
  const background = colourBehind(element);
  return background ? luminance(background) < middle : luminance(textColour(element)) > middle;
}

/** The colour behind an element, with all that shines through; nothing where there is a picture. */
function colourBehind(element: Element): Colour | undefined {
  const layers: Colour[] = [];
  for (let above: Element | null = element; above; above = flatTreeParent(above)) {
    const { backgroundClip, backgroundColor, backgroundImage } = styleOf(above);
    // It is painted in the letters, and not behind them.
    if (backgroundClip === "text") continue;
    if (backgroundImage !== "none") return undefined;
    layers.push(channelsOf(backgroundColor));
    if (layers.at(-1)![3] === 1) break;
  }
  return layers.reduceRight((below, layer) => over(layer, below), canvasOf(element.ownerDocument));
}

/** What a page without any background shows. */
function canvasOf(page: Document): Colour {
  const { colorScheme } = styleOf(page.documentElement);
  const prefersDark = page.defaultView?.matchMedia("(prefers-color-scheme: dark)").matches;
  const dark = colorScheme.includes("dark") && (prefersDark || !colorScheme.includes("light"));
  return dark ? [18, 18, 18, 1] : [255, 255, 255, 1];
}

function textColour(element: Element): Colour {
  return channelsOf(styleOf(element).webkitTextFillColor);
}

/** A computed colour; what is in a newer notation (`oklch`) is painted to be known. */
function channelsOf(colour: string): Colour {
  const known = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (known) return [Number(known[1]), Number(known[2]), Number(known[3]), Number(known[4] ?? 1)];
  const canvas = new OffscreenCanvas(1, 1).getContext("2d")!;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (one: number, other: number) => one * alpha + other * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** Relative luminance from 0 to 1 (WCAG 2.2). */
function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 10 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
