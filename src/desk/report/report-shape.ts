import { toJSONSchema, z } from "zod";

/** The native form of a report, from which its type and its JSON Schema are made. */

const count = z.int().min(0);
const date = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);
const seen = z.array(z.object({ text: z.string(), count }));

const place = z.object({
  start: count.describe(
    "Where it begins in the text content of the page's body, counted in Unicode code points from 0.",
  ),
  end: count.describe("Where it ends."),
  exact: z.string().describe("The text there as it stands, white space and all."),
  prefix: z.string(),
  suffix: z.string(),
});

const passage = {
  text: z.string().describe("As the page prints it, white space collapsed."),
  before: z.string().describe("Some words before it; it begins with white space where it was cut."),
  after: z.string(),
  place: place.optional().describe("Absent where it stands in a frame, a shadow tree or a page that has changed."),
  note: z.string().optional().describe("What the person wrote at it."),
};

const reasons = {
  reasons: z.array(
    z.object({
      ground: z.string().describe("What the decision rests on, as a code."),
      name: z.string().optional(),
      seen: seen.optional(),
      against: seen.optional(),
      words: z.string().describe("The same as a sentence."),
    }),
  ),
};

const named = { entity: z.string(), name: z.string() };
const shown = { marked: z.boolean(), visible: z.boolean() };
const piece = z.object({
  text: z.string(),
  mark: z.enum(["none", "same", "differs"]).describe("The number that is compared, and whether it differs."),
});

export const figureShape = z.object({
  ...passage,
  ...shown,
  fact: z.string(),
  figure: count.describe("Index into the fact's figures."),
  outcome: z.enum(["same", "other-value", "other-role", "other-comparison"]),
  amount: z.string(),
  comparison: z
    .enum(["about", "at least", "at most", "between"])
    .optional()
    .describe("What the page's words beside the number say; missing where it stands alone."),
  source: z.object({
    value: z.number(),
    comparison: z.enum(["more than", "about", "at least", "at most"]).optional(),
    of: z.number().optional(),
  }),
  role: z.string(),
  sourceRole: z.string(),
  page: z.array(piece).describe("The page's words, in pieces."),
  statement: z.array(piece).describe("The fact's statement, in pieces."),
});

/** A page without what was found on it. */
export const pageHeadShape = z.object({
  title: z.string(),
  address: z.string(),
  read: z.iso.datetime({ offset: true }).describe("When it was read."),
  language: z.string().describe("BCP 47; empty where the page does not say."),
  published: z.object({ date, updated: z.boolean() }).optional(),
  coverage: z.boolean().describe("Whether the page says that it is news coverage."),
  why: z.array(z.string()),
  complete: z.boolean().describe("False where the page was still being read, or a part of it failed."),
  counts: z.object({ mentions: count, entities: count, figures: count, withheld: count }),
  coverageLine: z.string(),
});

export const mentionShape = z.object({ ...passage, ...shown, ...named, kind: z.string(), ...reasons });

const page = z.object({
  ...pageHeadShape.shape,
  mentions: z.array(mentionShape),
  withheld: z.array(z.object({ ...passage, ...named, ...reasons })),
  figures: z.array(figureShape),
});

export const factShape = z.object({
  set: z.string(),
  id: z.string(),
  statement: z.string(),
  language: z.string(),
  about: z.array(z.string()),
  kind: z.string(),
  attribution: z.array(z.object({ who: z.string(), verb: z.string() })),
  basis: z.string(),
  hedge: z.string().optional(),
  contestedBy: z.array(z.object({ id: z.string(), statement: z.string() })),
  response: z.string().optional(),
  dates: z.object({ stated: date.optional(), happened: date.optional() }).optional(),
  open: z.array(z.string()).optional(),
  sic: z.string().optional(),
  source: z.string().describe("Where the source says it."),
  citation: z
    .string()
    .describe("All that a fact-checker pastes: the source, the set, the statement and who asserts it."),
  note: z.string().optional(),
});

export const setHeadShape = z.object({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  asOf: date,
  licence: z.string(),
});

export const reportShape = z.object({
  format: z.literal("sidelight-report"),
  version: z.literal(1),
  made: z.iso.datetime({ offset: true }),
  chosen: z
    .literal(true)
    .optional()
    .describe("Somebody chose what is in it; the counts of a page are of all that was found there."),
  sets: z.array(setHeadShape),
  pages: z.array(page),
  failed: z.array(z.object({ address: z.string(), error: z.string() })).describe("Pages that could not be read."),
  facts: z.array(factShape).describe("The facts of what was found, those of its figures first."),
});

/** A report of one page or several. Plain JSON. */
export type Report = z.infer<typeof reportShape>;
export type ReportedPage = Report["pages"][number];
export type ReportedFact = Report["facts"][number];
export type ReportedFigure = ReportedPage["figures"][number];
export type TextPlace = z.infer<typeof place>;
export type Piece = z.infer<typeof piece>;

/** The shape of a report as JSON Schema, for those who read reports by program. */
export function reportJsonSchema(): object {
  const schema = toJSONSchema(reportShape, { target: "draft-7" });
  return {
    ...schema,
    title: "A report of Sidelight",
    description: "What was found on pages, with the facts that it was compared with.",
  };
}

type Mention = ReportedPage["mentions"][number];

/** All mentions of one entity on a page. */
interface MentionGroup {
  entity: string;
  name: string;
  kind: string;
  mentions: Mention[];
  /** Why they count, each reason once. */
  reasons: string[];
}

/** Mentions by entity, in the order in which the page first names them. */
export function mentionGroups(mentions: Mention[]): MentionGroup[] {
  return [...Map.groupBy(mentions, ({ entity }) => entity)].map(([entity, group]) => ({
    entity,
    name: group[0]!.name,
    kind: group[0]!.kind,
    mentions: group,
    reasons: [...new Set(group.flatMap((mention) => mention.reasons.map(({ words }) => words)))],
  }));
}
