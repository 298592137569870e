import type { PageFindings } from "../mentions/findings.ts";
import type { BindFigures } from "../mentions/figures/bind-figures.ts";
import type { Matcher } from "../mentions/matcher.ts";
import type { PageSettings } from "../settings/page-settings.ts";
import { createArrival } from "./arrival.ts";
import { createMarkPainter } from "./marks/mark-painter.ts";
import { mentionAtPoint } from "./marks/mention-at-point.ts";
import { createFindings } from "./marks/findings.ts";
import type { FoundMention } from "./marks/found-mention.ts";
import { createPace } from "./pace.ts";
import { runInSlices } from "./slices.ts";
import { createBlockReader } from "./text/block-reader.ts";
import { watchChanges } from "./text/watch-changes.ts";

/** What the reader offers to the card and to the background's messages. */
export interface Reader {
  settings: PageSettings;
  /** What was found; with `toEnd` when everything was read, also in a hidden tab. */
  findings(toEnd: boolean): Promise<PageFindings>;
  /** The marked mention under a point of the viewport, in CSS px. */
  mentionAt: (x: number, y: number) => FoundMention | undefined;
  mention(id: number): FoundMention | undefined;
  /** Brings a mention into view. */
  goTo(id: number): void;
  /** Ids of the entities found so far. */
  entities(): string[];
  /** Hands in what compares figures: it comes with the card, after the first mark. */
  useFigures(bind: BindFigures): void;
}

interface Setting {
  page: Document;
  matcher: Matcher;
  settings: PageSettings;
  /** Told whenever what was found may have changed. */
  found: (what: { entities: string[]; complete: boolean; anyMarked: boolean }) => void;
  /** Whether the extension is still there; asked at every slice and change. */
  alive: () => boolean;
  /** Ends everything; the page is then as it was found. */
  life: AbortController;
}

/** Reads the page, marks what it finds and follows its changes until `life` ends. */
export function readPage({ page, matcher, settings, found, alive, life, life: { signal } }: Setting): Reader {
  const blocks = createBlockReader({ page, matcher, woken: () => void wake(), rootMet: (root) => watch(root), signal });
  const painter = createMarkPainter(signal);
  const findings = createFindings(page, settings);
  const pace = createPace(page, alive, life);
  const figures = createArrival(signal);
  let running: Promise<void> | undefined;

  const decide = () => {
    const complete = !blocks.pending();
    findings.update(blocks.decide(), complete);
    for (const [block, ranges] of findings.takeChangedBlocks()) painter.set(block, ranges);
    found({ entities: findings.entities(), complete, anyMarked: findings.anyMarked() });
  };
  const read = async () => {
    while (blocks.pending() && !signal.aborted) {
      await runInSlices(blocks.work(), pace.mayGoOn);
      if (!signal.aborted) decide();
    }
    running = undefined;
  };
  const wake = () => (running ??= read());

  const watch = watchChanges((changes) => {
    if (!alive()) return life.abort();
    for (const block of blocks.drop(changes)) painter.clear(block);
    if (blocks.pending()) void wake();
  }, signal);
  watch(page);
  blocks.queue(page.body ?? page.documentElement);
  void wake();

  return {
    settings,
    async findings(toEnd) {
      if (toEnd) {
        pace.hurry();
        await running;
        if (findings.anyMarked()) await figures.wait();
      }
      return findings.rows();
    },
    mentionAt: (x, y) => mentionAtPoint(page, findings, x, y),
    mention: (id) => findings.byId(id),
    goTo: (id) => findings.byId(id)?.flow.block.scrollIntoView({ block: "center" }),
    entities: () => findings.entities(),
    useFigures(bind) {
      blocks.useFigures(bind);
      decide();
      figures.came();
    },
  };
}
