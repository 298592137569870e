import type { Flow, Place } from "../../../mentions/types.ts";
import { markStyles } from "../../mark-style.ts";
import type { PageToBackground } from "../../messages.ts";

/**
 * Checks the messages of page scripts. By hand, not by zod: building zod's schemas takes longer than the rest of the
 * background's start, and a long page has ten thousand flows.
 */

type Check = (value: unknown) => boolean;

const isText =
  (longest = Number.POSITIVE_INFINITY, shortest = 0): Check =>
  (value) =>
    typeof value === "string" && value.length >= shortest && value.length <= longest;
const isBoolean: Check = (value) => typeof value === "boolean";
const isNull: Check = (value) => value === null;
const isListOf =
  (check: Check, most = Number.POSITIVE_INFINITY): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every((one) => check(one));
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** An object with these fields and no other. */
const isObject =
  (fields: Record<string, Check>): Check =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every((name) => Object.hasOwn(fields, name)) &&
    Object.entries(fields).every(([name, check]) => check(ownValue(value, name)));

const ownValue = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;

/** In UTF-16 units: a flow, which the page cuts at 52,000, and all text of one message. */
const longestFlow = 60_000;
export const longestMessage = 16_000_000;

const places: Record<Place, true> = {
  text: true,
  heading: true,
  navigation: true,
  aside: true,
  byline: true,
  comment: true,
  caption: true,
};

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

const isFlows: Check = (value) => Array.isArray(value) && value.every((flow) => isFlow(flow)) && fits(value);

/** Flows with their scans. The matcher checks the scans itself. */
const isKeptFlows: Check = (value) =>
  Array.isArray(value) && value.every((flow) => flow === null || isFlow(flow)) && fits(value);

const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isId = isText(200);
const isIds = isListOf(isId, 10_000);

/** The names become part of a style sheet, so only `h` and digits are allowed. */
const isMarkNames: Check = (value) =>
  typeof value === "object" &&
  !Array.isArray(value) &&
  Object.entries(value ?? { "": "" }).every(
    ([style, name]) => markStyles.includes(style) && typeof name === "string" && /^h\d{1,20}$/.test(name),
  );

/** The longest part of a page's text in one message, in UTF-16 units. */
const longestPart = 120_000;

/** What a card asks, in a page or in one of our own. */
export const cardMessages = {
  readerStarts: isNull,
  scanFlows: isObject({ flows: isFlows }),
  holdFlows: isObject({ flows: isKeptFlows, from: isCount }),
  decidePage: isObject({
    head: isObject({ title: isText(), headline: isText(), description: isText(), language: isText() }),
    flows: isKeptFlows,
    hidden: isListOf(isText()),
    version: optional(isText(10_000)),
    held: optional(isCount),
    namesFirst: optional(isBoolean),
  }),
  getFacts: isObject({ entities: isIds, figures: isIds }),
  getCitations: isObject({ set: isId, fact: isId }),
};

/** The messages that our page scripts may send from the top document of a tab. All others are refused. */
export const pageMessages: Record<keyof PageToBackground, Check> = {
  gateFoundCoverage: isObject({ coverage: isBoolean, why: isListOf(isText(400), 100) }),
  pageReturned: isNull,
  prefilterText: isObject({ text: isText(longestPart), complete: isBoolean }),
  prefilterFailed: isObject({ failure: isText(2000) }),
  readerFound: isObject({ entities: isIds, complete: isBoolean, failure: optional(isText(2000)) }),
  readerEnds: isObject({ names: isMarkNames }),
  marksPainted: isObject({ names: isMarkNames, inFrame: isBoolean }),
  cardWanted: isNull,
  mentionsCounted: isObject({ count: isCount }),
  ...cardMessages,
  hideEntity: isObject({ entity: isId, everywhere: isBoolean, hidden: isBoolean }),
  openPanel: isObject({ entity: isId }),
};
