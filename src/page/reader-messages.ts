import type { PageSettings } from "../settings/sites.ts";
import type { Card } from "./card/run-card.ts";
import type { Reader } from "./mark/reader.ts";
import { documentState } from "./document-state.ts";
import { onTrusted } from "./dom/trusted-events.ts";

/**
 * What the background can ask of a reader, and what it does about it.
 *
 * @param starting what becomes the reader, or nothing where it may not start
 */
export const readerAnswers = (starting: Promise<Reader | undefined>, life: AbortController) => ({
  reportFindings: async ({ toEnd }: { toEnd: boolean }) => (await starting)?.findings(toEnd),
  settingsChanged: async (now: PageSettings | null) => applySettings(await starting, now, life),
  async runCommand({ name }: { name: Parameters<Card["run"]>[0] }) {
    // Each of these needs the card, and the card needs a reader.
    await starting;
    return withCard((card) => card.run(name));
  },
  async goToMention({ id }: { id: number }) {
    const reader = await starting;
    return reader?.goTo(id) ? withCard((card) => card.show(id)) : "gone";
  },
});

/** The card comes with the first mark, or once it is wanted. */
function withCard(work: (card: Card) => void): "done" | "no-card" {
  const { card } = documentState;
  if (!card) return "no-card";
  work(card);
  return "done";
}

/**
 * Gives a running reader new settings. It ends, and leaves the page as it was found, if the site was switched off
 * (null), the fact sets changed, or it never started.
 *
 * @returns whether it goes on
 */
export function applySettings(
  reader: Pick<Reader, "settings" | "decide"> | undefined,
  now: PageSettings | null,
  life: AbortController,
): boolean {
  if (reader && now && String(now.setsOff) === String(reader.settings.setsOff)) {
    Object.assign(reader.settings, now);
    reader.decide();
  } else life.abort();
  return !life.signal.aborted;
}

/** What a reader has found so far. */
export interface FoundSummary {
  entities: string[];
  complete: boolean;
  anyMarked: boolean;
  /** Marks are switched off everywhere, which a badge shows also where nothing was marked. */
  marksOff: boolean;
  /** What an error of ours was: something may be missing. */
  failure?: string | undefined;
}

type Tell = (told: Pick<FoundSummary, "entities" | "complete" | "failure">) => void;

/**
 * Reports what was found: to card and panel each time, to the background when it has changed. It reports again when the
 * page comes back from the back/forward cache, since browsers drop a tab's badge with each document.
 */
export function createFoundReporter(page: Document, tell: Tell, signal: AbortSignal): (found: FoundSummary) => void {
  let latest: FoundSummary | undefined;
  let told = "";
  const send = () => {
    if (!latest) return;
    const { entities, complete, failure } = latest;
    const telling = JSON.stringify(latest);
    if (telling === told) return;
    told = telling;
    tell({ entities, complete, failure });
  };
  const again = () => {
    told = "";
    send();
  };
  onTrusted<PageTransitionEvent>(page.defaultView!, "pageshow", ({ persisted }) => persisted && again(), { signal });
  return (found) => {
    latest = found;
    send();
    documentState.card?.moreFound();
    documentState.notifyPanel?.();
  };
}
