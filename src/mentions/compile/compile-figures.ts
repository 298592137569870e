import type { MatchingSet } from "../../facts/schema.ts";
import { caseLanguage, Phrases } from "./phrase-table.ts";
import type { SourceAmount } from "../types.ts";

/** Articles, which not all pages print before a name. */
const article = /^(?:the|an?|die|der|das|eine?|l[aeo]s?|el|un[ae]?|[oa]s?|uma?|il|gli|i|het|de|az?)\s|^l['’]/iu;

/** A figure's number; the words for its unit and role stand in the table of terms. */
export interface CompiledFigure extends SourceAmount {
  fact: string;
  /** Index into the fact's `figures`. */
  figure: number;
  set: number;
  /** The year of its set's date. */
  year: number;
}

/** The figures of the sets, with the words for their units and roles. */
export function compileFigures(sets: MatchingSet[]): { figures: CompiledFigure[]; terms: Phrases; units: Set<string> } {
  const figures: CompiledFigure[] = [];
  const terms = new Phrases();
  const units = new Set<string>();
  // Most words are terms of several figures: those are written once.
  const listed = new Map<string, number[]>();
  for (const [set, { facts, language: told, topic, asOf }] of sets.entries()) {
    for (const fact of facts) {
      for (const [figure, { value, comparison, of, terms: own }] of (fact.figures ?? []).entries()) {
        const index = figures.length;
        figures.push({
          fact: fact.id,
          figure,
          set,
          year: Number(asOf.slice(0, 4)),
          value,
          ...(comparison && { comparison }),
          ...(of !== undefined && { of }),
        });
        const list = (kind: string, language: string, text: string): void => {
          const key = `${kind}${language}\t${text}`;
          const indexes = listed.get(key);
          if (indexes) indexes.push(index);
          else listed.set(key, [index]);
        };
        // A set that an earlier version stored for matching has none.
        for (const { who } of fact.attribution ?? []) list("w", told, who.replace(article, ""));
        for (const { text, language } of topic.home ?? []) list("h", language, text);
        for (const { language, unit, otherUnit = [], role, otherRole = [] } of own ?? []) {
          for (const text of [...unit, ...otherUnit]) units.add(`${language}\t${text}`);
          for (const [kind, texts] of Object.entries({ u: unit, p: otherUnit, r: role, o: otherRole }))
            for (const text of texts) list(kind, language, text);
        }
      }
    }
  }
  for (const [key, indexes] of listed) {
    const [kindAndLanguage = "", text = ""] = key.split("\t");
    const kind = kindAndLanguage[0]!;
    const language = kindAndLanguage.slice(1);
    terms.add(text, kind + indexes.join("."), "up".includes(kind) ? caseLanguage(language) : language);
  }
  return { figures, terms, units };
}
