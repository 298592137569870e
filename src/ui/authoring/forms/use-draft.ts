import { createContext } from "preact";
import { useContext, useEffect, useRef, useState } from "preact/hooks";

import type { AuthoringDesk } from "../../../desk/authoring/authoring-desk.ts";
import type { FactSet } from "../../../facts/schema.ts";
import type { ListedSet, PageSelection } from "../../../facts/set-info.ts";
import type { SetsHost } from "../../options/sets/sets-host.ts";
import type { DraftProblem } from "../../../desk/authoring/check-draft.ts";
import type { Draft } from "../../../desk/authoring/draft.ts";
import type { DraftPath, Edit, HistoryStep } from "../../../desk/authoring/edit-draft.ts";

/** A draft as it is kept. */
export interface DraftRecord {
  key: string;
  draft: Draft;
  /** ISO 8601. */
  changed: string;
  removed?: string | undefined;
}

/** What the page on which sets are written needs of the extension. */
export interface AuthorHost {
  desk: AuthoringDesk;
  store: {
    list: () => Promise<{ drafts: DraftRecord[]; broken: number }>;
    put: (record: DraftRecord) => Promise<void>;
  };
  /** The page belongs to private windows, and so do its drafts. */
  isPrivate: boolean;
  watchForgotten: (forgotten: () => void) => void;
  /** Locks a draft for this tab until `signal` ends that; false if another tab has locked it. */
  lockDraft: (key: string, signal: AbortSignal) => Promise<boolean>;
  /** The sets to copy from. */
  listed: ListedSet[];
  wholeSet: (set: ListedSet) => Promise<FactSet | undefined>;
  /** SHA-256, in hexadecimal digits. */
  digest: (text: string) => Promise<string>;
  sets: SetsHost;
  switchOn: (id: string) => Promise<void>;
  /** What was selected on the page from which this one was opened. */
  selection: PageSelection | undefined;
  selectionUsed: () => Promise<void>;
  /** The style of cards. */
  cardCss: string;
  /** ISO 8601. */
  now: () => Date;
}

/** How a draft stands on the disk. `forgotten`: it was one of a private window, and the last of them is closed. */
type Saved = "saved" | "saving" | "failed" | "forgotten";

/** What forms need of the draft that they show. */
export interface DraftTools {
  draft: Draft;
  problems: DraftProblem[];
  edit: (edit: Edit) => void;
  host: AuthorHost;
  /** The field that the person was led to: it has to be drawn. */
  sought: { path: string } | undefined;
}

const Context = createContext<DraftTools | undefined>(undefined);
export const DraftProvider = Context.Provider;

/** The draft around a form. */
export function useDraftTools(): DraftTools {
  const tools = useContext(Context);
  if (!tools) throw new Error("A field stands in no draft.");
  return tools;
}

/** In ms: checks wait until somebody pauses. */
const PAUSE = 150;

/** A draft that is being written: each change is stored at once, and can be taken back. */
export function useDraft(host: AuthorHost, record: DraftRecord) {
  const { desk } = host;
  const [history, setHistory] = useState(() => desk.startHistory(record.draft));
  const historyRef = useRef(history);
  const { saved, save } = useSaving(host, record.key);
  const step = (next: HistoryStep) => {
    const after = desk.stepHistory(historyRef.current, next);
    if (after === historyRef.current) return;
    historyRef.current = after;
    setHistory(after);
    save(after.now);
  };
  const problems = useProblems(host, history.now);
  return {
    draft: history.now,
    problems,
    saved,
    edit: (edit: Edit) => step({ type: "edit", edit }),
    undo: history.past.length > 0 ? () => step({ type: "undo" }) : undefined,
    redo: history.future.length > 0 ? () => step({ type: "redo" }) : undefined,
  };
}

/** Undefined until the first check, which waits until the form is there. */
function useProblems({ desk }: AuthorHost, draft: Draft): DraftProblem[] | undefined {
  const [problems, setProblems] = useState<DraftProblem[]>();
  const checkedRef = useRef(false);
  useEffect(() => {
    const check = () => {
      checkedRef.current = true;
      setProblems(desk.checkDraft(draft));
    };
    const timer = setTimeout(check, checkedRef.current ? PAUSE : 0);
    return () => clearTimeout(timer);
  }, [desk, draft]);
  return problems;
}

/** Stores the last state, one write after the other; of those that wait for one only the last is written. */
function useSaving(host: AuthorHost, key: string) {
  const [saved, setSaved] = useState<Saved>("saved");
  const stateRef = useRef({ isForgotten: false, latest: undefined as Draft | undefined, queue: Promise.resolve() });
  useEffect(
    () =>
      host.watchForgotten(() => {
        stateRef.current.isForgotten = true;
        setSaved("forgotten");
      }),
    [host],
  );
  const write = async (draft: Draft) => {
    const isLast = () => draft === stateRef.current.latest && !stateRef.current.isForgotten;
    if (!isLast()) return;
    setSaved("saving");
    const outcome = await host.store.put({ key, draft, changed: host.now().toISOString() }).then(
      () => "saved" as const,
      () => "failed" as const,
    );
    if (isLast()) setSaved(outcome);
  };
  const save = (draft: Draft) => {
    stateRef.current.latest = draft;
    stateRef.current.queue = stateRef.current.queue.then(() => write(draft));
  };
  return { saved, save };
}

/** The value at a place of the set, as a field shows it. */
export function valueAt(draft: Draft, path: DraftPath): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], draft.set);
}

/** The same as text. */
export function textAt(draft: Draft, path: DraftPath): string {
  const value = valueAt(draft, path);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A path as checks write it: `facts[3].locator.paragraph`. */
export const pathName = (path: DraftPath): string =>
  path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    "",
  );
