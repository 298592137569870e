import type { Entity, FactSet } from "../../facts/schema.ts";
import { cueStrengths } from "../scanned-flow.ts";
import { foldPhrase } from "../text/fold-text.ts";
import { SIGN, kindOf } from "../text/letters.ts";
import { caseLanguage, stemsOf } from "./phrase-table.ts";

/** A cue with its strength. It is counted under `told`, its form in the first language that has it. */
export interface CueWord {
  text: string;
  told: string;
  language: string;
  strength: number;
}

/** Four signs are two words: "export licence". */
const LONG_SIGNS = 4;

/** The cues of a set. A cue that languages share counts once; `named` are the entities whose names are no cues. */
export function compileCues(cues: FactSet["topic"]["cues"], entities: Entity[], named: Entity[]): CueWord[] {
  const names = new Set<string>();
  const companions = new Set<string>();
  for (const entity of entities) for (const word of companionsOf(entity)) companions.add(word);
  // As a cue a name would be evidence for itself.
  for (const { aliases } of named) for (const { text } of aliases) names.add(foldPhrase(text).form);
  const told = new Map<string, string>();
  return cues.flatMap(({ text, language }) => {
    const { form, ends } = foldPhrase(text);
    if (names.has(form)) return [];
    // Two forms of one word, as "kémprogram" and "kémprogramok", are one cue.
    const key = stemIn(caseLanguage(language), form, ends);
    if (!told.has(key)) told.set(key, text);
    const isSigns = kindOf(text.charCodeAt(0)) === SIGN;
    const long = ends.length > 1 && (!isSigns || text.length >= LONG_SIGNS);
    const isCompanion = companions.has(beginnings(form, ends)) || companions.has(key);
    const strength = isCompanion ? cueStrengths.strong : long ? cueStrengths.long : cueStrengths.plain;
    return [{ text, told: told.get(key)!, language, strength }];
  });
}

/** The words that make an ambiguous name unambiguous, as beginnings: "spyware" of "Pegasus spyware". */
function companionsOf({ aliases }: Entity): string[] {
  const short = aliases.filter(({ needs }) => needs).map(({ text }) => foldPhrase(text).form);
  return aliases
    .filter(({ needs }) => !needs)
    .flatMap(({ text, language }) => {
      const { form } = foldPhrase(text);
      return (
        short
          // Not "software" of "Spionagesoftware": a name that ends inside a word is none.
          .filter((name) => {
            const at = form.indexOf(name);
            return at >= 0 && !/[a-z]/.test((form[at - 1] ?? "") + (form[at + name.length] ?? ""));
          })
          .map((name) => form.replace(name, "").trim())
          .flatMap((word) => {
            const { ends } = foldPhrase(word);
            return [beginnings(word, ends), stemIn(caseLanguage(language), word, ends)];
          })
      );
    });
}

/** The stems of a folded phrase, or the phrase itself if its language has none. */
function stemIn(language: string | undefined, form: string, ends: number[]): string {
  return (language !== undefined && stemsOf(form, ends, language)?.form) || form;
}

/** The word beginnings that forms of a phrase share: "logiciels espions", "logiciel espion". */
function beginnings(form: string, ends: number[]): string {
  return ends.length > 1 ? form.replace(/(\S{4})\S*/g, "$1") : form;
}
