import { announce } from "./announce.ts";
import { listMentions } from "./mark/found-mention.ts";
import { marksNamer } from "./mark/mark-colours.ts";
import { watchHand } from "./marks/watch-hand.ts";
import type { Reader } from "./mark/reader.ts";
import { world } from "./world.ts";

interface ServeOptions {
  reader: Reader;
  /** Asks for the card. */
  wantCard: () => void;
  /** What is said of so many mentions. */
  sayCount: (count: number) => Promise<string | undefined>;
  signal: AbortSignal;
}

/**
 * What marks need that no card has to be there for: their colours, that somebody is told of them, and what brings the
 * card.
 *
 * @returns to be called whenever what was found, or the settings, may differ
 */
export function serveMarks({ reader, wantCard, sayCount, signal }: ServeOptions): () => void {
  const nameMarks = marksNamer(reader, signal);
  let isWatched = false;
  let isSaid = false;
  const say = async (count: number) => {
    const line = await sayCount(count);
    if (line !== undefined && !signal.aborted) announce(reader.page, line, signal);
  };
  return () => {
    const { length } = listMentions(reader);
    if (!reader.anyMarked()) return;
    nameMarks();
    if (!isWatched && !world.card) watchHand(reader, wantCard, signal);
    isWatched = true;
    // Once, when everything was read.
    if (isSaid || !reader.isComplete()) return;
    isSaid = true;
    if (length > 0 && reader.settings.announcements) void say(length);
  };
}
