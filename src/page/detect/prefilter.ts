import type { PageFindings } from "../../mentions/findings.ts";
import type { LookedAt } from "../../mentions/page-question.ts";
import type { PageSettings } from "../../settings/page-settings.ts";
import { createPace, type Pace } from "../schedule/cpu-budget.ts";
import { runInSlices } from "../schedule/time-slicing.ts";
import { createRetry, failureOf } from "../schedule/retry.ts";
import { isOnPage, wholeOf } from "../dom/tree.ts";
import { textBelow } from "../read/page-text.ts";
import { type Part, TextWatch } from "./watch-text.ts";

/** How much text goes at a time, and how much of it with the next part again, since a name may stand over both; UTF-16 units. */
const partLength = 60_000;
const overlap = 400;

interface LookOptions {
  page: Document;
  /** Has a text looked at. Null: nothing is to be taken any more. Undefined: no answer came. */
  send: (text: string, complete: boolean) => Promise<LookedAt | null | undefined>;
  /** Told what an error of ours was. */
  failed: (failure: string) => void;
  alive: () => boolean;
  life: AbortController;
}

/** Looks at a page until a reader comes: sends its text and what changes on it, at its pace. A hidden tab sends nothing. */
export class Look {
  readonly #options: LookOptions;
  readonly #pace: Pace;
  readonly #watch: TextWatch;
  readonly #waiting = new Set<Part>();
  #hasName = false;
  #setsOff: string | undefined;
  #hasFailed = false;
  readonly #retry: ReturnType<typeof createRetry>;
  #running: Promise<unknown> | undefined;

  constructor(options: LookOptions) {
    const { page, alive, life } = options;
    this.#options = options;
    this.#pace = createPace(page, alive, life);
    this.#retry = createRetry(() => this.#wait(wholeOf(page)), life.signal);
    const changed = (part: Part) => {
      if (!alive()) return life.abort();
      // What was not looked at then is looked at now.
      this.#wait(this.#hasFailed ? wholeOf(page) : part);
    };
    this.#watch = new TextWatch({ page, changed, signal: life.signal });
    this.#wait(wholeOf(page), true);
  }

  /** What there is to tell of the page; nothing where a reader has to be asked. */
  async findings(toEnd: boolean): Promise<PageFindings | undefined> {
    if (toEnd) await this.#settle();
    if (this.#isOver()) return undefined;
    const complete = this.#waiting.size === 0 && !this.#running && !this.#watch.metered.isBlind();
    return { complete, failed: this.#hasFailed, mentions: [], withheld: [], figures: [] };
  }

  /** Whether the page holds nothing to go to; waits until all of it was looked at. */
  async isEmpty(): Promise<boolean> {
    await this.#settle();
    return !this.#isOver();
  }

  /** Whoever took over, or is about to, knows more. */
  #isOver(): boolean {
    return this.#hasName || this.#options.life.signal.aborted;
  }

  /** Goes on with other settings, or ends; tells whether it goes on. */
  follow(now: PageSettings | null): boolean {
    const { life } = this.#options;
    if (!now || (this.#setsOff ?? String(now.setsOff)) !== String(now.setsOff)) life.abort();
    return !life.signal.aborted;
  }

  #wait(part: Part, first = false): void {
    const { failed, life } = this.#options;
    this.#waiting.add(part);
    this.#running ??= this.#lookAll(first)
      .catch((error: unknown) => {
        this.#hasFailed = true;
        this.#waiting.clear();
        if (!life.signal.aborted) failed(failureOf(error));
      })
      .then(() => (this.#running = undefined));
  }

  /** All that waits now is looked at; a page that never rests is not waited for. */
  async #settle(): Promise<void> {
    const calm = this.#pace.hurry();
    this.#watch.metered.resume();
    await this.#running;
    if (this.#watch.lookForLate()) await this.#running;
    calm();
  }

  async #lookAll(first: boolean): Promise<void> {
    const { signal } = this.#options.life;
    for (let anew = first; this.#waiting.size > 0 && !signal.aborted; anew = false) {
      if (!anew) await this.#pace.rest();
      this.#hasFailed = false;
      const parts = inParts(collect(this.#waiting, anew ? undefined : this.#watch));
      for (let part: Collected | undefined; !part?.complete;) {
        part = await runInSlices(nextPart(parts), this.#pace.mayGoOn, anew ? undefined : this.#pace.spent);
        if (!part) return;
        if ((anew || part.text.trim() !== "") && !(await this.#send(part))) return;
      }
    }
  }

  /** Sends a part; false where it does not go on. */
  async #send({ text, complete }: Collected): Promise<boolean> {
    const { page, send, life } = this.#options;
    const answer = await send(text, complete);
    // Where a name is in it, the reader may have taken over by now.
    this.#hasName ||= answer?.hasName === true;
    if (answer === null) life.abort();
    if (life.signal.aborted) return false;
    this.#retry.told(Boolean(answer));
    if (!answer) {
      // It is not all that was to be looked at.
      this.#waiting.add(wholeOf(page));
      return false;
    }
    this.#setsOff = answer.setsOff;
    this.#pace.owe(answer.rest);
    if (answer.rest > 0) await this.#pace.rest();
    return true;
  }
}

/**
 * The text of what waits; what is taken off the list and changes meanwhile waits anew.
 *
 * @param watch tells of shadow roots and frames; not asked at first, since it looks for those itself when the page has settled
 */
function* collect(waiting: Set<Part>, watch: TextWatch | undefined): Generator<string, void> {
  for (const part of waiting) {
    if (isOnPage(part)) yield* textOf(part);
    waiting.delete(part);
    // Nothing that belongs together stands on both sides.
    yield "\n\n";
  }
  function* textOf(part: Part): Generator<string, void> {
    waiting.delete(part);
    yield* textBelow(part);
    for (const below of watch?.inner(part) ?? []) {
      yield "\n\n";
      if (below && isOnPage(below)) yield* textOf(below);
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

/** What the background can ask while the page is only looked at; where that is answered with nothing, a reader is brought. */
export const lookAnswers = (starting: Promise<Look>) => ({
  reportFindings: async (params: { toEnd: boolean } | null) => (await starting).findings(params?.toEnd === true),
  settingsChanged: async (now: PageSettings | null) => (await starting).follow(now),
  runCommand: async () => ((await (await starting).isEmpty()) ? ("done" as const) : undefined),
  goToMention: () => "gone" as const,
});
