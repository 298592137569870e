import type { Matcher } from "../../compile/matcher.ts";
import type { FrameKind, Lexicon } from "../../languages/lexicon.ts";
import {
  knownFirmAfter,
  operationBefore,
  otherNounAfter,
  programBefore,
  programOfSpies,
  withBefore,
} from "../../languages/scene-words/beside-names.ts";
import { type Candidate, type Cue, type ScannedFlow, homeStrengths } from "../../scanned-flow.ts";
import type { Flow } from "../../types.ts";
import { isLabelled } from "./scenes.ts";

/** How much is read before a name and after it, in UTF-16 units. */
const BEFORE = 60;
const AFTER = 44;

/** What the sentence of a name tells besides. */
export interface Told {
  /** A deed ("hacked") or a strong cue ("spyware"). */
  deed: boolean;
  /** Phones, or a strong cue; or an organ of a state, where the same text tells a deed. */
  phone: boolean;
  /** A deed and phones in so many words. */
  act: boolean;
  phones: boolean;
  /** Organs of a state, people with enemies in power, or an affair, anywhere in the text. */
  affair: boolean;
}

/** A form may begin with what kind of thing it is: "system Pegasus". */
const LAST_WORD = /\S+$/u;

/**
 * Notes whether a name is what something was done with ("hacked with Pegasus", "mit Pegasus abgehört") or what was found
 * on phones, bought or made an affair of. A compound of something else is neither: "mit Pegasus-Police".
 */
export function noteFrames(lexicon: Lexicon, flow: Flow, name: Candidate, told: Told): void {
  const { text, language = "" } = flow;
  const { start, end } = name;
  const [before, after] = [text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + AFTER)];
  if (otherNounAfter.test(after) || operationBefore.test(before)) {
    name.isLabelled = true;
    return;
  }
  const inFrame = (kind: FrameKind) => {
    const frame = lexicon.frameOf(kind, language);
    return frame.after?.test(after) || (!/^-\p{L}/u.test(after) && frame.before?.test(before));
  };
  const [isMeans, isFound] = [inFrame("means"), inFrame("findings")];
  if (knownFirmAfter.test(after)) name.isKnownFirm = true;
  if (told.act && told.phones) name.isDeed = true;
  const isCarried = inFrame("carriers") && !isLabelled(lexicon, flow, name);
  const isStrong = isFound || isCarried || (isMeans && !withBefore.test(before));
  if (isStrong || isMeans || inFrame("inquiries")) {
    name.isFramed = true;
    if (!isStrong) name.isWeaklyFramed = true;
  }
  const label = before + text.slice(start, end).replace(LAST_WORD, "");
  if (programBefore.test(label)) name.isProgram = true;
  const isOfSpies = told.affair && programOfSpies.test(label);
  if ((told.deed && isMeans) || (told.phone && isFound) || isOfSpies) name.isMeans = true;
}

/** One or two words between, or a genitive: "Israeli company NSO", "Herzliya-based NSO", "Israel's NSO". */
const OF_ONE_THING = /^(?:(?:['’]s|-based)(?:\s[\p{L}\p{M}-]{3,20}){0,2}|(?:\s[\p{L}\p{M}-]{3,20}){1,2})\s$/u;

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
