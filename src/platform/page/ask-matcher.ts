import type { AskMatcher } from "../../mentions/page-question.ts";
import { tellBackground } from "./tell-background.ts";

/** Has the background decide about a page's text. */
export const askMatcher = (life: AbortController): AskMatcher => ({
  scan: (flows) => tellBackground("scanFlows", { flows }, life),
  decide: (question) => tellBackground("decidePage", question, life),
});
