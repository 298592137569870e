import type { FoundMention } from "./found-mention.ts";
import type { LookUps } from "./look-ups.ts";

/** How much of a long sentence is shown on each side of the number, in UTF-16 units. */
const most = 140;

/** Words of the page, with an occurrence set off. */
export interface PageSentence {
  before: string;
  text: string;
  after: string;
  /** BCP 47; empty where the page does not say. */
  language: string;
}

/** The page's sentence around an occurrence, in three parts, white space collapsed; a long one is cut at a space. */
export function pageSentence({ tools }: LookUps, { flow, start, end, text }: FoundMention): PageSentence {
  const [from, to] = tools.sentenceAround(flow.text, start, end);
  const before = collapse(flow.text.slice(from, start)).trimStart();
  const after = collapse(flow.text.slice(end, to)).trimEnd();
  return {
    before: before.length > most ? before.slice(-most).replace(/^\S*\s/, "… ") : before,
    text: collapse(text),
    after: after.length > most ? after.slice(0, most).replace(/\s\S*$/, " …") : after,
    language: flow.language ?? "",
  };
}

function collapse(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
