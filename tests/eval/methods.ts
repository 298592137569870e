import type { FactSet } from "../../src/facts/schema.ts";
import type { Method } from "./score.ts";

/** What the extension itself resolved. */
export const sidelight: Method = ({ mentions }) => mentions;

/** Baseline: every form marked wherever it stands. */
export const everyForm: Method = ({ mentions, withheld }) => [...mentions, ...withheld];

/** Baseline: a form that does not stand alone is marked only where a full name of its entity stands on the page. */
export function onlyWithFullName(set: FactSet): Method {
  const fullNames = new Map(
    set.entities.map(({ id, aliases }) => [
      id,
      new Set(aliases.filter(({ needs }) => needs === undefined).map(({ text }) => plain(text))),
    ]),
  );
  return ({ mentions, withheld }) => {
    const seen = [...mentions, ...withheld];
    const named = new Set(
      seen.filter(({ entity, text }) => fullNames.get(entity)?.has(plain(text))).map(({ entity }) => entity),
    );
    return seen.filter(({ entity }) => named.has(entity));
  };
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, " ").replaceAll("’", "'");
}
