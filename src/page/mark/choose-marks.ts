import type { Decision } from "../read/decide-flows.ts";
import type { PageSettings } from "../../settings/sites.ts";
import { mapInSteps } from "../schedule/time-slicing.ts";
import type { VisibilityTracker } from "../visibility/watch-visibility.ts";
import type { RewriteTracker } from "../read/rewrite-tracker.ts";
import {
  comparePosition,
  passageAround,
  type FoundEntity,
  type FoundFigure,
  type FoundMention,
  type createMentionIds,
} from "./found-mention.ts";
import type { Outcome, Place } from "../../mentions/types.ts";
import type { TextFlow } from "../read/text-flow.ts";

interface ChooseOptions {
  page: Document;
  settings: PageSettings;
  idOf: ReturnType<typeof createMentionIds>;
  /** Measures what can be seen of a mention. */
  sightOf: ReturnType<VisibilityTracker["measure"]>;
  /** Whether the text of a mention stands still. */
  isSteady: RewriteTracker["isSteady"];
}

/** Names and figures in one list, in page order, each with its id and whether it is marked. Works in small steps. */
export function* chooseMarks(
  { outcome: { mentions, figures }, flows }: Decision,
  { page, settings, idOf, sightOf, isSteady }: ChooseOptions,
): Generator<undefined, FoundMention[]> {
  const { density, figures: markFigures, hidden, marksOff } = settings;
  const sections = sectionNumbers(page, flows);
  yield;
  const placed = (
    { flow, position, start }: (typeof mentions)[number] | (typeof figures)[number],
    type: FoundMention["type"],
  ) => ({
    id: idOf(flow, start, type),
    section: sections[position]!,
    marked: false,
  });
  const entities = yield* mapInSteps(mentions, (row): FoundEntity => ({
    ...row,
    type: "entity",
    ...placed(row, "entity"),
  }));
  const numbers = yield* mapInSteps(figures, (row): FoundFigure => ({
    ...row,
    type: "figure",
    ...placed(row, "figure"),
  }));
  // Both lists are sorted, and `toSorted` merges sorted runs cheaply.
  const found = numbers.length > 0 ? [...entities, ...numbers].toSorted(comparePosition) : entities;
  yield;
  const hidesText = new Set(hidden);
  const mayBeMarked = found.filter(
    (mention) => !marksOff && (mention.type === "entity" ? !hidesText.has(mention.entity) : markFigures),
  );
  const names = found.filter((one) => one.type === "entity" && !one.general).length;
  const isMarked = createMarkChooser(density, names);
  yield* mapInSteps(
    textBeforeHeadings(mayBeMarked.map((mention) => ({ mention, place: mention.flow.place }))),
    ({ mention, place }) => {
      const { section } = mention;
      const see = () => (mention.sight ??= sightOf(mention)) !== "unseen";
      const steady = isSteady(mention);
      const general = mention.type === "entity" && mention.general === true;
      mention.marked =
        isMarked({ about: aboutWhat(mention), place, general, section, steady }, see) || (isAsked(mention) && see());
    },
  );
  return found;
}

/** Another number or outcome for the same figure counts as another subject. */
function aboutWhat(mention: FoundMention): string {
  return mention.type === "entity"
    ? mention.entity
    : `${mention.fact} ${mention.figure} ${mention.outcome} ${mention.text}`;
}

/** What a person asked for is marked in any place. */
function isAsked(mention: FoundMention): boolean {
  return mention.type === "entity" && mention.reasons[0]?.code === "asked";
}

/** What decides whether a mention is marked. */
interface Candidate {
  /** What it is about: mentions about the same take turns. */
  about: string;
  place: Place;
  /** A place or a general term, which many stories name. */
  general: boolean;
  /** Number of the section it stands in, counted by headings. */
  section: number;
  /** Whether its text stands still: what a page rewrites again and again is gone before anybody comes to it. */
  steady: boolean;
}

/**
 * With fewer names of its own story a page only mentions it in passing. Its places and general terms then belong to
 * another story.
 */
const NAMES_OF_A_STORY = 3;

/** Sorts mentions in the text before those in headings, each in page order. The chooser needs them so. */
export function textBeforeHeadings<Row extends Pick<Candidate, "place">>(rows: Row[]): Row[] {
  const isHeading = ({ place }: Row) => place === "heading";
  return [...rows.filter((row) => !isHeading(row)), ...rows.filter(isHeading)];
}

/**
 * Decides for each mention in turn whether it is marked: the first of each subject on the page, the first in each section,
 * or every one, but none that nobody can see. A heading is marked only if the name is nowhere in the text. A place or a
 * general term is marked once, in the text of a page about the story. Navigation, captions, comments and bylines are
 * listed and never marked. Text that keeps changing is marked only if every mention is.
 *
 * @param names how many mentions of the story's own names the page has
 * @returns calls `canBeSeen` only for a mention that would be marked
 */
export function createMarkChooser(
  density: "page" | "section" | "every",
  names: number,
): (mention: Candidate, canBeSeen: () => boolean) => boolean {
  const taken = new Set<string>();
  return ({ about, place, general, section, steady }, canBeSeen) => {
    if (place !== "text" && place !== "heading") return false;
    if (density === "every") return canBeSeen();
    if (!steady || (general && (place === "heading" || names < NAMES_OF_A_STORY))) return false;
    const once = density === "page" || general;
    const turn = once ? about : `${about} ${section}`;
    if (taken.has(turn) || (place === "heading" && taken.has(about)) || !canBeSeen()) return false;
    taken.add(turn).add(place === "text" ? about : "");
    return true;
  };
}

/**
 * The section number of each flow, in page order: how many headings came so far, its own included. The title of the page
 * opens the first section. Text in a shadow root or a frame belongs to the section of its host. Headings are found by the
 * flows in them, since comparing positions among many siblings is slow.
 */
export function sectionNumbers(page: Document, flows: TextFlow[]): number[] {
  let number = 0;
  let last: Element | undefined;
  return flows.map(({ block, place }) => {
    const heading = place === "heading" && block.getRootNode() === page ? block.closest("h2,h3") : null;
    if (heading && heading !== last) number++;
    last = heading ?? last;
    return number;
  });
}

type WithheldHere = Outcome<TextFlow>["withheld"][number];

/** Puts what a person asked for among the mentions. */
export interface ManualMarks {
  /** Makes a withheld mention a marked one from the next decision on. */
  ask(withheld: WithheldHere): void;
  /** The outcome with what was asked for among the mentions, in the order of the page. */
  amend(outcome: Outcome<TextFlow>): Outcome<TextFlow>;
}

/**
 * A person's decisions for one document, kept by the words of the passage. Ids and nodes are lost when a block is read
 * again, and the reader when settings change, but a person's decision lasts as long as the document.
 */
export function createManualMarks(): ManualMarks {
  const asked = new Set<string>();
  const isByHand = (row: WithheldHere) => asked.has(keyOf(row));
  return {
    ask: (row) => void asked.add(keyOf(row)),
    amend(outcome) {
      if (asked.size === 0) return outcome;
      const wanted = outcome.withheld.filter(isByHand).map((row) => ({
        ...row,
        reasons: [{ code: "asked" as const }],
      }));
      return {
        ...outcome,
        mentions: [...outcome.mentions, ...wanted].toSorted(comparePosition),
        withheld: outcome.withheld.filter((row) => !isByHand(row)),
      };
    },
  };
}

function keyOf(row: WithheldHere): string {
  return JSON.stringify([row.entity, passageAround(row)]);
}
