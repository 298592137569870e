import { z, toJSONSchema } from "zod";

/**
 * The shape of a fact set. Names of fields follow schema.org Claim, the W3C Web Annotation selectors and CSL wherever
 * one of them has a word for the thing. What no shape can say (an id that points nowhere, two entities with one alias)
 * is in `rules/`. A description here is what an editor shows while a set is written.
 */

const id = z
  .string()
  .max(80, "is longer than 80 characters")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not lower-case words joined by hyphens");
/** The problem with a string that hides something. */
export const HIDDEN = "holds a control character or a bidi override";
/** No control character, no direction override (https://trojansource.codes), and not blank. */
const plain = z
  .string()
  .regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u, HIDDEN)
  .regex(/\S/u, "is empty");
/** A sentence or two. Whatever is shown is shown whole, so it must end somewhere. */
const text = plain.max(1000, "is longer than 1000 characters");
/** What stands in a heading or a line of its own. */
const words = plain.max(120, "is longer than 120 characters");
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "is not a BCP 47 language tag");
const date = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    "is not a date of the form 2021, 2021-07 or 2021-07-18",
  );
const url = z.url({ protocol: /^https$/, error: "is not an https address" });
const version = z.string().regex(/^\d+\.\d+\.\d+$/, "is not a version of the form 1.0.0");
const locatorEnd = words.regex(/^\s*\S+(\s+\S+){0,3}\s*$/u, "has more than four words");

const source = z.strictObject({
  id,
  title: text,
  publisher: words,
  publisherUrl: url.optional(),
  published: date,
  author: words.optional(),
  url: url.optional(),
  archived: url.optional(),
  paragraphs: z.int().min(1).describe("How many numbered paragraphs the source has; locators count from 1."),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 of 64 lower-case hexadecimal digits"),
});

const cue = z.strictObject({ text: words, language });

const alias = z.strictObject({
  text: words,
  language: language
    .optional()
    .describe("Absent: the language of the set, and every language that prints the name unchanged."),
  case: z
    .literal("exact")
    .optional()
    .describe(
      "exact: the letters' case must be as written. Absent: a headline's capitals count too, all lower case not.",
    ),
  needs: z
    .enum(["topic", "full-name"])
    .optional()
    .describe("Absent: stands alone. topic: only on a page on topic. full-name: only after a longer name was seen."),
});

const entity = z.strictObject({
  id,
  kind: z.enum([
    "person",
    "organisation",
    "company",
    "product",
    "agency",
    "ministry",
    "parliament",
    "publication",
    "place",
    "event",
    "law",
    "ruling",
    "agreement",
    "policy",
    "document",
    "list",
    "term",
  ]),
  name: words,
  summary: text.describe("One line of what it is; of a person no more than the public role that the source gives."),
  aliases: z.array(alias).min(1).describe("The forms in which the name is printed."),
  against: z
    .array(z.union([words, cue]))
    .optional()
    .describe("Words that speak for another sense of the name; with their language they are found in all their forms."),
});

const attribution = z.strictObject({
  who: words,
  verb: words.describe("A plain verb: said, reported, found, ruled, defined."),
});

const figureTerms = z
  .strictObject({
    language,
    unit: z.array(words).min(1),
    otherUnit: z
      .array(words)
      .optional()
      .describe("Units with which pages print the number of something else: people, where the source counts numbers."),
    role: z.array(words).min(1),
    otherRole: z.array(words).optional().describe("Words that say the number counts something else."),
  })
  .describe("How pages in one language print the unit and the role of a figure.");

const figure = z.strictObject({
  value: z.number(),
  comparison: z.enum(["more than", "about", "at least", "at most"]).optional(),
  unit: words,
  role: words.describe("What the number counts."),
  of: z.number().optional(),
  terms: z.array(figureTerms).optional(),
});

const locator = z.strictObject({
  source: id,
  paragraph: z.int().min(1).describe("Counts from 1."),
  start: locatorEnd.describe("At most four words that begin the passage."),
  end: locatorEnd.describe("At most four words that end it."),
});

const fact = z.strictObject({
  id,
  about: z.array(id).min(1).describe("Entities it is shown for, the most important first."),
  kind: z.enum([
    "finding",
    "report",
    "allegation",
    "denial",
    "statement",
    "opinion",
    "law",
    "ruling",
    "policy",
    "definition",
  ]),
  statement: plain.max(240, "is longer than 240 characters").describe("Our own words; the asserter comes first."),
  brief: plain
    .max(90, "is longer than 90 characters")
    .optional()
    .describe(
      "The statement in short, for a card at a glance: the same asserter (the source's publisher may be left out), hedge, numbers and quotations.",
    ),
  attribution: z.array(attribution).min(1).describe("Who asserts it, the first asserter first, then who passed it on."),
  basis: z.enum([
    "test",
    "leaked document",
    "court",
    "law",
    "official statement",
    "named person",
    "company statement",
    "press report",
    "not stated",
  ]),
  hedge: words.optional().describe("The source's own hedge: reportedly, believed to, some evidence."),
  figures: z.array(figure).optional(),
  contestedBy: z.array(id).optional().describe("Facts that give the other side's answer."),
  response: z.literal("none in the source").optional(),
  dates: z.strictObject({ stated: date.optional(), happened: date.optional() }).optional(),
  locator,
  open: z.array(text).optional().describe("What the source leaves open."),
  sic: text.optional().describe("Where the source is known to be wrong: what it says, and whose word that is."),
});

export const factSetShape = z.strictObject({
  $schema: text.optional(),
  format: z.literal(1),
  id,
  version,
  language,
  title: text,
  summary: text,
  asOf: date,
  licence: text,
  changes: z.array(z.strictObject({ version, date, note: text })).min(1),
  sources: z.array(source).min(1),
  topic: z.strictObject({
    cues: z.array(cue).min(1).describe("Words that make a page on topic."),
    home: z
      .array(cue)
      .optional()
      .describe(
        "Country and cities of the story's companies, agencies and ministries: beside them their short names count.",
      ),
  }),
  entities: z.array(entity).min(1),
  facts: z.array(fact).min(1),
});

export type FactSet = z.infer<typeof factSetShape>;
export type Entity = FactSet["entities"][number];
export type Alias = Entity["aliases"][number];
export type Fact = FactSet["facts"][number];
export type Figure = NonNullable<Fact["figures"]>[number];
export type Source = FactSet["sources"][number];

/** The values to choose from, in the order in which forms offer them. */
export const choices = {
  entityKinds: entity.shape.kind.options,
  factKinds: fact.shape.kind.options,
  bases: fact.shape.basis.options,
};

/** As much of a set as matching needs: who says a number, but not the statements, which are most of a set. */
export type MatchingSet = Pick<FactSet, "id" | "title" | "language" | "asOf" | "topic" | "entities"> & {
  facts: (Pick<Fact, "id" | "about" | "figures"> & { attribution: Pick<Fact["attribution"][number], "who">[] })[];
};

/**
 * The shape of a fact set as JSON Schema, for editors. Draft 7 is the newest that all of them know:
 * https://code.visualstudio.com/docs/languages/json#_json-schemas-and-settings
 */
export function factSetJsonSchema(): object {
  const schema = toJSONSchema(factSetShape, { target: "draft-7" });
  return { ...schema, title: "A fact set of Sidelight", description: "What one or more sources say of a story." };
}
