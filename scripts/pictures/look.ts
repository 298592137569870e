import type { CDPSession, Page } from "puppeteer-core";

/** Under what circumstances a picture is taken. */
export interface Look {
  name: string;
  /** The browser's language. */
  language: "ar" | "de" | "en" | "he";
  dark: boolean;
  /** Windows' high contrast, as Chromium imitates it. */
  forcedColours: boolean;
  /** The viewport in CSS px. */
  width: number;
  height: number;
  /** Device px for one CSS px: with half the width this is what a browser's zoom of 200 % does. */
  zoom: number;
  /** Whether the news page is one that runs from right to left. */
  rightToLeft: boolean;
  /** Whether it is touched, as a phone is. */
  touch?: boolean;
  /** As a printer sees it. */
  paper?: boolean;
}

const plain: Look = {
  name: "light",
  language: "en",
  dark: false,
  forcedColours: false,
  width: 1000,
  height: 800,
  zoom: 1,
  rightToLeft: false,
};

/** Every scene is taken in each of these but on paper and in the stores' sizes, unless it names those it wants. */
export const looks = {
  light: plain,
  dark: { ...plain, name: "dark", dark: true },
  forced: { ...plain, name: "forced", dark: true, forcedColours: true },
  narrow: { ...plain, name: "narrow", width: 320, height: 640 },
  wide: { ...plain, name: "wide", width: 1200, height: 800 },
  zoomed: { ...plain, name: "zoomed", width: 500, height: 400, zoom: 2 },
  rtl: { ...plain, name: "rtl", rightToLeft: true },
  hebrew: { ...plain, name: "hebrew", language: "he", rightToLeft: true },
  "hebrew-dark": { ...plain, name: "hebrew-dark", language: "he", dark: true },
  "hebrew-narrow": { ...plain, name: "hebrew-narrow", language: "he", width: 320, height: 640, rightToLeft: true },
  // The longest words, and the letters that stand highest and lowest.
  german: { ...plain, name: "german", language: "de" },
  "german-narrow": { ...plain, name: "german-narrow", language: "de", width: 320, height: 640 },
  arabic: { ...plain, name: "arabic", language: "ar" },
  "arabic-narrow": { ...plain, name: "arabic-narrow", language: "ar", width: 320, height: 640 },
  // A sheet of A4 within its margins.
  paper: { ...plain, name: "paper", width: 673, height: 986, paper: true },
  store: { ...plain, name: "store", width: 1280 },
  "store-hebrew": { ...plain, name: "store-hebrew", language: "he", width: 1280, rightToLeft: true },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;

/** In the size that the stores ask for, 1280 by 800. */
export const storeLooks: LookName[] = ["store", "store-hebrew"];

/** Gives a tab the look; what it shows afterwards is shown so. */
export async function wear(page: Page, look: Look): Promise<void> {
  const { width, height, zoom, touch = false } = look;
  await page.setViewport({ width, height, deviceScaleFactor: zoom, isMobile: touch, hasTouch: touch });
  await wearColours(page, look);
}

/** The session that imitates looks in each tab. It stays, since what it imitates ends with it. */
const imitating = new WeakMap<Page, Promise<CDPSession>>();

/** Gives a tab the look's colours, and leaves it as large as it is. */
export async function wearColours(page: Page, { dark, forcedColours, paper = false }: Look): Promise<void> {
  // Puppeteer's own method refuses to imitate forced colours.
  const opening = imitating.get(page) ?? page.createCDPSession();
  imitating.set(page, opening);
  const cdp = await opening;
  await cdp.send("Emulation.setEmulatedMedia", {
    media: paper ? "print" : "",
    features: [
      { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
      { name: "forced-colors", value: forcedColours ? "active" : "none" },
      { name: "prefers-reduced-motion", value: "reduce" },
    ],
  });
}
