import { z } from "zod";

import { notebookChangeShape, unmergeShape } from "../../desk/notebook/item.ts";
import type { Flow, Place } from "../../mentions/types.ts";
import { changeSchema } from "../../settings/change.ts";
import { markStyles } from "../mark-style.ts";
import type { HighlightNames, OwnPageToBackground, PageToBackground } from "../messages.ts";

/** In UTF-16 units: a flow, which the page cuts at 52,000, and all text of one message. */
const longestFlow = 60_000;
const longestMessage = 16_000_000;

const places: Record<Place, true> = {
  text: true,
  heading: true,
  navigation: true,
  aside: true,
  byline: true,
  comment: true,
  caption: true,
};

/** By hand, not by zod: a long page has ten thousand flows. */
function isFlow(value: unknown): value is Flow {
  const { text, place, language = "", quotations = [], item = 0, breaks = true } = (value ?? {}) as Partial<Flow>;
  return (
    typeof text === "string" &&
    text.length <= longestFlow &&
    typeof place === "string" &&
    Object.hasOwn(places, place) &&
    typeof language === "string" &&
    language.length <= 200 &&
    Number.isSafeInteger(item) &&
    breaks &&
    Array.isArray(quotations) &&
    quotations.every((range) => Array.isArray(range) && range.length === 2 && range.every(Number.isInteger))
  );
}

const fits = (flows: (Flow | null)[]) =>
  flows.reduce((sum, flow) => sum + (flow?.text.length ?? 0), 0) <= longestMessage;

/** Flows to scan. */
const flowsShape = z.custom<Flow[]>(
  (value) => Array.isArray(value) && value.every((flow) => isFlow(flow)) && fits(value),
);

/** Flows with their scans. The matcher checks the scans itself. */
const keptFlowsShape = z.custom<(Flow | null)[]>(
  (value) => Array.isArray(value) && value.every((flow) => flow === null || isFlow(flow)) && fits(value),
);

const id = z.string().max(200);
const ids = z.array(id).max(10_000);
const tabId = z.int().min(0);

/** They become part of a style sheet, so a name is letters and digits of a kind that ends nothing in one. */
const markNames = z.custom<HighlightNames>(
  (value) =>
    typeof value === "object" &&
    !Array.isArray(value) &&
    Object.entries(value ?? { "": "" }).every(
      ([style, name]) => markStyles.includes(style) && typeof name === "string" && /^h\d{1,20}$/.test(name),
    ),
);

/** The longest part of a page's text in one message, in UTF-16 units. */
const longestPart = 120_000;

const head = z.strictObject({
  title: z.string(),
  headline: z.string(),
  description: z.string(),
  language: z.string(),
});

const cardMessages = {
  readerStarts: z.null(),
  scanFlows: z.strictObject({ flows: flowsShape }),
  decidePage: z.strictObject({
    head,
    flows: keptFlowsShape,
    hidden: z.array(z.string()),
    version: z.string().max(10_000).optional(),
  }),
  getFacts: z.strictObject({ entities: ids, figures: ids }),
  getCitations: z.strictObject({ set: id, fact: id }),
};

type Schemas<Messages extends { [N in keyof Messages]: { params: unknown } }> = {
  [N in keyof Messages]: z.ZodType<Messages[N]["params"]>;
};

/** The schema of each message, by who may send it. The background refuses every other message. */
export const acceptedMessages = {
  /** From a page script of ours in the top document of a tab. */
  "page script": {
    gateFoundCoverage: z.strictObject({ coverage: z.boolean(), why: z.array(z.string().max(400)).max(100) }),
    pageReturned: z.null(),
    prefilterText: z.strictObject({ text: z.string().max(longestPart), complete: z.boolean() }),
    prefilterFailed: z.strictObject({ failure: z.string().max(2000) }),
    readerFound: z.strictObject({
      entities: ids,
      complete: z.boolean(),
      failure: z.string().max(2000).optional(),
    }),
    readerEnds: z.strictObject({ names: markNames }),
    marksPainted: z.strictObject({ names: markNames, inFrame: z.boolean() }),
    cardWanted: z.null(),
    mentionsCounted: z.strictObject({ count: z.int().min(0) }),
    ...cardMessages,
    hideEntity: z.strictObject({ entity: id, everywhere: z.boolean(), hidden: z.boolean() }),
    openPanel: z.strictObject({ entity: id }),
  } satisfies Schemas<PageToBackground>,
  "own page": {
    ...cardMessages,
    reportPage: z.strictObject({ tabId, toEnd: z.boolean() }),
    readPageNow: z.strictObject({ tabId }),
    writeFact: z.strictObject({ tabId }),
    getSettings: z.null(),
    changeSettings: changeSchema,
    backUpSettings: z.null(),
    // 12 MB: more than the longest lists and all notes take.
    restoreSettings: z.strictObject({ text: z.string().max(12_000_000) }),
    undoRestore: z.strictObject({ settings: changeSchema, notes: unmergeShape.shape.items }),
    listFactSets: z.null(),
    prepareImport: z.null(),
    addFactSet: z.strictObject({
      digest: id,
      compiled: z.strictObject({ key: z.string(), table: z.string() }).optional(),
    }),
    removeFactSet: z.strictObject({ id, removed: z.boolean() }),
    forgetSetAside: z.null(),
    switchSite: z.strictObject({
      tabId,
      host: z.string().min(1).max(253),
      to: z.enum(["on", "off", "always"]),
      incognito: z.boolean().optional(),
    }),
    markAgain: z.strictObject({
      tabId,
      entity: id,
      host: z.string().min(1).max(253).optional(),
      incognito: z.boolean().optional(),
    }),
    showMention: z.strictObject({ tabId, id: z.int() }),
    panelLooksOn: z.strictObject({ tabId }),
    getNotebook: z.strictObject({ tabId, incognito: z.boolean().optional() }),
    changeNotebook: z.strictObject({ tabId, incognito: z.boolean().optional(), change: notebookChangeShape }),
    forgetNotebookAside: z.strictObject({ tabId, incognito: z.boolean().optional() }),
    getEnabledSets: z.strictObject({ known: z.string().max(100_000) }),
  } satisfies Schemas<OwnPageToBackground>,
};
