import { spokenCount } from "../../ui/card/spoken.ts";
import { formatNumber } from "../../ui/format-number.ts";
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
    void announceInSteps(page, length, signal);
  };
}

/** In tasks of their own: numbers and plural forms each take the browser some 6 ms when they are first wanted. */
async function announceInSteps(page: Document, count: number, signal: AbortSignal): Promise<void> {
  await nextTask();
  formatNumber(count);
  await nextTask();
  const line = spokenCount(count);
  await nextTask();
  if (!signal.aborted) announce(page, line, signal);
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));
