import { spokenCount } from "../../ui/card/spoken.ts";
import type { Reader } from "../read-page.ts";
import { announce } from "./announce.ts";
import { listMentions } from "./walk-mentions.ts";

/** Says once how many mentions are on the page, when everything was read; where the person wants to be told. */
export function countAnnouncer(page: Document, reader: Reader, signal: AbortSignal): () => void {
  let done = false;
  return () => {
    if (done || !reader.isComplete()) return;
    done = true;
    const { length } = listMentions(reader);
    if (length === 0 || !reader.settings.announcements) return;
    // In a task of its own: plural forms and numbers take the browser 10 ms when they are first wanted.
    setTimeout(() => {
      if (!signal.aborted) announce(page, spokenCount(length), signal);
    });
  };
}
