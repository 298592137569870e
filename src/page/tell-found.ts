import { onTrusted } from "./dom/trusted-events.ts";

/** What a reader has found so far. */
export interface Found {
  entities: string[];
  complete: boolean;
  anyMarked: boolean;
  /** Marks are switched off everywhere, which a badge shows also where nothing was marked. */
  marksOff: boolean;
  /** What an error of ours was: something may be missing. */
  failure?: string | undefined;
}

/** An error with its stack, for the extension's console: what Firefox calls a stack does not name it. */
export const failureOf = (error: unknown): string =>
  `${String(error)}\n${(error as Partial<Error> | null)?.stack ?? ""}`.slice(0, 2000);

/** `first`: something was marked for the first time. */
type Tell = (told: Pick<Found, "entities" | "complete" | "failure"> & { first: boolean }) => void;

/**
 * Tells what was found wherever it is another than was told, and once more where the browser has forgotten it: it takes
 * its badge from a tab with each document, also where that one comes back from the back/forward cache.
 */
export function tellFound(page: Document, tell: Tell, signal: AbortSignal): (found: Found) => void {
  let latest: Found | undefined;
  let told = "";
  let marked = false;
  const send = () => {
    if (!latest) return;
    const { entities, complete, anyMarked, failure } = latest;
    const telling = JSON.stringify(latest);
    if (telling === told) return;
    told = telling;
    tell({ entities, complete, first: anyMarked && !marked, failure });
    marked ||= anyMarked;
  };
  const again = () => {
    told = "";
    send();
  };
  onTrusted<PageTransitionEvent>(page.defaultView!, "pageshow", ({ persisted }) => persisted && again(), { signal });
  return (found) => {
    latest = found;
    send();
  };
}
