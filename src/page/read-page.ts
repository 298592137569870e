import type { PageFindings } from "../mentions/findings.ts";
import type { FirstLook } from "../mentions/first-look.ts";
import { createLooker } from "../mentions/looker.ts";
import type { PageSettings } from "../settings/page-settings.ts";
import type { TellDocument } from "./document-lives.ts";
import { createDocuments } from "./documents.ts";
import { createMarkPainter, type MarkPainter } from "./marks/mark-painter.ts";
import { createFindings, type Findings } from "./marks/findings.ts";
import type { MarkAnyway } from "./marks/mark-anyway.ts";
import { lookUps, type LookUps } from "./marks/look-ups.ts";
import type { CreateSights, Sights } from "./sight/sights.ts";
import { lateSights } from "./late-sights.ts";
import { createPace, type Pace } from "./pace.ts";
import { createRounds } from "./rounds.ts";
import { runInSlices } from "./slices.ts";
import { createBlockReader, type BlockReader } from "./text/block-reader.ts";
import type { StartReading } from "./text/read-blocks.ts";
import { wholeOf } from "./text/pending-work.ts";
import type { PageChanges } from "./text/watch-changes.ts";
import { failureOf, type Found } from "./tell-found.ts";
import { world } from "./world.ts";
import { watchRoots } from "./watch-roots.ts";

/** What the reader offers to the card and to the background's messages. */
export interface Reader extends LookUps {
  /** What holds now: one object for all who read it. */
  settings: PageSettings;
  /** What was found; with `toEnd` when everything was read, also in a hidden tab. */
  findings(toEnd: boolean): Promise<PageFindings>;
  /** Tells of each document that is read, the page's own and its frames', now and later: listeners go there. */
  eachDocument: (tell: TellDocument) => void;
  /** Decides and marks anew: after `settings` changed. */
  decide(): void;
  /** Takes what chooses how each mark is painted, which comes with the card, and what else is to be kept registered. */
  painter: Pick<MarkPainter, "use" | "registered">;
}

interface Setting {
  page: Document;
  /** Nothing where no name is looked for: then nothing is read, and nothing observed. */
  look: FirstLook | null;
  /** What decides, wanted where a name may stand; nothing where the extension no longer gives it. */
  fetchReading: () => Promise<StartReading | undefined>;
  /** What tells what can be seen; it comes with what decides. */
  createSights: () => CreateSights | undefined;
  settings: PageSettings;
  /** Told whenever what was found may have changed. */
  found: (what: Found) => void;
  /** Told of each frame's document in which something is marked for the first time: it wants the marks' style. */
  frameMarked: () => void;
  /** Whether the extension is still there; asked at every slice and change. */
  alive: () => boolean;
  /** Puts what a person asked for among the mentions. */
  amend?: MarkAnyway["amend"];
  /** Ends everything; the page is then as it was found. */
  life: AbortController;
}

/** Reads the page, marks what it finds and follows its changes until `life` ends. */
export function readPage(setting: Setting): Reader {
  const { page, settings, look, alive, life } = setting;
  const { signal } = life;
  const documents = createDocuments(page, look && ((changes) => changed(changes)), signal);
  const blocks = createBlockReader({
    page,
    mayHold: look ? createLooker(look) : () => false,
    failed: (error) => telling.failed(error),
    woken: () => rounds.wake(),
    enter: documents.enter,
    signal,
  });
  const pace = createPace(page, alive, life);
  const painter = startPainter(setting, pace);
  const decideAgain = () => void rounds.decideAgain();
  const sights = lateSights(setting, pace, decideAgain);
  const findings = createFindings(page, settings, sights.measure, setting.amend);
  const telling = createTelling(setting, findings, blocks, decideAgain);
  const decide = () => show(blocks, findings, painter, telling, sights);
  const rounds = createRounds({ ...sights, blocks, decide, failed: telling.failed, pace, life });

  const changed = (changes: PageChanges) => {
    if (!alive()) return life.abort();
    // What was not read after an error is tried again.
    if (telling.hasFailed()) blocks.queue(wholeOf(page));
    const dropped = blocks.drop(changes);
    for (const block of dropped) painter.clear(block);
    if (blocks.pending()) rounds.wake();
    else if (dropped.length > 0) void rounds.decideAgain();
    if (changes.added.size > 0) roots?.soon();
  };
  const isIdle = () => !blocks.pending();
  const roots = look && watchRoots({ documents, isIdle, mayGoOn: pace.mayGoOn, failed: telling.failed, signal });
  if (look) blocks.queue(wholeOf(page));
  // Where nothing waits this tells that nothing was found.
  void rounds.decideAgain();

  return {
    ...lookUps({ page, documents, blocks, findings, measure: sights.measure, painter }),
    settings,
    async findings(toEnd) {
      const calm = toEnd ? pace.hurry() : undefined;
      if (toEnd) await rounds.settled();
      if (toEnd && (await roots?.look())) await rounds.settled();
      calm?.();
      const rows = await runInSlices(findings.rows(telling.isComplete()), async () => true);
      return { ...rows!, failed: telling.hasFailed() };
    },
    eachDocument: documents.each,
    decide: () => void rounds.decideAgain(),
    painter,
  };
}

/** Paints the marks, and keeps them from the first one on. */
function startPainter({ page, frameMarked, life: { signal } }: Setting, { mayGoOn }: Pace): MarkPainter {
  const painter = createMarkPainter((where) => {
    if (where !== page) frameMarked();
    world.keepMarks?.(painter, mayGoOn, signal);
  }, signal);
  return painter;
}

/** Tells what was found, and what went wrong. */
function createTelling(
  { found, settings, life }: Setting,
  findings: Findings,
  blocks: BlockReader,
  decideAgain: () => void,
) {
  let failure: string | undefined;
  const hasFailed = () => failure !== undefined;
  // What is left after an error waits for the page to change.
  const isComplete = () => hasFailed() || !blocks.pending();
  const tell = () => {
    found({
      entities: findings.entities(),
      complete: isComplete(),
      anyMarked: findings.anyMarked(),
      marksOff: settings.marksOff,
      failure,
    });
    // What is not marked because it does not stand still may do so later.
    world.steadiness?.waitForCalm(decideAgain, life.signal);
  };
  const failed = (error: unknown) => {
    failure = error === undefined ? undefined : failureOf(error);
    if (hasFailed() && !life.signal.aborted) tell();
  };
  return { tell, hasFailed, isComplete, failed };
}

/** Decides anew, paints what changed and tells of it, a small step at a time. */
function* show(
  blocks: BlockReader,
  findings: Findings,
  painter: MarkPainter,
  telling: { tell: () => void },
  sights: Sights,
): Generator<undefined, void> {
  yield* findings.update(yield* blocks.decide(), blocks.stands);
  for (const [block, marks] of findings.takeChangedBlocks()) {
    // What the page has changed since is painted after it was read anew.
    if (blocks.has(block)) painter.set(block, marks());
    yield;
  }
  telling.tell();
  sights.follow(findings.measured());
}
