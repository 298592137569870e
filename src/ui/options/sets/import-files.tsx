import type { RefObject } from "preact";
import { useState, useRef } from "preact/hooks";
import { i18n } from "#i18n";

import { isolate } from "../../format.ts";
import type { ImportStep } from "../../../facts/set-info.ts";
import type { SetFileToImport, ImportRefusal, SetsHost, StagedSet } from "./sets-host.ts";

interface Props {
  take: (files: SetFileToImport[]) => void;
  /** A pasted set, or a file that is being put right. */
  text: string;
  setText: (text: string) => void;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
}

/** Where sets come in: files that are picked or dropped, one or many, and a field for a pasted one. */
export function ImportArea({ take, text, setText, fieldRef }: Props) {
  const [isOver, setOver] = useState(false);
  const takeFiles = async (files: Iterable<File>) => take(await Promise.all([...files].map(readFile)));
  return (
    <>
      <h3>{i18n.t("sets.importTitle")}</h3>
      <p class="quiet">{i18n.t("sets.importAbout")}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the same is done by the button in it */}
      <div
        class={isOver ? "drop over" : "drop"}
        role="group"
        aria-label={i18n.t("sets.importTitle")}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void takeFiles(event.dataTransfer?.files ?? []);
        }}
      >
        <label class="plain file">
          {i18n.t("sets.choose")}
          <input
            type="file"
            multiple
            accept=".json,.gz,application/json,application/gzip"
            onChange={({ currentTarget }) => {
              // Taken before the field is emptied, so that the same file can be picked again.
              const files = [...(currentTarget.files ?? [])];
              currentTarget.value = "";
              void takeFiles(files);
            }}
          />
        </label>
        <span class="quiet">{i18n.t("sets.drop")}</span>
      </div>
      <PasteField text={text} setText={setText} take={take} fieldRef={fieldRef} />
    </>
  );
}

function PasteField({ text, setText, take, fieldRef }: Props) {
  return (
    <details open={text !== "" || undefined}>
      <summary>{i18n.t("sets.paste")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === "") fieldRef.current?.focus();
          else take([{ name: `${i18n.t("sets.pasted")}.json`, bytes: new TextEncoder().encode(text) }]);
        }}
      >
        <label class="field wide">
          <span>{i18n.t("sets.pasteLabel")}</span>
          <textarea
            ref={fieldRef}
            dir="ltr"
            rows={8}
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="plain">
          {i18n.t("sets.check")}
        </button>
      </form>
    </details>
  );
}

/** In bytes: what is larger is refused whatever it holds, and never read into memory. */
const largest = 20_000_001;

/** A file that is gone by now has nothing in it. */
async function readFile(file: File): Promise<SetFileToImport> {
  const part = file.size > largest ? file.slice(0, largest) : file;
  const bytes = await part.arrayBuffer().catch(() => new ArrayBuffer(0));
  return { name: file.name, bytes: new Uint8Array(bytes) };
}

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
