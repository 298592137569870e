/** What a reader has found so far. */
export interface Found {
  entities: string[];
  complete: boolean;
  anyMarked: boolean;
}

/** `first`: something was marked for the first time. */
type Tell = (told: { entities: string[]; complete: boolean; first: boolean }) => void;

/**
 * Tells what was found wherever it is another than was told, and once more where the browser has forgotten it: it takes
 * its badge from a tab with each document, also where that one comes back from the back/forward cache. A page that is
 * rendered ahead waits until it is shown, since its tab still shows another one.
 */
export function tellFound(page: Document, tell: Tell, signal: AbortSignal): (found: Found) => void {
  let latest: Found | undefined;
  let told = "";
  let marked = false;
  const send = () => {
    if (!latest || (page as { prerendering?: boolean }).prerendering) return;
    const { entities, complete, anyMarked } = latest;
    const telling = JSON.stringify([entities, complete, anyMarked]);
    if (telling === told) return;
    told = telling;
    tell({ entities, complete, first: anyMarked && !marked });
    marked ||= anyMarked;
  };
  const again = () => {
    told = "";
    send();
  };
  page.addEventListener("prerenderingchange", again, { signal });
  page.defaultView!.addEventListener("pageshow", ({ persisted }) => persisted && again(), { signal });
  return (found) => {
    latest = found;
    send();
  };
}
