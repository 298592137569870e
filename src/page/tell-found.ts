/** What a reader has found so far. */
export interface Found {
  entities: string[];
  complete: boolean;
  anyMarked: boolean;
  /** Marks are switched off everywhere, which a badge shows also where nothing was marked. */
  marksOff: boolean;
}

/** `first`: something was marked for the first time. */
type Tell = (told: { entities: string[]; complete: boolean; first: boolean }) => void;

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
    const { entities, complete, anyMarked } = latest;
    const telling = JSON.stringify(latest);
    if (telling === told) return;
    told = telling;
    tell({ entities, complete, first: anyMarked && !marked });
    marked ||= anyMarked;
  };
  const again = () => {
    told = "";
    send();
  };
  page.defaultView!.addEventListener("pageshow", ({ persisted }) => persisted && again(), { signal });
  return (found) => {
    latest = found;
    send();
  };
}
