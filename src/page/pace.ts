/** Says when work on a page may go on. */
export interface Pace {
  /** Waits while the tab is hidden, unless somebody waits for the end; false when the reading is over. */
  mayGoOn: () => Promise<boolean>;
  /** Somebody waits for the end: a hidden tab holds nothing up any more. */
  hurry(): void;
}

/** @param alive whether the extension is still there; where it is not, `life` ends */
export function createPace(page: Document, alive: () => boolean, life: AbortController): Pace {
  const hurried = new AbortController();
  return {
    async mayGoOn() {
      if (page.hidden) await untilShown(page, AbortSignal.any([life.signal, hurried.signal]));
      if (!alive()) life.abort();
      return !life.signal.aborted;
    },
    hurry: () => hurried.abort(),
  };
}

/** Resolves when a hidden tab is shown, or at `cut`. */
function untilShown(page: Document, cut: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const look = () => {
      if (page.hidden && !cut.aborted) return;
      listening.abort();
      resolve();
    };
    page.addEventListener("visibilitychange", look, { signal: listening.signal });
    cut.addEventListener("abort", look, { signal: listening.signal });
    look();
  });
}
