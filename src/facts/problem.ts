import { HIDDEN } from "./schema.ts";

/** One mistake in a fact set, for the person who writes the set. */
export interface Problem {
  /** Where in the JSON: `facts[3].locator.paragraph`. Empty for the document itself. */
  path: string;
  /** The id of the fact or entity that the path lies in, where it has one. */
  id?: string;
  /** In English, for the command line. */
  wrong: string;
  remedy: string;
  /** For the interface, which has its own sentences in each language. */
  message: ProblemMessage;
  /** The name of the remedy, where it isn't that of the mistake. */
  help?: string;
}

/** The key of a mistake among the strings (`mistake.idTwice`), then what its sentences are filled with. */
export type ProblemMessage = [code: string, ...parts: string[]];

/** The keys and indices on the way from the document to the mistake. */
export type Path = readonly PropertyKey[];

/** A path as people write it: `facts[3].locator.paragraph`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    const name = String(key);
    if (!/^[\p{L}$_][\p{L}\p{N}$_]*$/u.test(name)) return `${text}[${quote(name)}]`;
    return text === "" ? name : `${text}.${name}`;
  }, "");
}

/** A string from the set as it can be shown in one line: quoted, cut, and nothing invisible in it as it is. */
export function quote(string: string): string {
  const cut = string.length > 60 ? `${string.slice(0, 60)}…` : string;
  return JSON.stringify(cut).replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** What is wrong with a field that is not there. */
export const MISSING = "is missing";

/** What to do about a field that is missing or not as it must be, by the field's name. */
const byField: Record<string, string> = {
  $schema: 'Write "./fact-set.schema.json", or leave it out.',
  format: "Write 1: that is the only format so far.",
  id: 'Give an id such as "phone-tests".',
  version: 'Give three numbers, such as "1.0.0".',
  asOf: 'Give the date up to which the set knows, such as "2021-07".',
  published: 'Give the date as far as it is known, such as "2021-07".',
  date: 'Give the date as far as it is known, such as "2021-07-18".',
  stated: 'Give the date when it was said as far as it is known, such as "2021-07".',
  happened: 'Give the date when it happened as far as it is known, such as "2018".',
  language: 'Give a language tag such as "en" or "pt-BR".',
  licence: "Say under which licence the words of the set may be used.",
  changes: "List at least the first version, with its date and a note.",
  sources: "Describe at least one source.",
  paragraphs: "Count the paragraphs of the source; there is at least one.",
  sha256: "Write the SHA-256 of the source's text, as `sha256sum` prints it.",
  publisherUrl: "Give an address that begins with https://, or leave the field out.",
  url: "Give an address that begins with https://, or leave the field out where it is not known.",
  archived: "Give an address that begins with https://, or leave the field out.",
  topic: "List the words that make a page on topic, under `cues`.",
  cues: "List the words that make a page on topic, each with its language.",
  home: "List the country of the story's companies and agencies, each word with its language, or leave the field out.",
  entities: "Describe at least one entity.",
  aliases: "List the forms in which the name is printed, at least one.",
  case: 'Write "exact" where the letters\' case must be as written, or leave the field out.',
  needs: 'Write "topic" or "full-name", or leave the field out where the form stands alone.',
  facts: "State at least one fact.",
  about: "Name at least one entity that the fact is shown for.",
  statement: "Say it in our own words, the asserter first, in at most 240 characters.",
  brief: "Say it in our own words in at most 90 characters, or leave the field out.",
  attribution: "Name who asserts it, each with `who` and a plain `verb`.",
  who: "Name who asserts it.",
  verb: "Use a plain verb: said, reported, found, ruled, defined.",
  basis: 'Say what it rests on; "not stated" where the source does not tell.',
  value: "Give the number as digits, without quotation marks.",
  comparison: 'Use "more than", "about", "at least" or "at most" where the source does, or leave the field out.',
  unit: "Say the unit that is counted, such as phones.",
  role: "Say what the number counts, such as phones tested.",
  response: 'Write "none in the source", or leave the field out and name the answer in `contestedBy`.',
  locator: "Say where in the source it stands: source, paragraph, start and end.",
  source: "Name the id of one of the `sources`.",
  paragraph: "Give the number of the paragraph; the first is 1.",
  start: "Copy the first words of the passage, at most four.",
  end: "Copy the last words of the passage, at most four.",
  kind: "Use one of the kinds that are listed.",
};

/** What to do about the value at a path of the set, where it is missing or wrong in the given way. */
export function remedyFor(path: Path, wrong: string): string {
  if (wrong === HIDDEN) return "Remove that character: it is not seen, and can change how the text reads.";
  if (wrong.startsWith("is longer") && path.at(-1) !== "statement" && path.at(-1) !== "brief")
    return "Shorten it: a card shows it whole.";
  if (path.length === 0) return "Give one JSON object with the fields of fact-set.schema.json.";
  // An item of a list has the remedy of the list.
  const field = path.findLast((key) => typeof key === "string") as string;
  const known = Object.hasOwn(byField, field) ? byField[field] : undefined;
  return known ?? (wrong === MISSING ? `Add the field ${JSON.stringify(field)}.` : "Write one line of plain text.");
}

/** The names of the same remedies, for other languages; several fields share one. */
const helpByField: Record<string, string> = {
  id: "id",
  version: "version",
  ...named("date", "asOf published date stated happened"),
  language: "language",
  licence: "licence",
  ...named("list", "changes sources entities aliases facts attribution"),
  ...named("number", "paragraphs paragraph value of"),
  sha256: "digest",
  ...named("address", "publisherUrl url archived"),
  ...named("cues", "topic cues home"),
  ...named("choice", "case needs kind basis comparison response source"),
  about: "about",
  statement: "statement",
  brief: "brief",
  who: "who",
  verb: "verb",
  unit: "unit",
  role: "role",
  ...named("ends", "start end"),
};

function named(help: string, fields: string): Record<string, string> {
  return Object.fromEntries(fields.split(" ").map((field) => [field, help]));
}

/** The name of the remedy for the value at a path, as `remedyFor`. */
export function helpFor(path: Path, wrong: string): string {
  if (wrong === HIDDEN) return "hidden";
  if (wrong.startsWith("is longer") && path.at(-1) !== "statement" && path.at(-1) !== "brief") return "long";
  const field = path.findLast((key) => typeof key === "string");
  return field !== undefined && Object.hasOwn(helpByField, field) ? helpByField[field]! : "line";
}
