import type { Page } from "puppeteer-core";

import type { Extension } from "../../../scripts/browsers/extension.ts";

/** Colours of a picture, as red, green and blue. */
export interface Underline {
  /** The most distinct colour. */
  line: number[];
  /** The most frequent colour. */
  ground: number[];
}

/** The line below the words of an element's first `span`, which have no descenders, by the pixels of a picture. */
export async function underlineOf({ page: own }: Extension, shown: Page, id: string): Promise<Underline> {
  return coloursIn(own, shown, id, "below");
}

/** The colours of the words, whose text is the most distinct. */
export async function wordsOf({ page: own }: Extension, shown: Page, id: string): Promise<Underline> {
  return coloursIn(own, shown, id, "words");
}

/** The colours of the 6 px before the words, where a ring around them is. */
export async function besideOf({ page: own }: Extension, shown: Page, id: string): Promise<Underline> {
  return coloursIn(own, shown, id, "beside");
}

async function coloursIn(own: Page, shown: Page, id: string, part: "below" | "words" | "beside"): Promise<Underline> {
  const box = await shown.evaluate(
    (name, wanted) => {
      const element = document.querySelector(`#${name}`)!;
      const span = element.querySelector("span") ?? element.shadowRoot!.querySelector("span")!;
      span.scrollIntoView({ block: "center" });
      const { x, y, width, height, bottom } = span.getBoundingClientRect();
      const [top, high] = wanted === "below" ? [bottom - 4, 8] : [y + 4, height - 10];
      if (wanted === "beside") return { x: x - 6, y: y + 4 + scrollY, width: 6, height: height - 10 };
      return { x: x + 2, y: top + scrollY, width: width - 4, height: high };
    },
    id,
    part,
  );
  const picture = await shown.screenshot({ clip: box, encoding: "base64" });
  return own.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
    canvas.drawImage(bitmap, 0, 0);
    const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const key = `${data[at]},${data[at + 1]},${data[at + 2]}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const colours = [...counts].toSorted((one, other) => other[1] - one[1]).map(([key]) => key.split(",").map(Number));
    const ground = colours[0]!;
    const away = (colour: number[]) => Math.hypot(...colour.map((channel, index) => channel - ground[index]!));
    // Two arrays, since WebDriver BiDi returns a shared one only once.
    return { ground: [...ground], line: colours.reduce((most, one) => (away(one) > away(most) ? one : most), ground) };
  }, picture);
}

/** By WCAG 2.2. */
export function contrast(one: number[], other: number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) =>
    channel <= 10 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
