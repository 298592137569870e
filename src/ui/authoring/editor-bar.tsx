import { useState } from "preact/hooks";

import { i18n } from "#i18n";
import { ImportItem } from "../options/sets/import-item.tsx";
import { useImports } from "../options/sets/import-files.tsx";
import type { AuthorHost, useDraft } from "./forms/use-draft.ts";

/** The ordinary way into the person's sets, for one file at a time. */
function useAdding(host: AuthorHost) {
  const [added, setAdded] = useState("");
  const {
    imports,
    start,
    close: closeImport,
    add,
  } = useImports({
    host: host.sets,
    added: (id, said) => {
      setAdded(said);
      void host.switchOn(id).catch(() => undefined);
    },
  });
  return {
    imports,
    closeImport,
    add,
    added,
    start: (file: Parameters<typeof start>[0][number]) => {
      setAdded("");
      for (const one of imports) closeImport(one);
      start([file]);
    },
  };
}

interface BarProps {
  work: ReturnType<typeof useDraft>;
  host: AuthorHost;
  close: () => void;
}

/** What can be done with the draft as a whole, and how it stands. */
export function EditorBar({ work, host, close }: BarProps) {
  const { draft } = work;
  const { imports, start, closeImport, add, added } = useAdding(host);
  const { set } = draft;
  const file = () => ({
    name: `${set.id || "fact-set"}.json`,
    bytes: new TextEncoder().encode(host.desk.fileOf(draft)),
  });
  return (
    <div class="bar">
      <div class="line-up">
        <button type="button" class="plain" onClick={close}>
          {i18n.t("author.all")}
        </button>
        <Steps undo={work.undo} redo={work.redo} />
        <button type="button" class="plain" onClick={() => host.sets.save(file().bytes, file().name)}>
          {i18n.t("sets.export")}
        </button>
        <button type="button" class="main" onClick={() => start(file())}>
          {i18n.t("author.addToSets")}
        </button>
        <Standing work={work} />
      </div>
      {host.isPrivate && <p class="quiet">{i18n.t("author.private")}</p>}
      {imports.map((item) => (
        <ImportItem
          key={item.key}
          item={item}
          close={() => closeImport(item)}
          add={(staged) => void add(item, staged)}
          goTo={undefined}
        />
      ))}
      <p role="status" class="added">
        {added}
      </p>
    </div>
  );
}

function Steps({ undo, redo }: Pick<BarProps["work"], "undo" | "redo">) {
  return (
    <>
      <button type="button" class="plain" disabled={!undo} onClick={undo}>
        {i18n.t("options.undo")}
      </button>
      <button type="button" class="plain" disabled={!redo} onClick={redo}>
        {i18n.t("author.redo")}
      </button>
    </>
  );
}

/** Whether the draft is kept, and whether it is whole. */
function Standing({ work: { saved, problems } }: Pick<BarProps, "work">) {
  const isWhole = problems.every(({ type }) => type === "advice");
  const standing = {
    saved: "author.saved",
    saving: "author.saving",
    failed: "author.notSaved",
    forgotten: "author.forgotten",
  } as const;
  return (
    <span role="status" class={saved === "failed" || saved === "forgotten" ? "problem" : "quiet"}>
      {i18n.t(standing[saved])} {isWhole && i18n.t("author.ready")}
    </span>
  );
}
