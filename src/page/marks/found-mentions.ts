import type { Decided } from "../read/decide-flows.ts";
import type { PageSettings } from "../../settings/page-settings.ts";
import { inSteps } from "../schedule/time-slicing.ts";
import type { Sights } from "../sight/sights.ts";
import type { RewriteTracker } from "../read/rewrite-tracker.ts";
import { byPlace } from "./by-place.ts";
import { inTurn, markChooser } from "./choose-marked.ts";
import type { FoundEntity, FoundFigure, FoundMention } from "./found-mention.ts";
import type { mentionIds } from "./mention-ids.ts";
import { sectionNumbers } from "./sections.ts";

interface ChooseOptions {
  page: Document;
  settings: PageSettings;
  idOf: ReturnType<typeof mentionIds>;
  /** Measures what can be seen of a mention. */
  sightOf: ReturnType<Sights["measure"]>;
  /** Whether the text of a mention stands still. */
  isSteady: RewriteTracker["isSteady"];
}

/** Names and figures in one list, in page order, each with its id and whether it is marked. Works in small steps. */
export function* foundMentions(
  { outcome: { mentions, figures }, flows }: Decided,
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
  const entities = yield* inSteps(mentions, (row): FoundEntity => ({
    ...row,
    type: "entity",
    ...placed(row, "entity"),
  }));
  const numbers = yield* inSteps(figures, (row): FoundFigure => ({
    ...row,
    type: "figure",
    ...placed(row, "figure"),
  }));
  // Each list is in order, and such runs are merged cheaply.
  const found = numbers.length > 0 ? [...entities, ...numbers].toSorted(byPlace) : entities;
  yield;
  const hides = new Set(hidden);
  const mayBeMarked = found.filter(
    (mention) => !marksOff && (mention.type === "entity" ? !hides.has(mention.entity) : markFigures),
  );
  const names = found.filter((one) => one.type === "entity" && !one.general).length;
  const isMarked = markChooser(density, names);
  yield* inSteps(
    inTurn(mayBeMarked.map((mention) => ({ mention, place: mention.flow.place }))),
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

/** Another number for the same figure is something else to see, and so is another outcome. */
function aboutWhat(mention: FoundMention): string {
  return mention.type === "entity"
    ? mention.entity
    : `${mention.fact} ${mention.figure} ${mention.outcome} ${mention.text}`;
}

/** What a person asked for is marked wherever it stands. */
function isAsked(mention: FoundMention): boolean {
  return mention.type === "entity" && mention.reasons[0]?.code === "asked";
}
