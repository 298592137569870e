import type { Pace } from "./pace.ts";
import type { CreateSights, Sights } from "./sight/sights.ts";
import { queueUp, runInSlices } from "./slices.ts";
import { parentAcross } from "./text/closest-across.ts";
import { flowPieces } from "./text/flow-range.ts";
import type { StartReading } from "./text/read-blocks.ts";
import { watchAppearance } from "./text/watch-appearance.ts";

/** A form may have a field of the method's name. */
const isRendered = (element: Element, now = false) =>
  Element.prototype.checkVisibility.call(element, { contentVisibilityAuto: now });

interface Setting {
  /** What decides, wanted where a name may stand; nothing where the extension no longer gives it. */
  fetchReading: () => Promise<StartReading | undefined>;
  /** What tells what can be seen; it comes with what decides. */
  createSights: () => CreateSights | undefined;
  life: AbortController;
}

/** Tells what can be seen once what does so has come: before, no mention is known. */
export function lateSights(
  { fetchReading, createSights, life }: Setting,
  { mayGoOn }: Pace,
  changed: () => void,
): Sights & Pick<Setting, "fetchReading"> {
  let sights: Sights | undefined;
  return {
    measure: () => sights?.measure() ?? (() => "plain"),
    follow: (mentions) => sights?.follow(mentions),
    async fetchReading() {
      const start = await fetchReading();
      sights = createSights()?.({
        changed,
        run: (work, spent) => queueUp().then(() => runInSlices(work, mayGoOn, spent)),
        watch: watchAppearance,
        tools: { parentAcross, flowPieces, isRendered },
        signal: life.signal,
      });
      return start;
    },
  };
}
