import { useRef, useState } from "preact/hooks";

import { i18n } from "#i18n";
import { isolate } from "../../text-direction.ts";
import type { ImportRefusal, ImportStep, SetFileToImport, SetsHost, StagedSet } from "./sets-host.ts";

/** One file on its way in. */
export interface Import {
  key: number;
  file: SetFileToImport;
  state:
    | { is: "working"; step: ImportStep }
    | { is: "refused"; refusal: ImportRefusal }
    | { is: "ready"; staged: StagedSet };
}

interface ImportsOptions {
  host: SetsHost;
  /** Another set is there now, under this id. */
  added: (id: string, text: string) => void;
}

/** The files that are being imported, one after the other, and what a person can do with each. */
export function useImports({ host, added }: ImportsOptions) {
  const [imports, setImports] = useState<Import[]>([]);
  const lastRef = useRef(0);
  const runningRef = useRef(new Map<number, AbortController>());
  const queueRef = useRef(Promise.resolve());
  const put = (key: number, state: Import["state"]) =>
    setImports((all) => all.map((one) => (one.key === key ? { ...one, state } : one)));
  const drop = (key: number) => setImports((all) => all.filter((one) => one.key !== key));

  const run = async ({ key, file }: Import, signal: AbortSignal) => {
    if (signal.aborted) return;
    const step = (at: ImportStep) => put(key, { is: "working", step: at });
    const result = await host
      .importFile(file, step, signal)
      .catch((): ImportRefusal & { ok: false } => ({ ok: false, why: "refused" }));
    // Cancelled, perhaps after it was laid aside.
    if (signal.aborted) {
      if (result.ok) await host.discard(result.digest).catch(() => undefined);
    } else put(key, result.ok ? { is: "ready", staged: result } : { is: "refused", refusal: result });
  };

  return {
    imports,
    start: (files: SetFileToImport[]) => {
      const fresh = files.map((file): Import => ({
        key: ++lastRef.current,
        file,
        state: { is: "working", step: "read" },
      }));
      setImports((all) => [...all, ...fresh]);
      for (const one of fresh) {
        const life = new AbortController();
        runningRef.current.set(one.key, life);
        queueRef.current = queueRef.current.then(() => run(one, life.signal));
      }
    },
    close: ({ key, state }: Import) => {
      runningRef.current.get(key)?.abort();
      if (state.is === "ready") void host.discard(state.staged.digest).catch(() => undefined);
      drop(key);
    },
    add: async ({ key }: Import, { digest, compiled, preview }: StagedSet) => {
      const stored = await host.add({ digest, compiled }).catch(() => ({ ok: false, why: "refused" }) as const);
      if (!stored.ok) return put(key, { is: "refused", refusal: { why: stored.why } });
      drop(key);
      return added(preview.id, i18n.t("sets.added", [isolate(preview.title)]));
    },
  };
}
