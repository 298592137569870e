import type { Matcher } from "../compile/matcher.ts";
import { type Cue, type ScannedFlow, homeStrengths } from "../scanned-flow.ts";

/** One or two words between: "Israeli company NSO". */
const OF_ONE_THING = /^(?:\s[\p{L}\p{M}-]{3,20}){1,2}\s$/u;

const at = (set: number, sentence: number) => `${set} ${sentence}`;

/** Notes beside which names the home of their story is named, or else one of its opponents. */
export function noteHomes({ flow: { text }, candidates }: ScannedFlow, words: Cue[], matcher: Matcher): void {
  if (words.length === 0) return;
  const [homes, opponents] = [bySentence(words, homeStrengths.home), bySentence(words, homeStrengths.opponent)];
  for (const name of candidates)
    for (const { entity } of name.options) {
      const { set } = matcher.entity(entity);
      const inReach = (named: Map<string, Cue>) =>
        named.get(at(set, name.sentence)) ?? named.get(at(set, name.sentence - 1));
      const home = inReach(homes);
      const told = home ?? inReach(opponents);
      if (!told) continue;
      name.home = text.slice(told.start, told.end);
      if (home && OF_ONE_THING.test(text.slice(home.end, name.start))) name.isHomePhrase = true;
    }
}

const bySentence = (words: Cue[], strength: number) =>
  new Map(words.filter((word) => word.strength === strength).map((word) => [at(word.of, word.sentence), word]));
