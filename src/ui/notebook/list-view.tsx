import { useContext } from "preact/hooks";
import { i18n } from "#i18n";

import type { DeskActions } from "../../desk/desk-actions.ts";
import type { NotebookItem } from "../../desk/notebook/item.ts";
import { type ExportActions, ExportMenu } from "../overview/export-menu.tsx";
import { NoAnswer } from "../controls/feedback.tsx";
import { plural } from "../format.ts";
import { ListGroups } from "./list-groups.tsx";
import { type Notebook, NotebookContext, type NotebookProblem, isOnList } from "./use-notebook.ts";

export interface ListActions extends Pick<DeskActions, "writeList">, Pick<ExportActions, "copy" | "save"> {}

/** What a person collected over several pages, to be read again, exported together, and emptied by them alone. */
export function ListView({ actions }: { actions: ListActions }) {
  const notebook = useContext(NotebookContext)!;
  const { state, items, isPrivate, readAgain } = notebook;
  if (state === "unasked") return null;
  if (state === "unknown" && items.size === 0) return <NoAnswer again={() => void readAgain()} />;
  const all = [...items.values()];
  const listed = all.filter(isOnList);
  const others = all.filter((item) => !isOnList(item) && item.note);
  return (
    <section class="collected" aria-labelledby="list-title">
      <h1 id="list-title">{i18n.t("notebook.title")}</h1>
      <p class="quiet">
        {listed.length > 0 ? countText(listed) : i18n.t("notebook.empty")}{" "}
        {i18n.t(isPrivate ? "notebook.keptPrivate" : "notebook.kept")}
      </p>
      <Removed {...notebook} />
      {listed.length > 0 ? (
        <>
          <ExportMenu {...actions} write={(format) => actions.writeList(listed, format)} />
          <ListGroups items={listed} />
          <button type="button" class="second clear" onClick={() => void notebook.remove(listed.map(({ key }) => key))}>
            {i18n.t("notebook.clear")}
          </button>
        </>
      ) : (
        <p>{i18n.t("notebook.emptyHelp")}</p>
      )}
      {others.length > 0 && (
        <details class="other-notes">
          <summary>{plural("notebook.otherNotes", others.length)}</summary>
          <ListGroups items={others} />
        </details>
      )}
      <SetAsideNotes notebook={notebook} save={actions.save} />
    </section>
  );
}

function countText(listed: NotebookItem[]): string {
  const pages = new Set(listed.flatMap(({ subject }) => (subject.kind === "fact" ? [] : subject.page.address)));
  const counted = plural("notebook.items", listed.length);
  return pages.size === 0 ? `${counted}.` : `${counted}, ${plural("notebook.pages", pages.size)}.`;
}

/** What was last taken from the list can be taken back, also when the panel was closed meanwhile. */
function Removed({ items, change }: Notebook) {
  const count = [...items.values()].filter(({ removed }) => removed !== undefined).length;
  return (
    <div class="removed">
      {count > 0 && (
        <p>
          {plural("notebook.removed", count)}{" "}
          <button type="button" class="leads" onClick={() => void change({ type: "take-back" })}>
            {i18n.t("options.undo")}
          </button>
        </p>
      )}
    </div>
  );
}

function SetAsideNotes({
  notebook: { setAside, forgetAside },
  save,
}: { notebook: Notebook } & Pick<ListActions, "save">) {
  if (setAside.length === 0) return null;
  const copy = () => save(JSON.stringify(setAside, undefined, 2), "sidelight-set-aside.json", "application/json");
  return (
    <div class="set-aside">
      <p>{plural("notebook.setAside", setAside.length)}</p>
      <div class="tools quiet">
        <button type="button" onClick={copy}>
          {i18n.t("options.setAsideDownload")}
        </button>
        <button type="button" onClick={() => void forgetAside()}>
          {i18n.t("options.setAsideForget")}
        </button>
      </div>
    </div>
  );
}

const sentences: Record<NotebookProblem, "notebook.full" | "notebook.tooMany" | "refusal.refused" | "export.gone"> = {
  full: "notebook.full",
  "too-many": "notebook.tooMany",
  refused: "refusal.refused",
  gone: "export.gone",
};

/** The outcome of a change: a failure for everybody, a success for screen readers alone. */
export function NotebookTold({ problem, told, items }: Pick<Notebook, "problem" | "told" | "items">) {
  const removed = [...items.values()].filter((item) => item.removed !== undefined).length;
  return (
    <div class="failed">
      {problem && <p role="alert">{i18n.t(sentences[problem])}</p>}
      <p class="spoken" role="status">
        {!problem && told === "added" && i18n.t("notebook.added")}
        {!problem && told === "removed" && plural("notebook.removed", removed)}
      </p>
    </div>
  );
}
