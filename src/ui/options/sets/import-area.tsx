import type { RefObject } from "preact";
import { useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { SetFileToImport } from "./sets-host.ts";

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
