import type { RewriteTracker } from "../read/rewrite-tracker.ts";
import type { PageFindings } from "../../mentions/findings.ts";
import type { Outcome } from "../../mentions/types.ts";
import type { PageSettings } from "../../settings/sites.ts";
import type { VisibilityTracker } from "../visibility/watch-visibility.ts";
import type { BlockReader } from "../read/block-reader.ts";
import { flowPieces, type TextFlow } from "../read/text-flow.ts";
import { markRanges, type MarkRange } from "./mark-ranges.ts";
import { type FoundMention, createMentionIds, passageAround } from "./found-mention.ts";
import type { Decision } from "../read/decide-flows.ts";
import { chooseMarks, type ManualMarks } from "./choose-marks.ts";
import { mapInSteps } from "../schedule/time-slicing.ts";

/** The result of the last decision, and which of its blocks must be painted. */
export interface Findings {
  /**
   * Takes a decision, in small steps. Nothing changes before the last step.
   *
   * @param blocks know whether a flow has changed since the decision
   * @returns false if that is no longer known; then nothing changes
   */
  update(decided: Decision, blocks: Pick<BlockReader, "stands" | "isBlind">): Generator<undefined, boolean>;
  /** The blocks whose marks changed since the last call, each with what to paint. */
  takeChangedBlocks(): Map<Element, () => MarkRange[]>;
  /** The findings as the background gets them, in small steps. */
  rows(complete: boolean): Generator<undefined, PageFindings>;
  /** The mentions whose visibility was measured when marks were chosen. */
  measured(): FoundMention[];
  /** Entities with a mention, in the order of the page. */
  entities(): string[];
  /** Facts with a figure on the page, in its order. */
  facts(): string[];
  anyMarked: () => boolean;
  /** All that was found, in the order of the page. */
  all: () => FoundMention[];
  byId: (id: number) => FoundMention | undefined;
  /** The withheld mention with an id. */
  withheldBy: (id: number) => Outcome<TextFlow>["withheld"][number] | undefined;
  /** The marked mentions of a block. */
  markedOf: (block: Element) => FoundMention[];
  /** The marked mentions that touch a text node. */
  markedIn: (node: Node) => FoundMention[];
}

interface FindingsOptions {
  page: Document;
  settings: PageSettings;
  /** Begins to measure what can be seen of mentions. */
  measure: VisibilityTracker["measure"];
  /** Whether the text of a mention stands still. */
  isSteady: RewriteTracker["isSteady"];
  /** Puts what a person asked for among the mentions. */
  amend?: ManualMarks["amend"];
}

export function createFindings({
  page,
  settings,
  measure,
  isSteady,
  amend = (outcome) => outcome,
}: FindingsOptions): Findings {
  const idOf = createMentionIds();
  let outcome: Outcome<TextFlow> = { mentions: [], withheld: [], figures: [] };
  let mentions = new Map<number, FoundMention>();
  let painted = new Map<Element, FoundMention[]>();
  let byNode: Map<Node, FoundMention[]> | undefined;

  return {
    *update({ outcome: decided, flows }, { stands, isBlind }) {
      const next = amend(decided);
      const found = yield* chooseMarks(
        { outcome: next, flows },
        { page, settings, idOf, sightOf: measure(), isSteady },
      );
      if (isBlind()) return false;
      // No pause follows, so all changes of the page up to now are known.
      const left = <Row extends { flow: TextFlow }>(rows: Row[]) => rows.filter(({ flow }) => stands(flow));
      mentions = new Map(left(found).map((mention) => [mention.id, mention]));
      outcome = { mentions: left(next.mentions), withheld: left(next.withheld), figures: left(next.figures) };
      return true;
    },
    takeChangedBlocks() {
      const now = Map.groupBy(
        [...mentions.values()].filter(({ marked }) => marked),
        ({ flow }) => flow.block,
      );
      const changed = new Map<Element, () => MarkRange[]>();
      for (const [block, list] of now)
        if (!sameMentions(painted.get(block), list)) changed.set(block, () => markRanges(list));
      for (const block of painted.keys()) if (!now.has(block)) changed.set(block, () => []);
      painted = now;
      byNode = undefined;
      return changed;
    },
    rows: (complete) => findingRows(mentions.values(), outcome.withheld, idOf, measure(), complete),
    measured: () => [...mentions.values()].filter(({ sight }) => sight),
    entities: () => [...new Set(outcome.mentions.map(({ entity }) => entity))],
    facts: () => [...new Set(outcome.figures.map(({ fact }) => fact))],
    anyMarked: () => painted.size > 0,
    all: () => [...mentions.values()],
    withheldBy: (id) => outcome.withheld.find(({ flow, start }) => idOf(flow, start, "entity") === id),
    byId: (id) => mentions.get(id),
    markedOf: (block) => painted.get(block) ?? [],
    markedIn: (node) => (byNode ??= indexByNode([...painted.values()].flat())).get(node) ?? [],
  };
}

/** Mentions by each text node that they touch. */
function indexByNode(mentions: FoundMention[]): Map<Node, FoundMention[]> {
  const index = new Map<Node, FoundMention[]>();
  for (const mention of mentions)
    for (const { node } of flowPieces(mention.flow, mention.start, mention.end)) {
      const list = index.get(node);
      if (list) list.push(mention);
      else index.set(node, [mention]);
    }
  return index;
}

/** A block that is read again gets new ids, so equal ids mean equal nodes and offsets. */
function sameMentions(before: FoundMention[] | undefined, after: FoundMention[]): boolean {
  return (
    before?.length === after.length &&
    before.every(({ id, sight }, index) => id === after[index]!.id && sight === after[index]!.sight)
  );
}

/** The findings as the background gets them: without nodes, with the words around each occurrence. */
function* findingRows(
  found: Iterable<FoundMention>,
  withheld: Outcome<TextFlow>["withheld"],
  idOf: ReturnType<typeof createMentionIds>,
  sightOf: ReturnType<VisibilityTracker["measure"]>,
  complete: boolean,
): Generator<undefined, PageFindings> {
  const rows: PageFindings = { complete, mentions: [], withheld: [], figures: [] };
  yield* mapInSteps(found, (mention) => {
    const { id, marked } = mention;
    const row = { id, marked, visible: sightOf(mention) !== "unseen", ...passageAround(mention) };
    if (mention.type === "entity") rows.mentions.push({ ...row, entity: mention.entity, reasons: mention.reasons });
    else {
      const { fact, figure, outcome, amount, comparison, source, role } = mention;
      rows.figures.push({ ...row, fact, figure, outcome, amount, comparison, source, role });
    }
  });
  rows.withheld = yield* mapInSteps(withheld, (row) => ({
    id: idOf(row.flow, row.start, "entity"),
    entity: row.entity,
    ...passageAround(row),
    reasons: row.reasons,
  }));
  return rows;
}
