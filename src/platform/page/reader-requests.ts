import type { AskMatcher } from "../../mentions/page-question.ts";
import { tellBackground } from "./tell-background.ts";
import { untilAnswered } from "./until-answered.ts";

/** What a reader asks of the background. */
export const readerRequests = (life: AbortController) => ({
  /** What the reader begins with; null where it may not begin. */
  start: () => untilAnswered(() => tellBackground("readerStarts", null, life), life.signal),
  /** Decides about the page's text. */
  ask: {
    scan: (flows) => tellBackground("scanFlows", { flows }, life),
    decide: (question) => tellBackground("decidePage", question, life),
  } satisfies AskMatcher,
  frameMarked: () => void tellBackground("frameMarked", null, life),
  wantCard: () => void tellBackground("cardWanted", null, life),
  sayCount: (count: number) => tellBackground("mentionsCounted", { count }, life),
});
