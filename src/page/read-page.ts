import type { PageFindings } from "../mentions/findings.ts";
import type { BindFigures } from "../mentions/figures/bind-figures.ts";
import type { Matcher } from "../mentions/matcher.ts";
import type { PageSettings } from "../settings/page-settings.ts";
import { createArrival } from "./arrival.ts";
import { createDocuments, type TellDocument } from "./documents.ts";
import { createMarkPainter, type MarkPainter } from "./marks/mark-painter.ts";
import { createFindings, type Findings } from "./marks/findings.ts";
import { lookUps, type LookUps } from "./marks/look-ups.ts";
import { createPace } from "./pace.ts";
import { runInSlices } from "./slices.ts";
import { createBlockReader, type BlockReader } from "./text/block-reader.ts";
import type { PageChanges } from "./text/watch-changes.ts";
import type { Found } from "./tell-found.ts";

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
  /** Hands in what compares figures: it comes with the card, after the first mark. */
  useFigures(bind: BindFigures): void;
}

interface Setting {
  page: Document;
  matcher: Matcher;
  settings: PageSettings;
  /** Told whenever what was found may have changed. */
  found: (what: Found) => void;
  /** Told of each frame's document in which something is marked for the first time: it wants the marks' style. */
  frameMarked: () => void;
  /** Whether the extension is still there; asked at every slice and change. */
  alive: () => boolean;
  /** Ends everything; the page is then as it was found. */
  life: AbortController;
}

/** Reads the page, marks what it finds and follows its changes until `life` ends. */
export function readPage({ page, matcher, settings, found, frameMarked, alive, life }: Setting): Reader {
  const { signal } = life;
  const documents = createDocuments(page, (changes) => changed(changes), signal);
  const blocks = createBlockReader({ page, matcher, woken: () => void wake(), enter: documents.enter, signal });
  const painter = createMarkPainter((where) => where !== page && frameMarked(), signal);
  const findings = createFindings(page, settings);
  const pace = createPace(page, alive, life);
  const figures = createArrival(signal);
  let running: Promise<void> | undefined;

  const decide = () => show(blocks, findings, painter, found);
  const read = async () => {
    while (blocks.pending() && !signal.aborted) {
      await runInSlices(blocks.work(), pace.mayGoOn);
      if (!signal.aborted) decide();
    }
    running = undefined;
  };
  const wake = () => (running ??= read());

  const changed = (changes: PageChanges) => {
    if (!alive()) return life.abort();
    for (const block of blocks.drop(changes)) painter.clear(block);
    if (blocks.pending()) void wake();
  };
  blocks.queue(page.body ?? page.documentElement);
  void wake();

  return {
    ...lookUps({ page, documents, blocks, findings }),
    settings,
    async findings(toEnd) {
      if (toEnd) {
        pace.hurry();
        await running;
        if (findings.anyMarked()) await figures.wait();
      }
      return findings.rows();
    },
    eachDocument: documents.each,
    decide,
    useFigures(bind) {
      blocks.useFigures(bind);
      decide();
      figures.came();
    },
  };
}

/** Decides anew, paints what changed and tells of it. */
function show(blocks: BlockReader, findings: Findings, painter: MarkPainter, found: Setting["found"]): void {
  const complete = !blocks.pending();
  findings.update(blocks.decide(), complete);
  for (const [block, marks] of findings.takeChangedBlocks()) painter.set(block, marks);
  found({ entities: findings.entities(), complete, anyMarked: findings.anyMarked() });
}
