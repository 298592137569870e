import type { Entity, Fact, FactSet, Figure, Source } from "../../facts/schema.ts";
import type { PageSelection } from "../../facts/set-info.ts";

/**
 * A fact set that is being written. It has the shape of a set with all its required fields. A field that isn't written
 * yet is an empty string or list, even where a set has a number or a choice.
 */
export interface Draft {
  set: FactSet;
  /**
   * The texts of sources, by their ids. They are used to count paragraphs and to compare, and never become part of the
   * set.
   */
  texts: Record<string, string>;
}

/** The value of a field that isn't written yet. */
const unwritten = "" as never;

interface NewSetOptions {
  /** BCP 47. */
  language: string;
  /** ISO 8601, to the day. */
  today: string;
  /** Of the first version. */
  note: string;
}

/** A set with nothing in it. */
export function emptyDraft({ language, today, note }: NewSetOptions): Draft {
  const set: FactSet = {
    format: 1,
    id: "",
    version: "1.0.0",
    language,
    title: "",
    summary: "",
    asOf: today,
    licence: "",
    changes: [{ version: "1.0.0", date: today, note }],
    sources: [],
    topic: { cues: [] },
    entities: [],
    facts: [],
  };
  return { set, texts: {} };
}

/** A set as a draft. Optional fields that the set doesn't have stay absent. */
export const draftOf = (set: FactSet): Draft => ({ set: structuredClone(set), texts: {} });

/**
 * A copy to edit. A copy of one's own set is its next version and will replace it; a copy of another set gets an id of
 * its own.
 *
 * @param today ISO 8601, to the day
 */
export function copyDraft(set: FactSet, isOwn: boolean, today: string): Draft {
  const copy = draftOf(set);
  const version = isOwn ? set.version.replace(/\d+$/, (patch) => String(Number(patch) + 1)) : "1.0.0";
  const change = { version, date: today, note: "" };
  copy.set.version = version;
  copy.set.changes = isOwn ? [...copy.set.changes, change] : [change];
  if (!isOwn) copy.set.id = `${set.id.slice(0, 70)}-own`;
  delete copy.set.$schema;
  return copy;
}

/** An id that no item of the list has. Readers never see ids, and ids never change. */
function freeId(list: { id: string }[], name: string): string {
  const taken = new Set(list.map(({ id }) => id));
  let number = list.length + 1;
  while (taken.has(`${name}-${number}`)) number++;
  return `${name}-${number}`;
}

export const newSource = (set: FactSet): Source => ({
  id: freeId(set.sources, "source"),
  title: "",
  publisher: "",
  published: "",
  paragraphs: unwritten,
  sha256: "",
});

export const newName = (set: FactSet): Entity => ({
  id: freeId(set.entities, "name"),
  kind: unwritten,
  name: "",
  summary: "",
  aliases: [{ text: "" }],
});

/** A statement, with the source of the one before: people mostly finish one article before the next. */
export function newStatement(set: FactSet): Fact {
  const source = set.facts.at(-1)?.locator.source ?? set.sources.at(-1)?.id ?? "";
  return {
    id: freeId(set.facts, "statement"),
    about: set.entities.length === 1 ? [set.entities[0]!.id] : [],
    kind: unwritten,
    statement: "",
    attribution: [{ who: "", verb: "" }],
    basis: unwritten,
    locator: { source, paragraph: unwritten, start: "", end: "" },
  };
}

/** A figure, with empty terms in the set's language. */
export const newFigure = ({ language }: FactSet): Figure => ({
  value: unwritten,
  unit: "",
  role: "",
  terms: [{ language, unit: [""], role: [] }],
});

/** An id made of a title: lower-case words joined by hyphens; empty where it has no Latin letter. */
export function idFrom(title: string): string {
  const words = title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join("-").slice(0, 60).replace(/-$/, "") ?? "";
}

/** The paragraphs of a text: separated by empty lines, or by lines if there are no empty ones. */
export function paragraphsOf(text: string): string[] {
  const parts = /\n\s*\n/.test(text.trim()) ? text.split(/\n\s*\n/) : text.split("\n");
  return parts.map((part) => part.replaceAll(/\s+/g, " ").trim()).filter((part) => part !== "");
}

/** The paragraphs of a page as the text of a source. */
export const textOfPage = ({ paragraphs }: PageSelection): string => paragraphs.join("\n\n");

/**
 * Adds a statement from a selection, with its source, its paragraph and the ends of the passage.
 *
 * @param sha256 of the page's text as `textOfPage` gives it
 */
export function addSelected(draft: Draft, selected: PageSelection, sha256: string): Draft {
  const known = draft.set.sources.find(({ url, sha256: digest }) => digest === sha256 && url === sourceUrl(selected));
  const source = known ?? describe(draft, selected, sha256);
  const set = known ? draft.set : { ...draft.set, sources: [...draft.set.sources, source] };
  const words = selected.text.trim().split(/\s+/u);
  const fact = newStatement(set);
  fact.locator = {
    source: source.id,
    paragraph: selected.paragraph > 0 ? selected.paragraph : ("" as never),
    start: words.slice(0, ENDS).join(" ").slice(0, LONGEST),
    end: words.slice(-ENDS).join(" ").slice(-LONGEST),
  };
  return {
    set: { ...set, facts: [...set.facts, fact] },
    texts: { ...draft.texts, [source.id]: textOfPage(selected) },
  };
}

/** In words: the most that a set may copy of either end. */
const ENDS = 4;
/** In UTF-16 units. */
const LONGEST = 120;

function describe(draft: Draft, selected: PageSelection, sha256: string): Source {
  const { title, publisher, author, published, paragraphs } = selected;
  const url = sourceUrl(selected);
  return {
    ...newSource(draft.set),
    title,
    publisher,
    published,
    ...(author && { author }),
    ...(url && { url }),
    paragraphs: paragraphs.length || ("" as never),
    sha256,
  };
}

/** The address without its fragment; empty if it isn't https. */
const sourceUrl = ({ address }: PageSelection): string =>
  address.startsWith("https://") ? address.replace(/#.*$/, "") : "";
