import type { FirstLook } from "../mentions/first-look.ts";
import { createLooker } from "../mentions/looker.ts";
import type { PageSettings } from "../settings/page-settings.ts";
import { createDocuments } from "./documents.ts";
import { createPace } from "./pace.ts";
import type { Reader } from "./read-page.ts";
import { runInSlices } from "./slices.ts";
import { failureOf, type Found } from "./tell-found.ts";
import { lookForNames, notePending, type Pending, wholeOf } from "./text/pending-work.ts";
import type { PageChanges } from "./text/watch-changes.ts";
import { type RootWatch, watchRoots } from "./watch-roots.ts";

/** How long the page is left alone before what tells of late shadow roots is set up, in ms. */
const settles = 500;

const nothing: Found = { entities: [], complete: true, anyMarked: false, marksOff: false };

/** Stands for the reader while no name was met. */
export interface Waiting {
  settings: PageSettings;
  /** Marks anew after `settings` changed, where something is marked. */
  decide(): void;
  /** The reader; from now on it reads the page, whatever is on it. */
  reader(): Promise<Reader | undefined>;
}

interface Setting {
  page: Document;
  /** Nothing where no name is looked for: then nothing is observed. */
  look: FirstLook | null;
  settings: PageSettings;
  /** Told that nothing was found. */
  found: (what: Found) => void;
  alive: () => boolean;
  life: AbortController;
  /** Begins to read the page. */
  begin: () => Reader | Promise<Reader>;
}

/**
 * Looks at the page, and at what changes on it, until a name may stand there; only then the reader begins, with all that
 * it takes. Most coverage has no such name, and pays for no more than this.
 */
export function awaitName({ page, look, settings, found, alive, life, begin }: Setting): Waiting {
  const waits = new AbortController();
  const { signal } = waits;
  life.signal.addEventListener("abort", () => waits.abort());
  const pace = createPace(page, alive, life);
  const mayGoOn = async () => (await pace.mayGoOn()) && !signal.aborted;
  const mayHold = look ? createLooker(look) : () => false;

  const { read, failed, hasFailed, decide } = beginOnce({ life, begin, found }, waits);
  let roots: RootWatch | undefined;
  let looking: Promise<void> | undefined;
  const changed = (changes: PageChanges) => {
    if (!alive()) return life.abort();
    notePending(changes, pending);
    // What was not looked at then is looked at now.
    if (hasFailed()) pending.roots.add(wholeOf(page));
    if (changes.added.size > 0) roots?.soon();
    lookOn();
  };
  const documents = createDocuments(page, look && changed, signal);
  const pending: Pending = { roots: new Set(), blocks: new Set(), enter: documents.enter };
  const waitsForLook = () => pending.roots.size + pending.blocks.size > 0;
  const isIdle = () => !looking && !waitsForLook();

  const lookOn = (first = false) => {
    looking ??= lookAll(first).catch(failed);
    void looking.then(() => (looking = undefined));
  };
  const lookAll = async (first: boolean) => {
    for (let anew = first; waitsForLook() && !signal.aborted; anew = false) {
      if (!anew) await pace.rest();
      const held = await runInSlices(lookForNames(pending, mayHold), mayGoOn, anew ? undefined : pace.spent);
      if (held) void read();
      if (!signal.aborted) found({ ...nothing, complete: !waitsForLook() });
    }
  };
  if (look) pending.roots.add(wholeOf(page));
  else found(nothing);
  lookOn(true);
  setTimeout(() => {
    if (look && !signal.aborted) roots = watchRoots({ documents, isIdle, mayGoOn, failed, signal });
  }, settles);

  return { settings, decide, reader: read };
}

/** Begins to read, once. After an error whoever asks next has it tried again. */
function beginOnce({ life, begin, found }: Pick<Setting, "life" | "begin" | "found">, waits: AbortController) {
  let reader: Promise<Reader | undefined> | undefined;
  let hasFailed = false;
  const failed = (error: unknown): undefined => {
    hasFailed = true;
    reader = undefined;
    if (!life.signal.aborted) found({ ...nothing, failure: failureOf(error) });
  };
  return {
    failed,
    read: () => {
      waits.abort();
      return (reader ??= Promise.try(begin).catch(failed));
    },
    decide: () => void reader?.then((one) => one?.decide()),
    /** Whether anything failed since this was asked. */
    hasFailed: () => {
      const before = hasFailed;
      hasFailed = false;
      return before;
    },
  };
}
