import type { HighlightChooser } from "./mark-painter.ts";
import type { Reader } from "./reader.ts";
import { isInLink, flatTreeParent, styleOf } from "../dom/tree.ts";
import { runLater, clock } from "../schedule/timers.ts";
import { onTrusted } from "../dom/trusted-events.ts";
import { minor, observeMetered } from "../schedule/metered-observer.ts";

/**
 * Has the marks painted as the settings say, in colours that can be seen, also once the page has others.
 *
 * @returns to be called whenever the settings may differ
 */
export function createMarkStyler(reader: Reader, signal: AbortSignal): () => void {
  let used: string | undefined;
  let spent = 0;
  const nameOf: HighlightChooser = (type, around) => {
    const { markStyle } = reader.settings;
    // In a link a mark is a tint only, since the link's own underline stays.
    if (markStyle === "tint" || isInLink(around)) return "link";
    const begun = clock();
    colours.around(around);
    const colour = lineColour(around);
    spent += clock() - begun;
    return type + (markStyle === "line" ? "-line" : "") + colour;
  };
  const paint = () => {
    spent = 0;
    reader.painter.use(nameOf);
  };
  const colours = watchColours(reader, paint, signal, () => spent * pauseFactor);
  return () => {
    const { markStyle } = reader.settings;
    if (markStyle === used) return;
    used = markStyle;
    paint();
  };
}

/** How long after a change the colours are looked at, in ms: at most so often, however a page may animate. */
const pause = 150;
/** How many times longer than a look at all of them the pause after it is, up to so many ms. */
const pauseFactor = 100;
const longest = 2000;

/** Tells when the colours around the marks may be others. */
export interface ColourWatch {
  /** Watches the attributes of an element and its ancestors: pages switch themes by a class. */
  around(element: Element): void;
}

/**
 * Watches for what changes a page's colours and no text: another class or style of what stands around a mark, the
 * system's own scheme, a style sheet that comes late, the end of a transition. What nothing is marked in costs nothing.
 *
 * @param rest how long at least one look comes after the other, in ms
 */
export function watchColours(
  { eachDocument }: Reader,
  changed: () => void,
  signal: AbortSignal,
  rest: () => number = () => 0,
): ColourWatch {
  let due = false;
  let looked = 0;
  const look = () => {
    due = false;
    looked = clock();
    if (!signal.aborted) changed();
  };
  const soon = () => {
    if (!due) runLater(look, Math.min(longest, Math.max(pause, looked + rest() - clock())));
    due = true;
  };
  let watched = new WeakSet<Element>();
  const again = () => {
    // Choosing colours again also calls `around` again.
    watched = new WeakSet();
    soon();
  };
  const attributes = observeMetered({ heard: soon, again, ...minor, signal });
  onTrusted(matchMedia("(prefers-color-scheme: dark)"), "change", soon, { signal });
  eachDocument((page, gone) => {
    const listening = { signal: AbortSignal.any([gone, signal]), passive: true, capture: true };
    onTrusted(page, "load", ({ target }) => isSheet(target) && soon(), listening);
    onTrusted<TransitionEvent>(page, "transitionend", (event) => /color/.test(event.propertyName) && soon(), listening);
  });
  return {
    around(element) {
      for (let above: Element | null = element; above && !watched.has(above); above = flatTreeParent(above)) {
        watched.add(above);
        attributes.observe(above, { attributes: true });
      }
    },
  };
}

function isSheet(target: EventTarget | null): boolean {
  return /^(link|style)$/i.test((target as Partial<Element> | null)?.nodeName ?? "");
}

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
  const ground = colourBehind(element);
  if (!ground) return "";
  const text = over(textColour(element), ground);
  const tinted = luminance(over([text[0], text[1], text[2], tint], ground));
  if (contrast(luminance(text), tinted) >= least) return "";
  return tinted > middle ? "-dark" : "-light";
}

/** Whether the page is dark behind an element; over a picture its text tells, which was chosen to stand out. */
export function isDarkBehind(element: Element): boolean {
  const ground = colourBehind(element);
  return ground ? luminance(ground) < middle : luminance(textColour(element)) > middle;
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
