import type { Outcome } from "../../mentions/types.ts";
import type { PageSettings } from "../../settings/page-settings.ts";
import { inSteps } from "../in-steps.ts";
import type { Sights } from "../sight/sights.ts";
import type { TextFlow } from "../text/text-flow.ts";
import { world } from "../world.ts";
import { byPlace } from "./by-place.ts";
import { inTurn, markChooser } from "./choose-marked.ts";
import type { FoundEntity, FoundFigure, FoundMention } from "./found-mention.ts";
import type { mentionIds } from "./mention-ids.ts";
import { sectionNumbers } from "./sections.ts";

/** What was decided, and all flows that it was decided about, in the order of the page. */
export interface Decided {
  outcome: Outcome<TextFlow>;
  flows: TextFlow[];
}

/**
 * Names and figures in one list, in the order of the page, each with its id and whether it is marked; in small steps.
 *
 * @param sightOf measures what can be seen of a mention
 */
export function* foundMentions(
  page: Document,
  { outcome: { mentions, figures }, flows }: Decided,
  { density, figures: markFigures, hidden, marksOff }: PageSettings,
  idOf: ReturnType<typeof mentionIds>,
  sightOf: ReturnType<Sights["measure"]>,
): Generator<undefined, FoundMention[]> {
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
      const steady = world.steadiness?.isSteady(mention) ?? true;
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
  return mention.type === "entity" && mention.reasons[0]?.ground === "asked";
}
