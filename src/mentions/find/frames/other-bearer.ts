import type { Matcher } from "../../compile/matcher.ts";
import { sharesAfter, sharesBefore } from "../../languages/scene-words/beside-names.ts";
import { bearerFramesOf } from "../../languages/scene-words/other-bearers.ts";
import { type Candidate, type ScannedFlow, cueStrengths } from "../../scanned-flow.ts";

/** How much is read on each side of a name, in UTF-16 units. */
const BEFORE = 24;
const AFTER = 60;

/**
 * Adds as a class word what says that something else has a firm's, an agency's or a product's name: "an NSO, a body that
 * …", "le NSO de Namur", "la Deca, coopérative laitière", "la DECA era otra cosa". One more with a name ("another NSO") only
 * hints at it. `known` are the starts of the story's words.
 */
export function noteOtherBearer({ flow, classes }: ScannedFlow, matcher: Matcher, name: Candidate, known: Set<number>) {
  const { versionClass } = matcher;
  if (versionClass < 0 || name.options.some(({ needs, general }) => needs !== "topic" || general)) return;
  const kinds = name.options.map(({ entity }) => matcher.entity(entity).kind);
  const isFirm = kinds.every((kind) => kind === "company" || kind === "agency");
  if (!isFirm && kinds.some((kind) => kind !== "product")) return;
  const { text, language = "" } = flow;
  const frames = bearerFramesOf(language);
  if (!frames) return;
  const { start, end, sentence, clause } = name;
  // The last full stop of "N.S.O." ends no sentence.
  if (text.slice(start, end).includes(".")) return;
  const from = Math.max(0, start - BEFORE);
  const around = `${text.slice(from, start)}@${text.slice(end, end + AFTER)}`;
  const note = (phrase: string, strength: number) => {
    const place = start > 0 ? { start: start - 1, end: start } : { start: end, end: end + 1 };
    classes.push({ of: versionClass, strength, text: phrase, ...place, sentence, clause, ofName: start });
  };
  const printed = (phrase: string) => phrase.replace("@", text.slice(start, end)).trim();
  const told = (isFirm ? frames.noFirm : frames.noProduct).exec(around);
  // What has a capital is a name of its own: "a blow to NSO, the European Union said".
  if (told && (language.startsWith("de") || !/@.*\p{Lu}/u.test(told[0])))
    return note(printed(told[0]), cueStrengths.telling);
  const joined = isFirm ? frames.ofPlace?.exec(around) : undefined;
  if (joined) {
    const at = joined.index + joined[0].length;
    const place = /^\p{Lu}[\p{L}\p{M}'’-]+(?! \p{Lu})/u.exec(around.slice(at))?.[0];
    const offset = end + at - (start - from) - 1;
    if (place !== undefined && !known.has(offset)) return note(printed(joined[0] + place), cueStrengths.telling);
  }
  const more = frames.another?.exec(around);
  if (more) note(printed(more[0]), cueStrengths.hint);
}

/** Whether shares are named beside a firm's name: "NSO shares rose". */
export const isTraded = (text: string, { start, end }: Candidate): boolean =>
  sharesBefore.test(text.slice(Math.max(0, start - BEFORE), start)) || sharesAfter.test(text.slice(end, end + BEFORE));
