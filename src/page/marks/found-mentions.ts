import { inQuotation } from "../../mentions/in-quotation.ts";
import type { Outcome } from "../../mentions/types.ts";
import type { PageSettings } from "../../settings/page-settings.ts";
import { inSteps } from "../in-steps.ts";
import type { TextFlow } from "../text/text-flows.ts";
import { byPlace } from "./by-place.ts";
import { chooseMarked } from "./choose-marked.ts";
import type { FoundEntity, FoundFigure, FoundMention } from "./found-mention.ts";
import type { mentionIds } from "./mention-ids.ts";
import { sectionCounter } from "./sections.ts";

/** Names and figures in one list, in the order of the page, each with its id and whether it is marked; in small steps. */
export function* foundMentions(
  page: Document,
  { mentions, figures }: Outcome<TextFlow>,
  { density, figures: markFigures, hidden, marksOff }: PageSettings,
  idOf: ReturnType<typeof mentionIds>,
): Generator<undefined, FoundMention[]> {
  const section = sectionCounter(page);
  const entities = mentions.map((row): FoundEntity => ({ ...row, type: "entity", id: 0, marked: false }));
  const numbers = figures.map((row): FoundFigure => {
    const quoted = inQuotation(row.flow, row.start, row.end);
    return { ...row, type: "figure", id: 0, marked: false, quoted };
  });
  // Each list is in order, and such runs are merged cheaply.
  const found = numbers.length > 0 ? [...entities, ...numbers].toSorted(byPlace) : entities;
  const hides = new Set(hidden);
  const mayBeMarked = found.filter(
    (mention) => !marksOff && (mention.type === "entity" ? !hides.has(mention.entity) : markFigures),
  );
  const candidates = yield* inSteps(mayBeMarked, (mention) => ({
    about: aboutWhat(mention),
    place: mention.flow.place,
    section: section(mention.flow.block),
  }));
  const marked = chooseMarked(candidates, density);
  for (const [index, mention] of mayBeMarked.entries()) mention.marked = marked[index]! || isAsked(mention);
  for (const mention of found) mention.id = idOf(mention.flow, mention.start, mention.type);
  return found;
}

/** Another number for the same figure is something else to see. */
function aboutWhat(mention: FoundMention): string {
  return mention.type === "entity" ? mention.entity : `${mention.fact} ${mention.figure} ${mention.text}`;
}

/** What a person asked for is marked wherever it stands. */
function isAsked(mention: FoundMention): boolean {
  return mention.type === "entity" && mention.reasons[0]?.ground === "asked";
}
