import type { FigureMention, Mention } from "../../mentions/types.ts";
import type { Visibility } from "../visibility/measure.ts";
import type { TextFlow } from "../read/text-flow.ts";
import type { PageSettings } from "../../settings/sites.ts";

/** Where on the page an occurrence stands. Entities and figures share one space of ids. */
interface FoundSummary {
  id: number;
  flow: TextFlow;
  /** Orders flows as the page does. */
  position: number;
  /** Number of the section it stands in, counted by headings. */
  section: number;
  marked: boolean;
  /** What a person can see of it. Measured only for candidates to mark. */
  sight?: Visibility;
}

/** A name that was resolved to an entity. */
export interface FoundEntity extends Mention, FoundSummary {
  type: "entity";
}

/** A number that was bound to a figure. */
export interface FoundFigure extends FigureMention, FoundSummary {
  type: "figure";
}

/** An occurrence with its place on the page: what can be marked, gone to, and has a card. */
export type FoundMention = FoundEntity | FoundFigure;

interface Placed {
  position: number;
  start: number;
}

/** Sorts what was found by its place on the page. Where its flow stands is known, since to compare nodes is slow. */
export function comparePosition(one: Placed, other: Placed): number {
  return one.position - other.position || one.start - other.start;
}

/** The mentions of a page, marked or not, but those of entities that the person has hidden. */
export function listMentions({
  all,
  settings,
}: {
  all: () => FoundMention[];
  settings: Pick<PageSettings, "hidden">;
}): FoundMention[] {
  const hidden = new Set(settings.hidden);
  return all().filter((mention) => mention.type === "figure" || !hidden.has(mention.entity));
}

/**
 * Gives each occurrence an id that stays while its flow does: the same id means the same nodes and offsets. A name may
 * begin with a number ("67 phones"), so what it is counts too.
 */
export function createMentionIds(): (flow: TextFlow, start: number, type: "entity" | "figure") => number {
  const known = new WeakMap<TextFlow, Map<string, number>>();
  let last = 0;
  return (flow, start, type) => {
    const ids = known.get(flow) ?? new Map<string, number>();
    known.set(flow, ids);
    const key = `${type} ${start}`;
    const id = ids.get(key) ?? ++last;
    ids.set(key, id);
    return id;
  };
}

/** How much of the text around an occurrence is told, in UTF-16 units. */
const around = 40;

/**
 * An occurrence and the words before and after it in its flow, white space collapsed. What is cut is cut at a whole word
 * where there is one, and shows it by the white space at which it was cut: what is whole has none at its outer end.
 */
export function passageAround(occurrence: { flow: { text: string }; start: number; end: number; text: string }) {
  const { flow, start, end, text } = occurrence;
  // Far more is taken before white space is collapsed: a page's source is often indented.
  const before = collapse(flow.text.slice(Math.max(0, start - 10 * around), start)).trimStart();
  const after = collapse(flow.text.slice(end, end + 10 * around)).trimEnd();
  return {
    text: collapse(text),
    before: before.length > around ? ` ${before.slice(-around - 1).replace(/^\S* (?=.)/, "")}` : before,
    after: after.length > around ? `${after.slice(0, around + 1).replace(/(?<=.) \S*$/, "")} ` : after,
  };
}

function collapse(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
