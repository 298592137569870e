import type { Draft } from "./draft.ts";
import { applyEdit, type DraftPath, type Edit } from "./edit-draft.ts";

/** A draft with the ways back and forth. */
export interface History {
  past: Draft[];
  now: Draft;
  future: Draft[];
  /** The field that was written in last: what is typed into one field is taken back at once. */
  field?: string | undefined;
}

export type HistoryStep = { type: "edit"; edit: Edit } | { type: "undo" } | { type: "redo" };

/** The most steps that can be taken back. */
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

/** Names the field that an edit types into; nothing for any other edit. */
function fieldOf(edit: Edit): string | undefined {
  if (edit.type === "text") return `text of ${edit.source}`;
  return edit.type === "set" && typeof edit.value === "string" ? pathKey(edit.path) : undefined;
}

const pathKey = (path: DraftPath): string => JSON.stringify(path);
