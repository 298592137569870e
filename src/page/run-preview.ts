import type { MatchingTable } from "../mentions/compile.ts";
import type { FirstLook } from "../mentions/first-look.ts";
import { openReading } from "../mentions/open-reading.ts";
import type { PageSettings } from "../settings/page-settings.ts";
import type { CardRequests } from "./card/card-requests.ts";
import { runCard, type Card } from "./card/run-card.ts";
import { followSettings } from "./follow-settings.ts";
import { keepMarks } from "./marks/keep-marks.ts";
import { readPage, type Reader } from "./read-page.ts";
import { createSights } from "./sight/sights.ts";
import { startReading } from "./start-reading.ts";
import { createSteadiness } from "./text/steadiness.ts";
import { world } from "./world.ts";

interface Start {
  settings: PageSettings;
  look: FirstLook | null;
}

interface Setting {
  page: Document;
  css: string;
  start: () => Promise<Start | null>;
  fetchTable: () => Promise<MatchingTable | null>;
  ask: CardRequests;
  /** Calls back whenever the settings may be others. */
  watch: (changed: () => void) => void;
  /** Told how to open a card on the first mark; undefined where nothing is marked. */
  marked: (showCard: (() => void) | undefined) => void;
}

/** Reads and marks a page of ours as any other, with the same reader and card, and follows the settings. */
export function runPreview({ page, css, start, fetchTable, ask, watch, marked }: Setting): void {
  let life = new AbortController();
  let reader: Reader | undefined;
  let card: Card | undefined;
  const findFirst = async () => {
    const { mentions = [] } = (await reader?.findings(false)) ?? {};
    const first = mentions.find((mention) => mention.marked);
    marked(first && (() => card?.show(first.id)));
  };
  const found = () => {
    card?.moreFound();
    void findFirst();
  };
  // In a page of ours nothing is injected: what decides is there from the start.
  world.openReading = openReading;
  world.keepMarks = keepMarks;
  world.steadiness = createSteadiness();
  const fetchReading = async () => startReading(await fetchTable());
  const begin = (started: Start) => {
    life = new AbortController();
    const { signal } = life;
    const alive = () => !signal.aborted;
    reader = readPage({
      page,
      ...started,
      fetchReading,
      createSights: () => createSights,
      alive,
      life,
      found,
      frameMarked: () => undefined,
    });
    card = runCard({ page, reader, css, ask, alive, signal });
  };
  const follow = async () => {
    const started = await start();
    // What is found in a page of ours is nothing to announce.
    const settings = started && { ...started.settings, announcements: false };
    if (!followSettings(reader, settings, life) && started) begin({ ...started, settings: settings! });
  };
  void follow();
  watch(() => void follow());
}
