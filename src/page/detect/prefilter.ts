import type { PageFindings } from "../../mentions/findings.ts";
import type { PrefilterAnswer } from "../../mentions/page-question.ts";
import type { PageSettings } from "../../settings/sites.ts";
import { createCpuBudget, type CpuBudget } from "../schedule/cpu-budget.ts";
import { runInSlices } from "../schedule/time-slicing.ts";
import { createRetry, failureOf } from "../schedule/timers.ts";
import { documentState } from "../document-state.ts";
import { isAttached, scanRoot } from "../dom/tree.ts";
import { textBelow } from "../read/page-text.ts";
import { type TextRoot, TextWatch } from "./watch-text.ts";

/** Text per message, and how much of it the next one repeats, since a name may be cut in two; in UTF-16 units. */
const partLength = 60_000;
const overlap = 400;

interface PrefilterOptions {
  page: Document;
  /** Sends a text to the matcher. Null: stop sending. Undefined: no answer came. */
  send: (
    text: string,
    complete: boolean,
  ) => Promise<(PrefilterAnswer & { settings?: PageSettings }) | null | undefined>;
  /** Takes an error of ours. */
  failed: (failure: string) => void;
  alive: () => boolean;
  life: AbortController;
}

/** Sends a page's text and its changes to the background until the reader takes over. A hidden tab sends nothing. */
export class Prefilter {
  readonly #options: PrefilterOptions;
  readonly #budget: CpuBudget;
  readonly #watch: TextWatch;
  readonly #waiting = new Set<TextRoot>();
  #hasName = false;
  #setsOff: string | undefined;
  #hasFailed = false;
  readonly #retry: ReturnType<typeof createRetry>;
  #running: Promise<unknown> | undefined;

  constructor(options: PrefilterOptions) {
    const { page, alive, life } = options;
    this.#options = options;
    this.#budget = createCpuBudget(page, alive, life);
    this.#retry = createRetry(() => this.#wait(scanRoot(page)), life.signal);
    const changed = (part: TextRoot) => {
      if (!alive()) return life.abort();
      // After a failure everything is sent again.
      this.#wait(this.#hasFailed ? scanRoot(page) : part);
    };
    this.#watch = new TextWatch({ page, changed, signal: life.signal });
    this.#wait(scanRoot(page), true);
  }

  /** What is known of the page; undefined if a reader must be asked. */
  async findings(toEnd: boolean): Promise<PageFindings | undefined> {
    if (toEnd) await this.#settle();
    if (this.#isOver()) return undefined;
    const complete = this.#waiting.size === 0 && !this.#running && !this.#watch.metered.isBlind();
    return { complete, failed: this.#hasFailed, mentions: [], withheld: [], figures: [] };
  }

  /** Whether the page has no mention to go to. Waits until all text was sent. */
  async isEmpty(): Promise<boolean> {
    await this.#settle();
    return !this.#isOver();
  }

  /** The reader took over, or is about to. */
  #isOver(): boolean {
    return this.#hasName || this.#options.life.signal.aborted;
  }

  /** Continues with other settings, or ends. Returns whether it continues. */
  follow(now: PageSettings | null): boolean {
    const { life } = this.#options;
    if (documentState.settings && now) documentState.settings = now;
    if (!now || (this.#setsOff ?? String(now.setsOff)) !== String(now.setsOff)) life.abort();
    return !life.signal.aborted;
  }

  #wait(part: TextRoot, first = false): void {
    const { failed, life } = this.#options;
    this.#waiting.add(part);
    this.#running ??= this.#sendAll(first)
      .catch((error: unknown) => {
        this.#hasFailed = true;
        this.#waiting.clear();
        if (!life.signal.aborted) failed(failureOf(error));
      })
      .then(() => (this.#running = undefined));
  }

  /** Sends all that waits now, even if the page keeps changing. */
  async #settle(): Promise<void> {
    const calm = this.#budget.hurry();
    this.#watch.metered.resume();
    await this.#running;
    if (this.#watch.findLate()) await this.#running;
    calm();
  }

  async #sendAll(first: boolean): Promise<void> {
    const { signal } = this.#options.life;
    for (let anew = first; this.#waiting.size > 0 && !signal.aborted; anew = false) {
      if (!anew) await this.#budget.rest();
      this.#hasFailed = false;
      const parts = inParts(collect(this.#waiting, anew ? undefined : this.#watch));
      for (let part: Collected | undefined; !part?.complete;) {
        part = await runInSlices(nextPart(parts), this.#budget.mayRun, anew ? undefined : this.#budget.spent);
        if (!part) return;
        if ((anew || part.text.trim() !== "") && !(await this.#send(part))) return;
      }
    }
  }

  /** Sends a part. False if sending has ended. */
  async #send({ text, complete }: Collected): Promise<boolean> {
    const { page, send, life } = this.#options;
    const answer = await send(text, complete);
    // Where a name is in it, the reader may have taken over by now.
    this.#hasName ||= answer?.hasName === true;
    if (answer === null) life.abort();
    if (life.signal.aborted) return false;
    this.#retry(Boolean(answer));
    if (!answer) {
      // Not everything was sent.
      this.#waiting.add(scanRoot(page));
      return false;
    }
    this.#setsOff = answer.setsOff;
    documentState.settings = answer.settings;
    this.#budget.owe(answer.rest);
    if (answer.rest > 0) await this.#budget.rest();
    return true;
  }
}

/**
 * The text of all waiting parts. A part that changes after it was taken off the list waits again.
 *
 * @param watch tells of shadow roots and frames; not asked at first, since it looks for those itself when the page has settled
 */
function* collect(waiting: Set<TextRoot>, watch: TextWatch | undefined): Generator<string, void> {
  for (const part of waiting) {
    if (isAttached(part)) yield* textOf(part);
    waiting.delete(part);
    // No word or name spans this border.
    yield "\n\n";
  }
  function* textOf(part: TextRoot): Generator<string, void> {
    waiting.delete(part);
    yield* textBelow(part);
    for (const below of watch?.inner(part) ?? []) {
      yield "\n\n";
      if (below && isAttached(below)) yield* textOf(below);
    }
  }
}

interface Collected {
  text: string;
  complete: boolean;
}

/** A text in the parts that are sent; `undefined` from time to time. */
function* inParts(pieces: Iterable<string>): Generator<Collected | undefined, void> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    for (; text.length > partLength; text = text.slice(partLength - overlap))
      yield { text: text.slice(0, partLength), complete: false };
    yield undefined;
  }
  yield { text, complete: true };
}

/** The next part of a text, a small step at a time. */
function* nextPart(parts: Iterator<Collected | undefined, void>): Generator<undefined, Collected | undefined> {
  for (;;) {
    const { done, value } = parts.next();
    if (done || value) return value || undefined;
    yield;
  }
}

/** The background's requests before a reader is here. `undefined` makes it inject the reader. */
export const prefilterAnswers = (starting: Promise<Prefilter>) => ({
  reportFindings: async (params: { toEnd: boolean } | null) => (await starting).findings(params?.toEnd === true),
  settingsChanged: async (now: PageSettings | null) => (await starting).follow(now),
  runCommand: async () => ((await (await starting).isEmpty()) ? ("done" as const) : undefined),
  goToMention: () => "gone" as const,
});
