import { createContext } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";

import type { ChangedNotebook, NotebookChange, NotebookItem, Subject } from "../../desk/notebook/item.ts";
import type { SetAside } from "../../settings/report.ts";
import { latestOnly } from "../requests.ts";

/** Where notes and list are kept, for the page that the surface stands beside. */
export interface NotebookSource {
  read: () => Promise<{ items: NotebookItem[]; setAside: SetAside[]; isPrivate: boolean }>;
  change: (change: NotebookChange) => Promise<ChangedNotebook>;
  forgetAside: () => Promise<void>;
  /** Calls `tell` whenever other notes or another list may be stored. */
  follow: (tell: () => void, signal: AbortSignal) => void;
}

/** `gone`: the page can no longer be read, so nothing of it can be collected. */
export type NotebookProblem = Extract<ChangedNotebook, { ok: false }>["why"] | "gone";

export interface Notebook {
  /** By what they are about; nothing while they are not known. */
  items: ReadonlyMap<string, NotebookItem>;
  setAside: SetAside[];
  isPrivate: boolean;
  /** `unknown`: they cannot be read now. */
  state: "unasked" | "unknown" | "known";
  problem: NotebookProblem | undefined;
  /** What was done last, to be told to those who do not see it. */
  told: "added" | "removed" | undefined;
  /** Makes a change; whether it is stored. */
  change: (change: NotebookChange) => Promise<boolean>;
  /** Puts something on the list. */
  add: (key: string, make: () => Promise<Subject | undefined>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
  forgetAside: () => Promise<void>;
  readAgain: () => Promise<void>;
  /** Says that something could not be done. */
  fail: (problem: NotebookProblem) => void;
}

/** Absent on surfaces where nothing is collected. */
export const NotebookContext = createContext<Notebook | undefined>(undefined);

export const isOnList = (item: NotebookItem | undefined): boolean =>
  item?.listed !== undefined && item.removed === undefined;

export const timestamp = (): string => new Date().toISOString();

/** A person's notes and list, kept up to date. */
export function useNotebook(source: NotebookSource): Notebook {
  const [known, readAgain] = useStored(source);
  const [problem, setProblem] = useState<NotebookProblem>();
  const [told, setTold] = useState<Notebook["told"]>();
  return useMemo(() => {
    const change = async (wanted: NotebookChange) => {
      const outcome = await source.change(wanted).catch(() => ({ ok: false, why: "refused" }) as const);
      setProblem(outcome.ok ? undefined : outcome.why);
      if (outcome.ok) await readAgain();
      return outcome.ok;
    };
    const tellIf = (done: boolean, what: Notebook["told"]) => setTold(done ? what : undefined);
    return {
      items: new Map(known.items.map((item) => [item.key, item])),
      setAside: known.setAside,
      isPrivate: known.isPrivate,
      state: known.state,
      problem,
      told,
      change,
      async add(key, make) {
        // A live region speaks the same words again only if they were gone meanwhile.
        setTold(undefined);
        const subject = await make().catch(() => undefined);
        if (!subject) return setProblem("gone");
        tellIf(await change({ type: "list", key, subject, at: timestamp() }), "added");
      },
      async remove(keys) {
        setTold(undefined);
        tellIf(await change({ type: "remove", keys, at: timestamp() }), "removed");
      },
      forgetAside: () => source.forgetAside().then(readAgain, () => setProblem("refused")),
      readAgain,
      fail: setProblem,
    };
  }, [source, known, problem, told, readAgain]);
}

const nothing = { items: [] as NotebookItem[], setAside: [] as SetAside[], isPrivate: false };

/** What is stored, read again after each change. Of several answers on their way only the latest is used. */
function useStored({ read, follow }: NotebookSource) {
  const [known, setKnown] = useState<typeof nothing & Pick<Notebook, "state">>({ ...nothing, state: "unasked" });
  const readAgain = useMemo(
    () =>
      latestOnly(
        () => read().catch(() => undefined),
        (stored) => setKnown((before) => (stored ? { ...stored, state: "known" } : { ...before, state: "unknown" })),
      ),
    [read],
  );
  useEffect(() => {
    const life = new AbortController();
    follow(() => void readAgain(), life.signal);
    void readAgain();
    return () => life.abort();
  }, [follow, readAgain]);
  return [known, readAgain] as const;
}
