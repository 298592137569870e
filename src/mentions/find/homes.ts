import type { Matcher } from "../compile/matcher.ts";
import type { Cue, ScannedFlow } from "../scanned-flow.ts";

/** One or two words between: "Israeli company NSO". */
const OF_ONE_THING = /^(?:\s[\p{L}\p{M}-]{3,20}){1,2}\s$/u;

const at = (set: number, sentence: number) => `${set} ${sentence}`;

/** Notes beside which names the home of their story is named. */
export function noteHomes({ flow: { text }, candidates }: ScannedFlow, homes: Cue[], matcher: Matcher): void {
  if (homes.length === 0) return;
  const named = new Map(homes.map((home) => [at(home.of, home.sentence), home]));
  for (const name of candidates)
    for (const { entity } of name.options) {
      const { set } = matcher.entity(entity);
      const home = named.get(at(set, name.sentence)) ?? named.get(at(set, name.sentence - 1));
      if (!home) continue;
      name.home = text.slice(home.start, home.end);
      if (OF_ONE_THING.test(text.slice(home.end, name.start))) name.isHomePhrase = true;
    }
}
