import { figureLexicon } from "./figure-lexicon.ts";
import { hasForeignTest, isOfForeigner } from "./foreign-owner.ts";
import { hasForeignActor, isElsewhere, isOfOtherList, isOfRival } from "./other-deed.ts";
import { type Bound, DISTINCT, type FigureSentence } from "./figure-sentence.ts";

/** How far before a number who acts is looked for, and how far around it words of other stories, in UTF-16 units. */
const LEAD = 60;
const AROUND = 90;
const OWNERS = 35;

/** Whether a number is one of others: the phones of a gang, a list of guests. */
export function isOfOtherStory(sentence: FigureSentence, bound: Bound, isConfirmed: boolean): boolean {
  const { matcher, text, strange, from, to, isNamed, names } = sentence;
  const { thing, figure } = bound;
  const { mention } = figure;
  const { amount, unit } = thing;
  const isLarge = mention.source.value >= DISTINCT;
  const lexicon = figureLexicon(matcher);
  const start = Math.max(from, Math.min(amount.from, unit.start) - AROUND);
  const end = Math.min(to, Math.max(amount.until, unit.end) + AROUND);
  const around = strange.slice(start, end).replace(start > from ? /^\p{L}+/u : /^/, "");
  if (!isLarge && lexicon.find("other list", around)) return true;
  // "Leaked list" is a name of the story, but any list may be one.
  const isProper = names.some(({ options }) =>
    options.some(({ general, entity }) => !general && matcher.entity(entity).importance === "story"),
  );
  if (lexicon.find("unrelated", text.slice(from, to)) ?? isOfOtherList(sentence, bound)) return true;
  if (isProper) return false;
  if (isOfRival(sentence, bound)) return true;
  if (mention.outcome !== "other-role" && isElsewhere(sentence, bound)) return true;
  if (mention.outcome !== "other-role" && !isLarge) {
    if (lexicon.find("fates", around) ?? lexicon.find("elsewhere", text.slice(start, end))) return true;
  }
  if (mention.outcome === "other-role" && hasForeignActor(sentence, bound)) return true;
  if (mention.outcome !== "other-role" && (isOfForeigner(sentence, bound) || hasForeignTest(sentence, bound)))
    return true;
  if (isNamed) return false;
  if (lexicon.find("long ago", text.slice(from, to))) return true;
  // "The magazine tested 67 phones", yet "The magazine says that 67 phones were tested".
  const until = Math.min(amount.from, unit.start);
  const lead = text.slice(from, until).slice(-LEAD);
  const actor = lead.slice(lead.search(/[^,;:.()]*$/));
  if (lexicon.find("strangers", strange.slice(until - actor.length, until)) && !lexicon.find("that", actor))
    return true;
  // "50,000 numbers of a dating site".
  const owners = /^[^,;:.()]*/.exec(strange.slice(unit.end, Math.min(to, unit.end + OWNERS)))![0];
  if (isLarge && unit.start >= amount.start && lexicon.find("strangers", owners)) return true;
  if (mention.outcome !== "other-role" && (isLarge || isConfirmed)) return false;
  return (
    lexicon.find("strangers", around) !== null || lexicon.find("owner", text.slice(unit.end, unit.end + 30)) !== null
  );
}
