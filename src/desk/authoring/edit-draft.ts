import type { FactSet } from "../../facts/schema.ts";
import { type Draft, idFrom, paragraphsOf } from "./draft.ts";

/** The way to a part of the set. */
export type DraftPath = readonly (string | number)[];

export type Edit =
  /** `value` undefined: the field is not there any more. */
  | { type: "set"; path: DraftPath; value: unknown }
  | { type: "add"; list: DraftPath; item: unknown }
  | { type: "remove"; path: DraftPath }
  /** Up or down in its list. */
  | { type: "move"; path: DraftPath; by: -1 | 1 }
  /** The text of a source was pasted; what follows from it is filled in. */
  | { type: "text"; source: string; text: string; sha256: string }
  | { type: "several"; edits: Edit[] };

/** Makes one change. The draft before it stays as it was. */
export function applyEdit(draft: Draft, edit: Edit): Draft {
  const { set } = draft;
  switch (edit.type) {
    case "set":
      return withSet(
        draft,
        follow(
          set,
          edit.path,
          edit.value,
          changeAt(set, edit.path, () => edit.value),
        ),
      );
    case "add":
      return withSet(
        draft,
        changeAt(set, edit.list, (list) => [...((list as unknown[] | undefined) ?? []), edit.item]),
      );
    case "remove":
      return removeAt(draft, edit.path);
    case "move":
      return withSet(
        draft,
        changeAt(set, edit.path.slice(0, -1), (list) => moved(list as unknown[], edit)),
      );
    case "text":
      return withText(draft, edit);
    case "several":
    default:
      return edit.edits.reduce(applyEdit, draft);
  }
}

const withSet = (draft: Draft, set: FactSet): Draft => ({ ...draft, set });

/** A copy with another value at one place. Everything off the path is shared. */
function changeAt<Value>(value: Value, path: DraftPath, change: (now: unknown) => unknown): Value {
  const [key, ...rest] = path;
  if (key === undefined) return change(value) as Value;
  if (Array.isArray(value)) return value.with(key as number, changeAt(value[key as number], rest, change)) as Value;
  const now = (value ?? {}) as Record<string, unknown>;
  const next = changeAt(now[key], rest, change);
  const { [key]: _before, ...others } = now;
  return (next === undefined ? others : { ...now, [key]: next }) as Value;
}

/**
 * Fields that still follow another one keep following it: the id the title, the first form the name, the word for a
 * unit the unit.
 */
function follow(before: FactSet, path: DraftPath, value: unknown, set: FactSet): FactSet {
  const [list, at, field, index, part] = path;
  if (list === "title" && before.id === idFrom(before.title)) return { ...set, id: idFrom(String(value)) };
  if (list === "facts" && field === "figures" && part === "unit") {
    const { unit, terms } = before.facts[at as number]!.figures![index as number]!;
    if (terms?.[0]?.unit[0] !== unit) return set;
    return changeAt(set, [...path.slice(0, 4), "terms", 0, "unit", 0], () => value);
  }
  if (list !== "entities" || field !== "name") return set;
  const { name, aliases } = before.entities[at as number]!;
  if (aliases[0]?.text !== name) return set;
  return changeAt(set, ["entities", at as number, "aliases", 0, "text"], () => value);
}

/** Removes an item of a list, and what names it elsewhere. */
function removeAt({ set, texts }: Draft, path: DraftPath): Draft {
  const [list, at] = path as [string, number];
  const index = path.at(-1) as number;
  const without = changeAt(set, path.slice(0, -1), (items) => (items as unknown[]).toSpliced(index, 1));
  if (path.length > 2) return { set: without, texts };
  const { id } = (set[list as "facts"] as { id: string }[] | undefined)?.[at] ?? { id: "" };
  const facts = without.facts.map((fact) => {
    if (list === "entities") return { ...fact, about: fact.about.filter((one) => one !== id) };
    if (list === "facts" && fact.contestedBy)
      return { ...fact, contestedBy: fact.contestedBy.filter((one) => one !== id) };
    if (list === "sources" && fact.locator.source === id) return { ...fact, locator: { ...fact.locator, source: "" } };
    return fact;
  });
  const { [id]: _text, ...others } = texts;
  return { set: { ...without, facts }, texts: list === "sources" ? others : texts };
}

function moved(list: unknown[], { path, by }: { path: DraftPath; by: -1 | 1 }): unknown[] {
  const at = path.at(-1) as number;
  if (at + by < 0 || at + by >= list.length) return list;
  return list.with(at, list[at + by]).with(at + by, list[at]);
}

function withText({ set, texts }: Draft, { source, text, sha256 }: Edit & { type: "text" }): Draft {
  const sources = set.sources.map((one) =>
    one.id === source ? { ...one, sha256, paragraphs: paragraphsOf(text).length || ("" as never) } : one,
  );
  return { set: { ...set, sources }, texts: { ...texts, [source]: text } };
}

/** A draft with its undo and redo steps. */
interface History {
  past: Draft[];
  now: Draft;
  future: Draft[];
  /** The field that was edited last: typing in one field is one undo step. */
  field?: string | undefined;
}

export type HistoryStep = { type: "edit"; edit: Edit } | { type: "undo" } | { type: "redo" };

/** The most steps that can be undone. */
const KEPT = 200;

export const startHistory = (now: Draft): History => ({ past: [], now, future: [] });

/** Goes one step on. */
export function stepHistory(history: History, step: HistoryStep): History {
  const { past, now, future } = history;
  if (step.type === "undo") {
    const before = past.at(-1);
    return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : history;
  }
  if (step.type === "redo") {
    const [after, ...rest] = future;
    return after ? { past: [...past, now], now: after, future: rest } : history;
  }
  const next = applyEdit(now, step.edit);
  const field = fieldOf(step.edit);
  const goesOn = field !== undefined && field === history.field;
  return { past: goesOn ? past : [...past, now].slice(-KEPT), now: next, future: [], field };
}

/** The field that an edit types into; undefined for other edits. */
function fieldOf(edit: Edit): string | undefined {
  if (edit.type === "text") return `text of ${edit.source}`;
  return edit.type === "set" && typeof edit.value === "string" ? pathKey(edit.path) : undefined;
}

const pathKey = (path: DraftPath): string => JSON.stringify(path);
