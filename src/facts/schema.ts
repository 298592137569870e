import { z } from "zod";

/**
 * The shape of a fact set. Names of fields follow schema.org Claim, the W3C Web Annotation selectors and CSL wherever
 * one of them has a word for the thing. What no shape can say (an id that points nowhere, two entities with one alias)
 * is in `rules.ts`.
 */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = z.string().min(1);
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
/** A date known to the day, the month or only the year. */
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const url = z.url({ protocol: /^https$/ });

const source = z.strictObject({
  id,
  title: text,
  publisher: text,
  publisherUrl: url.optional(),
  published: date,
  author: text.optional(),
  url: url.optional(),
  archived: url.optional(),
  /** How many numbered paragraphs the source has; locators count from 1. */
  paragraphs: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const cue = z.strictObject({ text, language });

/** A form in which an entity's name is printed, with what it needs before it counts. */
const alias = z.strictObject({
  text,
  /** Absent: the language of the set, and every language that prints the name unchanged. */
  language: language.optional(),
  /** `exact`: the letters' case must be as written. Absent: a headline's capitals count too, all lower case does not. */
  case: z.literal("exact").optional(),
  /** Absent: the form stands alone. `topic`: only on a page on topic. `full-name`: only after a longer name was seen. */
  needs: z.enum(["topic", "full-name"]).optional(),
});

const entity = z.strictObject({
  id,
  kind: z.enum([
    "organisation", "company", "product", "person", "agency", "ministry", "law", "ruling", "place", "event", "list",
    "agreement", "document", "term", "policy", "publication", "parliament",
  ]),
  name: text,
  /** One line of what it is. */
  summary: text,
  aliases: z.array(alias).min(1),
  /** Words that speak for another sense of the name. */
  against: z.array(text).optional(),
});

const attribution = z.strictObject({ who: text, verb: text });

/** How pages print the unit and the role of a figure, for one language. */
const figureTerms = z.strictObject({
  language,
  unit: z.array(text).min(1),
  role: z.array(text).min(1),
  /** Words that say the number counts something else. */
  otherRole: z.array(text).optional(),
});

const figure = z.strictObject({
  value: z.number(),
  comparison: z.enum(["more than", "about", "at least", "at most"]).optional(),
  unit: text,
  /** What the number counts. */
  role: text,
  of: z.number().optional(),
  terms: z.array(figureTerms).optional(),
});

const locator = z.strictObject({
  source: id,
  /** Counts from 1. */
  paragraph: z.int().min(1),
  /** At most four words that begin the passage. */
  start: text,
  /** At most four words that end it. */
  end: text,
});

const fact = z.strictObject({
  id,
  /** Entities it is shown for, the most important first. */
  about: z.array(id).min(1),
  kind: z.enum([
    "finding", "report", "allegation", "denial", "law", "ruling", "policy", "statement", "opinion", "definition",
  ]),
  statement: text,
  attribution: z.array(attribution).min(1),
  basis: z.enum([
    "test", "leaked document", "court", "law", "official statement", "named person", "company statement",
    "press report", "not stated",
  ]),
  hedge: text.optional(),
  figures: z.array(figure).optional(),
  contestedBy: z.array(id).optional(),
  response: z.literal("none in the source").optional(),
  dates: z.strictObject({ stated: date.optional(), happened: date.optional() }).optional(),
  locator,
  /** What the source leaves open. */
  open: z.array(text).optional(),
  /** Where the source is known to be wrong: what it says, and whose word that is. */
  sic: text.optional(),
});

export const factSetShape = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  language,
  title: text,
  summary: text,
  asOf: date,
  licence: text,
  changes: z.array(z.strictObject({ version: text, date, note: text })).min(1),
  sources: z.array(source).min(1),
  /** Words that make a page on topic. */
  topic: z.strictObject({ cues: z.array(cue).min(1) }),
  entities: z.array(entity).min(1),
  facts: z.array(fact).min(1),
});

export type FactSet = z.infer<typeof factSetShape>;
export type Entity = FactSet["entities"][number];
export type Alias = Entity["aliases"][number];
export type Fact = FactSet["facts"][number];
export type Figure = NonNullable<Fact["figures"]>[number];
export type Source = FactSet["sources"][number];
