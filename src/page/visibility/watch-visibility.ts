import type { FlowRange } from "../read/text-flow.ts";
import { watchAppearance } from "../watch/appearance.ts";
import { createVisibilityMeasure, type Visibility } from "./measure.ts";
import { charge, pauseAfterLook } from "../schedule/cpu-budget.ts";
import { runLater } from "../schedule/timers.ts";
import { isAttached } from "../dom/tree.ts";
import { onAbort } from "../dom/trusted-events.ts";

/** How long after a change the mentions are measured again, in ms. */
const settles = 200;

/** A mention whose sight was measured. */
type MeasuredMention = FlowRange & { sight?: Visibility | undefined };

/** Knows what a person can see of the mentions, and when that changes. */
export interface VisibilityTracker {
  /** Starts a measurement. Use the result only until the page changes. */
  measure: () => (stretch: FlowRange) => Visibility;
  /** Mentions to measure again after a change: which ones are marked depends on them. */
  follow: (mentions: MeasuredMention[]) => void;
}

/** What it needs of the reader. */
interface VisibilityOptions {
  /** Called when mentions became visible or invisible. */
  changed: () => void;
  /** Runs work in slices, after a frame, while the page is shown. Reports how long each slice held the page, in ms. */
  run: (work: Iterator<unknown, boolean>, spent: (ms: number) => void) => Promise<boolean | undefined>;
  signal: AbortSignal;
}

/** Without mentions nothing is observed, and a page that doesn't change is never measured again. */
export function createVisibilityTracker({ changed, run, signal }: VisibilityOptions): VisibilityTracker {
  let followed: MeasuredMention[] = [];
  let asked = false;
  let looking = false;
  const measureAgain = async () => {
    looking = true;
    for (let pause = settles; asked && !signal.aborted; pause = Math.max(pause, settles)) {
      await new Promise<void>((resolve) => runLater(resolve, pause));
      asked = false;
      pause = 0;
      const spent = (ms: number) => {
        charge(ms);
        pause += ms * pauseAfterLook;
      };
      if (await run(isOther(followed, createVisibilityMeasure()), spent)) changed();
      asked ||= fadesIn(followed);
    }
    looking = false;
  };
  const soon = () => {
    asked = true;
    if (!looking) void measureAgain();
  };
  const appearance = watchAppearance(soon, signal);
  // Reports when something comes into view, or is no longer clipped.
  const views = new IntersectionObserver(soon);
  onAbort(signal, () => views.disconnect());
  return {
    measure: createVisibilityMeasure,
    follow(mentions) {
      followed = mentions;
      if (mentions.length === 0) appearance.rest();
      for (const { flow } of mentions) appearance.around(flow.block);
      views.disconnect();
      for (const { flow, sight } of mentions) if (sight === "unseen") views.observe(flow.block);
    },
  };
}

/** Whether the visibility of any mention changed, in small steps. */
function* isOther(
  mentions: MeasuredMention[],
  sightOf: (stretch: FlowRange) => Visibility,
): Generator<undefined, boolean> {
  for (const mention of mentions) {
    // A frame may go before the page is read again.
    if (isAttached(mention.flow.block) && sightOf(mention) !== mention.sight) return true;
    yield;
  }
  return false;
}

/** Whether an animation that comes to an end may soon show a mention. */
function fadesIn(mentions: MeasuredMention[]): boolean {
  return (
    mentions.some(({ sight }) => sight === "unseen") &&
    document
      .getAnimations()
      .some(({ playState, effect }) => playState === "running" && effect?.getComputedTiming().endTime !== Infinity)
  );
}
