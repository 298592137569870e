import { comparableName } from "../../facts/ids-across-sets.ts";
import type { FactSet } from "../../facts/schema.ts";
import { type Matcher, createMatcher } from "../../mentions/compile/matcher.ts";
import type { CompiledSets } from "../../mentions/compile/compile-sets.ts";
import { decidePage } from "../../mentions/decide/decide-page.ts";
import { scanFlow } from "../../mentions/find/scan-flow.ts";
import { runToEnd } from "../../mentions/decide/page-matcher.ts";
import { walkPhrases } from "../../mentions/find/walk-phrases.ts";
import type { NeutralText } from "./neutral-texts.ts";

/** What an editor should look at before a set speaks; nothing of it keeps the set out. */
export type SetWarning =
  /** A name would be marked in sample texts about other things, so often. */
  | { type: "common-word"; name: string; hits: number; texts: number }
  /** Another set has the name too. */
  | { type: "shared-name"; name: string; set: string }
  /** A word of the topic stands in so many of the sample texts. */
  | { type: "common-cue"; name: string; texts: number; of: number }
  /** Letters of two scripts that look alike, or a character that nobody sees. */
  | { type: "look-alike" | "unseen"; name: string };

/** A cue in more of the sample texts than one in so many says nothing of the topic. */
const CUE_SHARE = 20;

/** Looks a set over, beside others and on texts about other things. */
export function setWarnings(
  set: FactSet,
  compiled: CompiledSets,
  others: FactSet[],
  texts: NeutralText[],
): SetWarning[] {
  return [...oddLetters(set), ...onTexts(compiled, texts), ...sharedNames(set, others)];
}

function oddLetters({ entities }: FactSet): SetWarning[] {
  const names = new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]));
  return [...names].flatMap((name): SetWarning[] => [
    ...(mixesScripts(name) ? [{ type: "look-alike", name } as const] : []),
    ...(hidesCharacters(name) ? [{ type: "unseen", name } as const] : []),
  ]);
}

function sharedNames(set: FactSet, others: FactSet[]): SetWarning[] {
  const owners = new Map<string, string>();
  for (const { title, id, entities } of others)
    if (id !== set.id)
      for (const { aliases } of entities) for (const { text } of aliases) owners.set(comparableName(text), title);
  return set.entities.flatMap(({ aliases }) =>
    aliases.flatMap(({ text }): SetWarning[] => {
      const owner = owners.get(comparableName(text));
      return owner === undefined ? [] : [{ type: "shared-name", name: text, set: owner }];
    }),
  );
}

/** The names that would be marked in a text, though it is about something else. */
function markedIn(matcher: Matcher, text: string, language: string): string[] {
  const head = { title: "", headline: "", description: "", language };
  const steps = decidePage(matcher, head, [scanFlow(matcher, { text, language, place: "text" })]);
  return runToEnd(steps).mentions.map((mention) => mention.text);
}

function onTexts(compiled: CompiledSets, texts: NeutralText[]): SetWarning[] {
  const matcher = createMatcher(compiled);
  const names = new Map<string, { hits: number; texts: number }>();
  const cues = new Map<string, number>();
  for (const { text, language } of texts) {
    const seen = new Set<string>();
    for (const name of markedIn(matcher, text, language)) {
      const known = names.get(name) ?? { hits: 0, texts: 0 };
      names.set(name, { hits: known.hits + 1, texts: known.texts + (seen.has(name) ? 0 : 1) });
      seen.add(name);
    }
    const told = new Set<string>();
    walkPhrases(text, language, matcher.index, ({ meanings }) => {
      for (const meaning of meanings) if (meaning.startsWith("C")) told.add(meaning.split(",").slice(2).join(","));
      return false;
    });
    for (const cue of told) cues.set(cue, (cues.get(cue) ?? 0) + 1);
  }
  return [
    ...[...names].map(([name, found]): SetWarning => ({ type: "common-word", name, ...found })),
    ...[...cues].flatMap(([name, count]): SetWarning[] =>
      count * CUE_SHARE > texts.length ? [{ type: "common-cue", name, texts: count, of: texts.length }] : [],
    ),
  ].toSorted((one, other) => (other as { texts: number }).texts - (one as { texts: number }).texts);
}

/** Scripts whose letters look alike, so that a word of two of them is hardly meant: https://www.unicode.org/reports/tr39/ */
const alike = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Characters that nobody sees, but for the joiners that some scripts and emoji are written with. */
const unseen =
  /\u034F|\u17B4|\u17B5|[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]/u;

/** Whether a word has letters of two scripts that look alike: "Pаlace" with a Cyrillic а. */
export const mixesScripts = (text: string): boolean =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => alike.filter((script) => script.test(word)).length > 1);

/** Whether a text has a character that nobody sees. */
export const hidesCharacters = (text: string): boolean => unseen.test(text);
