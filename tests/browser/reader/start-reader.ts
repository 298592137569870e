import { openReading } from "../../../src/mentions/open-reading.ts";
import { readPage, type Reader } from "../../../src/page/read-page.ts";
import { compiledAcross } from "../../unit/mentions/read-text.ts";
import { keepMarks } from "../../../src/page/marks/keep-marks.ts";
import { createSteadiness } from "../../../src/page/text/steadiness.ts";
import { world } from "../../../src/page/world.ts";
import type { Found } from "../../../src/page/tell-found.ts";
import { settingsSchema, type Settings } from "../../../src/settings/schema.ts";
import { smallSet } from "../../unit/mentions/small-set.ts";
import { createSights } from "../../../src/page/sight/sights.ts";
import { showPage } from "../show-page.ts";

const compiled = compiledAcross(smallSet);

/** A reader at work on the test's document, with everything marked; ends at the end of its block. */
export interface Started extends Disposable {
  reader: Reader;
  life: AbortController;
  /** How often it told that something was found. */
  told: () => number;
  /** What it told last. */
  last: () => Found | undefined;
}

/** Shows some markup and reads it. */
export function read(markup: string, alive: () => boolean = () => true, changed: Partial<Settings> = {}): Started {
  showPage(markup);
  const life = new AbortController();
  const told: Found[] = [];
  world.keepMarks = keepMarks;
  world.steadiness = createSteadiness();
  const reader = readPage({
    page: document,
    look: compiled.look,
    fetchReading: async () => (head) => openReading(compiled, head),
    createSights: () => createSights,
    settings: { ...settingsSchema.parse({}), density: "every", ...changed },
    found: (what) => void told.push(what),
    frameMarked: () => {},
    alive,
    life,
  });
  return { reader, life, told: () => told.length, last: () => told.at(-1), [Symbol.dispose]: () => life.abort() };
}

/** What the reader lists when all is read, as printed. */
export async function found(reader: Reader): Promise<string[]> {
  return (await reader.findings(true)).mentions.map(({ text }) => text);
}

/** The first mention in each section is marked, as at first. */
export const section = { density: "section" } as const;

/** What the list says of each mention: whether it is marked, and whether it can be seen. */
export const seenRows = async ({ reader }: Started) =>
  (await reader.findings(true)).mentions.map(({ marked, visible }) => ({ marked, visible }));

/** What a highlight of ours covers, as printed. */
export function painted(highlight: "entity" | "figure" = "entity"): string[] {
  return [...(CSS.highlights.get(`sidelight-${highlight}`) ?? [])].map(liveText).toSorted();
}

/** The text of a range as it stands now. */
export function liveText({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live.toString();
}

export const byId = (id: string): Element => document.querySelector(`#${id}`)!;

export function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}

/** Two people that no other text speaks of. */
export const people = "<p id=a>Avidan Freedman</p><p id=b>Itay Mack</p>";
