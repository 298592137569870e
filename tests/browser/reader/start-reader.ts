import { readPage } from "../../../src/page/read-page.ts";
import type { Reader } from "../../../src/page/mark/reader.ts";
import type { AskMatcher } from "../../../src/mentions/page-question.ts";
import type { FoundSummary } from "../../../src/page/reader-messages.ts";
import { settingsSchema, type Settings } from "../../../src/settings/schema.ts";
import { showPage } from "../show-page.ts";
import { askMatcher } from "./ask-matcher.ts";

/** A reader at work on the test's document, with everything marked; ends at the end of its block. */
export interface Started extends Disposable {
  reader: Reader;
  life: AbortController;
  /** How often it told that something was found. */
  told: () => number;
  /** What it told last. */
  last: () => FoundSummary | undefined;
}

/** Shows some markup and reads it. */
export function read(
  markup: string,
  alive: () => boolean = () => true,
  changed: Partial<Settings> = {},
  ask: AskMatcher = askMatcher,
): Started {
  showPage(markup);
  const life = new AbortController();
  const told: FoundSummary[] = [];
  const reader = readPage({
    page: document,
    ask,
    settings: { ...settingsSchema.parse({}), density: "every", ...changed },
    found: (what) => void told.push(what),
    marksPainted: () => {},
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
