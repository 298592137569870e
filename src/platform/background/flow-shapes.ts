import { z } from "zod";

import type { Flow, Place } from "../../mentions/types.ts";

/** UTF-16 units of a flow, which a page cuts at 52,000, and of all text in one message. */
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

/** By hand: of a long page there are ten thousand. */
function isFlow(value: unknown): value is Flow {
  const { text, place, language = "", quotations = [], item = 0, breaks = true } = (value ?? {}) as Partial<Flow>;
  return (
    typeof text === "string" &&
    text.length <= longestFlow &&
    Object.hasOwn(places, String(place)) &&
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

/** Flows that are to be scanned. */
export const flowsShape = z.custom<Flow[]>(
  (value) => Array.isArray(value) && value.every((flow) => isFlow(flow)) && fits(value),
);

/** Flows with their scans, which whoever decides checks. */
export const keptFlowsShape = z.custom<(Flow | null)[]>(
  (value) => Array.isArray(value) && value.every((flow) => flow === null || isFlow(flow)) && fits(value),
);
