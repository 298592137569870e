import type { KeyInput } from "puppeteer-core";

import type { Settings } from "../../../src/settings/schema.ts";

/** What can be seen of the settings in the text to try them on. */
export interface Preview {
  entities: number;
  figures: number;
  /** The names under which entities are painted: they tell the looks apart. */
  painted: string[];
  classes: string;
  scale: string;
}

export interface Control {
  /** Where the Tab key stops; of radio buttons at the one that is chosen. */
  stop: string;
  keys: KeyInput[];
  changed: Partial<Settings>;
  /** Where a pointer presses; at the far end of a slider. A select is the browser's own list, which has no place. */
  press: string;
  /** What that changes, where it is something else. */
  pressed?: Partial<Settings>;
  /** False where an open tab is then read no more. */
  readsOn?: boolean;
  /** Whether the text to try it on shows it. */
  shows?: (seen: Preview) => boolean;
}

const about = (section: string, which: string) => `[aria-labelledby=${section}] > .option:${which} input`;

/** In the order of the page. */
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
  look: {
    stop: "[name=look]:checked",
    keys: ["ArrowDown"],
    changed: { look: "line-and-tint" },
    press: "[name=look][value=line-and-tint]",
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
