import type { AskMatcher } from "../mentions/page-question.ts";
import type { PageSettings } from "../settings/sites.ts";
import { createDocuments, type Documents } from "./watch/documents.ts";
import { createMarkPainter, type MarkPainter } from "./mark/mark-painter.ts";
import { createFindings, type Findings } from "./mark/findings.ts";
import type { ManualMarks } from "./mark/choose-marks.ts";
import { mentionQueries, type Reader } from "./mark/reader.ts";
import { plainName, restoreLostMarks, type NameOf } from "./mark/highlight-registry.ts";
import { createCpuBudget, type CpuBudget } from "./schedule/cpu-budget.ts";
import { createScanLoop, type ScanLoop } from "./schedule/scan-loop.ts";
import { createVisibilityTracker, type VisibilityTracker } from "./visibility/watch-visibility.ts";
import { yieldToQueue, type Run, runInSlices } from "./schedule/time-slicing.ts";
import { createBlockReader, type BlockReader } from "./read/block-reader.ts";
import { scanRoot } from "./dom/tree.ts";
import { createFlowDecider, type Decision, type FlowDecider } from "./read/decide-flows.ts";
import { createRewriteTracker, type RewriteTracker } from "./read/rewrite-tracker.ts";
import type { PageChanges } from "./watch/changes.ts";
import { failureOf } from "./schedule/timers.ts";
import type { FoundSummary } from "./reader-messages.ts";
import { type LateRootWatch, watchLateRoots } from "./watch/late-roots.ts";

interface ReadOptions {
  page: Document;
  /** Decides about the page's text. */
  ask: AskMatcher;
  settings: PageSettings;
  /** Told whenever what was found may have changed. `soon`: more is told in a moment. */
  found: (what: FoundSummary, soon?: boolean) => void;
  /** Told, by style, the names of highlights that are painted for the first time in the page or in a frame. */
  marksPainted: (names: Record<string, string>, inFrame: boolean) => void;
  /** Under which name the highlight of a style is registered. */
  nameOf?: NameOf;
  /** Whether the extension is still there; asked at every slice and change. */
  alive: () => boolean;
  /** Puts what a person asked for among the mentions. */
  amend?: ManualMarks["amend"];
  /** Ends everything; the page is then as it was found. */
  life: AbortController;
}

/** Reads the page, marks what it finds and follows its changes until `life` ends. */
export function readPage(options: ReadOptions): Reader {
  const { page, settings, alive, life } = options;
  const { signal } = life;
  const rewrites = createRewriteTracker();
  const documents = createDocuments(page, (changes) => changed(changes), signal);
  const blocks = createBlockReader({
    page,
    failed: (error) => reporter.failed(error),
    woken: () => scanLoop.wake(),
    enter: documents.enter,
    isBlind: documents.isBlind,
    signal,
  });
  const isIdle = () => !blocks.pending();
  const isBusy = () => !isIdle() || documents.isBlind();
  const budget = createCpuBudget(page, alive, life);
  const painter = startPainter(options, budget);
  const decideAgain = () => void scanLoop.decideAgain();
  const visibility = startVisibilityTracker(budget, decideAgain, signal);
  const findings = createFindings({ ...options, measure: visibility.measure, isSteady: rewrites.isSteady });
  const reporter = createReporter(options, { blocks, findings, rewrites, isBusy, decideAgain });
  const flows = createFlowDecider(options.ask, budget);
  const decide = (run: Run) => decideText({ blocks, flows, findings, painter, reporter, visibility, life }, run);
  const scanLoop = createScanLoop({ blocks, decide, reporter, budget, life });

  const changed = (changes: PageChanges) => {
    if (!alive()) return life.abort();
    // Whatever changes is a reason to try again what failed.
    if (reporter.hasFailed()) blocks.queue(scanRoot(page));
    if (changes.rewrites) rewrites.note(changes.rewrites);
    const dropped = blocks.drop(changes);
    for (const block of dropped) painter.clear(block);
    // What was found then stays on the list, and takes no mark before it was looked at again.
    if (blocks.isBlind()) reporter.tell();
    else if (blocks.pending()) scanLoop.wake();
    else if (dropped.length > 0) decideAgain();
    if (changes.added.size > 0) roots.soon();
  };
  const roots = watchLateRoots({ documents, isIdle, mayRun: budget.mayRun, failed: reporter.failed, signal });
  blocks.queue(scanRoot(page));
  decideAgain();
  return {
    ...mentionQueries({ ...reporter, page, documents, flows, findings, measure: visibility.measure, painter }),
    settings,
    async findings(toEnd) {
      if (toEnd) await settle({ documents, budget, scanLoop, roots });
      return { ...(await allOf(findings.rows(reporter.isComplete()))), failed: reporter.hasFailed() || flows.isCut() };
    },
    eachDocument: documents.each,
    decide: decideAgain,
    painter,
  };
}

/** What work comes to, in slices that nothing holds up. */
const allOf = async <Result>(work: Iterator<unknown, Result>) => (await runInSlices(work, async () => true))!;

interface SettleOptions {
  documents: Documents;
  budget: CpuBudget;
  scanLoop: ScanLoop;
  roots: LateRootWatch;
}

/** Resolves when all was read and decided about that waits now, roots that announce nothing too; in a hidden tab as well. */
async function settle({ documents, budget, scanLoop, roots }: SettleOptions): Promise<void> {
  const calm = budget.hurry();
  documents.resume();
  await scanLoop.settled();
  if (await roots.check()) await scanLoop.settled();
  calm();
}

/** Paints the marks, and keeps them from the first one on. */
function startPainter(options: ReadOptions, { mayRun }: CpuBudget): MarkPainter {
  const { page, marksPainted, nameOf = plainName, life } = options;
  const { signal } = life;
  const begins = (where: Document, styles: string[]) => {
    marksPainted(Object.fromEntries(styles.map((style) => [style, nameOf(style)])), where !== page);
    restoreLostMarks(painter, mayRun, signal);
  };
  const painter = createMarkPainter(begins, signal, nameOf);
  return painter;
}

interface ReporterOptions {
  blocks: BlockReader;
  findings: Findings;
  rewrites: RewriteTracker;
  isBusy: () => boolean;
  decideAgain: () => void;
}

/** Tells what was found, and what went wrong. */
function createReporter(
  { page, found, settings, life }: ReadOptions,
  { blocks, findings, rewrites, isBusy, decideAgain }: ReporterOptions,
) {
  let failure: string | undefined;
  /** There is more to come: the figures, or the answer to a question that was lost. */
  let more = true;
  const hasFailed = () => failure !== undefined;
  // What is left after an error waits for the page to change.
  const isComplete = () => hasFailed() || !(more || isBusy());
  const tell = (soon?: boolean) => {
    const what: FoundSummary = {
      entities: findings.entities(),
      complete: isComplete(),
      anyMarked: findings.anyMarked(),
      marksOff: settings.marksOff,
      failure,
    };
    found(what, soon);
    // What is not marked because it does not stand still may do so later.
    rewrites.waitForCalm(decideAgain, life.signal);
  };
  const failed = (error: unknown) => {
    // What was not read after an error is tried again.
    if (error === undefined && hasFailed()) blocks.queue(scanRoot(page));
    failure = error === undefined ? undefined : failureOf(error);
    if (hasFailed() && !life.signal.aborted) tell();
  };
  return { tell, hasFailed, isComplete, failed, expect: (now: boolean) => (more = now) };
}

/** Tells what can be seen of the mentions, measured in slices after a frame. */
function startVisibilityTracker({ mayRun }: CpuBudget, changed: () => void, signal: AbortSignal): VisibilityTracker {
  return createVisibilityTracker({
    changed,
    run: (work, spent) => yieldToQueue().then(() => runInSlices(work, mayRun, spent)),
    signal,
  });
}

interface DecideOptions {
  blocks: BlockReader;
  flows: FlowDecider;
  findings: Findings;
  painter: MarkPainter;
  reporter: Pick<ReturnType<typeof createReporter>, "tell" | "expect">;
  visibility: VisibilityTracker;
  life: AbortController;
}

/** Asks for a decision about what was read and shows the result, names before figures. False if no answer came. */
async function decideText(options: DecideOptions, run: Run): Promise<boolean> {
  const { blocks, flows, reporter, life } = options;
  if (blocks.isBlind()) return true;
  const { elements, texts } = blocks.hidden.take();
  const decided = await flows.decide(blocks.text(), texts, run);
  if (decided === null) life.abort();
  if (life.signal.aborted) return true;
  if (!decided || decided === "lost") {
    blocks.hidden.putBack(elements);
    reporter.expect(true);
    reporter.tell();
    return false;
  }
  reporter.expect(decided.more);
  blocks.waitFor(decided.hidden.map((index) => elements[index]!));
  await run(show(options, decided));
  // Not before the marks are painted: figures may take the background as long as all names.
  return !decided.more || yieldToQueue().then(() => decideText(options, run));
}

/** Paints and reports what changed, a small step at a time. */
function* show(
  { blocks, findings, painter, reporter, visibility }: DecideOptions,
  decided: Decision & { more: boolean },
): Generator<undefined, void> {
  if (!(yield* findings.update(decided, blocks))) return;
  for (const [block, marks] of findings.takeChangedBlocks()) {
    // Blocks that changed meanwhile are painted after they are read again.
    if (blocks.has(block)) painter.set(block, marks());
    yield;
  }
  reporter.tell(decided.more);
  visibility.follow(findings.measured());
}
