import type { Cue } from "../../mentions/scanned-flow.ts";
import type { FoundMention } from "../mark/found-mention.ts";
import type { MentionQueries } from "../mark/reader.ts";

/** What a stretch of the page around a mention names. */
export interface Named {
  /** Ids of entities. */
  entities: string[];
  /** Words that speak for the story, as the fact set writes them. */
  cues: string[];
  /** Ids of the facts whose figures are printed. */
  facts: string[];
}

/** What is named around a mention: in its sentence, in its paragraph, in its section. */
export function namedAround({ all: allFound, cuesIn, tools }: MentionQueries, mention: FoundMention): Named[] {
  const { flow } = mention;
  const found = allFound();
  const [from, to] = tools.sentenceAround(flow.text, mention.start, mention.end);
  const inSentence = ({ start, end }: { start: number; end: number }) => start >= from && end <= to;
  const paragraph = found.filter((other) => other.flow === flow);
  const section = sectionOf(mention, found);
  const cues = cuesIn(flow);
  const all = [...new Set(section.map((other) => other.flow))].flatMap((other) => cuesIn(other));
  return [
    named(
      paragraph.filter((other) => inSentence(other)),
      cues.filter((cue) => inSentence(cue)),
    ),
    named(paragraph, cues),
    named(section, all),
  ];
}

/** The mentions of one section stand together, so it is looked for to both sides. */
function sectionOf(mention: FoundMention, found: FoundMention[]): FoundMention[] {
  const isHere = (other: FoundMention | undefined) => other?.section === mention.section;
  let from = found.indexOf(mention);
  let to = from + 1;
  while (isHere(found[from - 1])) from--;
  while (isHere(found[to])) to++;
  return found.slice(from, to);
}

function named(mentions: FoundMention[], cues: Cue[]): Named {
  return {
    entities: mentions.flatMap((mention) => (mention.type === "entity" ? [mention.entity] : [])),
    cues: cues.map(({ text }) => text),
    facts: mentions.flatMap((mention) => (mention.type === "figure" ? [mention.fact] : [])),
  };
}
