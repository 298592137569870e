import type { Counted } from "./counted-things.ts";
import type { FigureSentence } from "./figure-sentence.ts";
import { figureLexicon } from "../numbers/figure-lexicon.ts";
import { closest, type Reach } from "./role-reach.ts";

/** What a step from a whole to its part costs. */
const PART = 3;

/** The role of a number: its own, that of what it is a part of, or that of the sentence before. */
export function reachOf(
  sentence: FigureSentence,
  thing: Counted,
  kind: "role" | "other",
  figure: number,
): Reach | undefined {
  const { matcher, text, things, terms, earlier } = sentence;
  const lexicon = figureLexicon(matcher);
  const amounts = things.flatMap(({ amount, shared, of }) => (shared && of === undefined ? [] : [amount]));
  const until = kind === "role" ? endOfSeries(sentence, thing) : endOfNouns(sentence, thing);
  const own = closest(lexicon, text, thing, amounts, terms, kind, figure, until);
  if (kind === "other" || thing.shared) return own;
  const before = things[things.indexOf(thing) - 1];
  let further: Reach | undefined;
  const isAmong =
    thing.goesOn ||
    (before && lexicon.find("among", text.slice(before.amount.until, thing.amount.from))) ||
    lexicon.find("of which", text.slice(thing.amount.until, thing.amount.until + 30));
  if (isAmong && before && !before.shared) further = reachOf(sentence, before, kind, figure);
  else if (thing.goesOn && earlier?.role.kind === kind && earlier.role.figures.has(figure))
    further = { term: earlier.role, cost: 0, hedged: false };
  const cost = (further?.cost ?? Infinity) + PART;
  return further && cost < (own?.cost ?? Infinity) ? { ...further, cost } : own;
}

/** Where the nouns end that a number counts together: "50,000 politicians, activists and reporters". UTF-16 offset. */
function endOfNouns({ matcher, text, terms }: FigureSentence, { amount, unit }: Counted): number {
  const lexicon = figureLexicon(matcher);
  let end = Math.max(amount.until, unit.end);
  for (const { kind, start, end: after } of terms)
    if (kind === "unit" && start >= end && lexicon.find("joins", text.slice(end, start))) end = after;
  return end;
}

/** Where the numbers end that are joined to one: "80 reporters and two NGOs took part". UTF-16 offset. */
function endOfSeries({ matcher, text, things }: FigureSentence, thing: Counted): number {
  const lexicon = figureLexicon(matcher);
  let end = Math.max(thing.amount.until, thing.unit.end);
  for (;;) {
    const next = things.find(({ amount, shared }) => !shared && amount.from >= end);
    if (next && lexicon.find("joins", text.slice(end, next.amount.from))) {
      end = Math.max(next.amount.until, next.unit.end);
      continue;
    }
    const rest = text.slice(end, end + 60);
    const number = rest.search(/\p{N}/u);
    const item = number > 0 && lexicon.find("joins", rest.slice(0, number)) && lexicon.find("item", rest.slice(number));
    if (!item) return end;
    end += number + item[0].length;
  }
}
