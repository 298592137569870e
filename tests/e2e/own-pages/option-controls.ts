import type { KeyInput } from "puppeteer-core";

import type { Settings } from "../../../src/settings/schema.ts";

/** The visible effect of the settings in the preview. */
export interface Preview {
  entities: number;
  figures: number;
  /** The highlight names of entities, which differ by style. */
  painted: string[];
  classes: string;
  scale: string;
}

export interface Control {
  /** The tab stop; for radio buttons the selected one. */
  stop: string;
  keys: KeyInput[];
  changed: Partial<Settings>;
  /** Where a pointer presses; for a slider its far end. Absent for selects, whose list the browser draws. */
  press: string;
  /** What that changes, where it is something else. */
  pressed?: Partial<Settings>;
  /** False if open tabs are no longer read then. */
  readsOn?: boolean;
  /** Whether the preview shows it. */
  shows?: (seen: Preview) => boolean;
}

const about = (section: string, which: string) => `[aria-labelledby=${section}] > .option:${which} input`;

/** In page order. */
export const controls: Record<string, Control> = {
  marks: {
    stop: about("marks", "first-of-type"),
    keys: [" "],
    changed: { marksOff: true },
    press: about("marks", "first-of-type"),
    shows: ({ entities }) => entities === 0,
  },
  "marks again": {
    stop: about("marks", "first-of-type"),
    keys: [" "],
    changed: { marksOff: false },
    press: about("marks", "first-of-type"),
    shows: ({ entities }) => entities > 0,
  },
  density: {
    stop: "[name=density]:checked",
    keys: ["ArrowDown"],
    changed: { density: "every" },
    press: "[name=density][value=every]",
    // Eight stand in the text, and no more than seven are the first in their section.
    shows: ({ entities }) => entities > 8,
  },
  markStyle: {
    stop: "[name=markStyle]:checked",
    keys: ["ArrowDown"],
    changed: { markStyle: "line-and-tint" },
    press: "[name=markStyle][value=line-and-tint]",
    shows: ({ painted }) => painted.length > 0 && !painted.some((name) => name.includes("-line")),
  },
  figures: {
    stop: about("marks", "last-of-type"),
    keys: [" "],
    changed: { figures: false },
    press: about("marks", "last-of-type"),
    shows: ({ figures, entities }) => figures === 0 && entities > 0,
  },
  trigger: {
    stop: "[name=trigger]:checked",
    keys: ["ArrowDown"],
    changed: { trigger: "held-key" },
    press: "[name=trigger][value=held-key]",
  },
  "held key": {
    stop: "[aria-labelledby=card] > .field select",
    keys: ["ArrowDown"],
    changed: { heldKey: "Control" },
    press: "[aria-labelledby=card] > .field select",
  },
  dwell: {
    stop: "[type=range][max='1000']",
    // Each goes on from where the last one left it, though nothing is stored yet.
    keys: ["ArrowRight", "ArrowRight", "ArrowRight"],
    changed: { dwell: 550 },
    press: "[type=range][max='1000']",
    pressed: { dwell: 1000 },
  },
  theme: {
    stop: "[name=theme]:checked",
    keys: ["ArrowUp"],
    changed: { theme: "dark" },
    press: "[name=theme][value=dark]",
    shows: ({ classes }) => classes === "dark",
  },
  "text size": {
    stop: "[type=range][max='200']",
    keys: ["ArrowRight", "ArrowRight"],
    changed: { textSize: 120 },
    press: "[type=range][max='200']",
    pressed: { textSize: 200 },
    shows: ({ scale }) => scale === "1.2" || scale === "2",
  },
  announcements: {
    stop: about("card", "last-of-type"),
    keys: [" "],
    changed: { announcements: false },
    press: about("card", "last-of-type"),
  },
  "fact set": {
    stop: "[aria-labelledby=sets] input",
    keys: [" "],
    changed: { setsOff: ["nso-leak-2021"] },
    press: "[aria-labelledby=sets] input",
    readsOn: false,
    shows: ({ entities, figures }) => entities + figures === 0,
  },
};
