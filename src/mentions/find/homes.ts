import type { Matcher } from "../compile/matcher.ts";
import type { Cue, ScannedFlow } from "../scanned-flow.ts";

/** What belongs to one state: a ministry beside it is of the same state. */
const ofState = new Set(["agency", "law", "parliament"]);

/** One or two words between: "Israeli company NSO". */
const OF_ONE_THING = /^(?:\s[\p{L}\p{M}-]{3,20}){1,2}\s$/u;

const at = (set: number, sentence: number) => `${set} ${sentence}`;

/** Notes beside which names the home of their story is named, or what belongs to its state. */
export function noteHomes({ flow: { text }, candidates }: ScannedFlow, homes: Cue[], matcher: Matcher): void {
  const named = new Map(homes.map((home) => [at(home.of, home.sentence), home]));
  const state = new Set<string>();
  for (const { options, sentence, otherName } of candidates)
    for (const { entity: index } of options)
      if (otherName === "" && ofState.has(matcher.entity(index).kind))
        state.add(at(matcher.entity(index).set, sentence));
  if (named.size + state.size === 0) return;
  for (const name of candidates)
    for (const option of name.options) {
      const { set } = matcher.entity(option.entity);
      const home = named.get(at(set, name.sentence)) ?? named.get(at(set, name.sentence - 1));
      if (home) name.home = text.slice(home.start, home.end);
      if (home && OF_ONE_THING.test(text.slice(home.end, name.start))) name.isHomePhrase = true;
      if ([-1, 0, 1].some((step) => state.has(at(set, name.sentence + step)))) name.isNearState = true;
    }
}
