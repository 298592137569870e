import { useId } from "preact/hooks";

import { i18n } from "#i18n";
import type { DraftPath } from "../../../desk/authoring/edit-draft.ts";
import { formatNumber, plural } from "../../format.ts";
import { TextField } from "./field.tsx";
import { GroupProblems, unsaved } from "./field-frame.tsx";
import { ItemList } from "./item-list.tsx";
import { LanguageField } from "./language-field.tsx";
import { useDraftTools } from "./use-draft.ts";

/** What the set is, as a whole. */
export function SetForm() {
  const { draft } = useDraftTools();
  const { set } = draft;
  const last = set.changes.length - 1;
  return (
    <>
      <TextField path={["title"]} label={i18n.t("author.setTitle")} about={i18n.t("author.titleAbout")} />
      <TextField path={["summary"]} label={i18n.t("author.summary")} about={i18n.t("author.summaryAbout")} rows={2} />
      <LanguageField path={["language"]} />
      <TextField path={["asOf"]} label={i18n.t("author.asOf")} about={i18n.t("author.asOfAbout")} kind="plain" />
      <TextField
        path={["licence"]}
        label={i18n.t("author.licence")}
        about={i18n.t("author.licenceAbout")}
        rows={2}
        suggestions={["CC BY 4.0", "CC BY-SA 4.0", "CC0 1.0"]}
      />
      <Words
        path={["topic", "cues"]}
        title={i18n.t("author.cues")}
        about={i18n.t("author.cuesAbout")}
        add={i18n.t("author.addCue")}
      />
      <details>
        <summary>{i18n.t("author.more")}</summary>
        <Words
          path={["topic", "home"]}
          title={i18n.t("author.home")}
          about={i18n.t("author.homeAbout")}
          add={i18n.t("author.addCue")}
        />
        <TextField path={["id"]} label={i18n.t("author.id")} about={i18n.t("author.idAbout")} kind="plain" />
        <TextField path={["version"]} label={i18n.t("author.version")} kind="plain" />
        <TextField path={["changes", last, "version"]} label={i18n.t("author.changeVersion")} kind="plain" />
        <TextField path={["changes", last, "date"]} label={i18n.t("author.changeDate")} kind="plain" />
        <TextField path={["changes", last, "note"]} label={i18n.t("author.changeNote")} />
      </details>
    </>
  );
}

/** Words with their languages. */
function Words({ path, title, about, add }: { path: DraftPath; title: string; about: string; add: string }) {
  const { draft } = useDraftTools();
  const { language } = draft.set;
  return (
    <ItemList
      path={path}
      title={title}
      about={about}
      nameOf={(at) => i18n.t("author.cueAt", [formatNumber(at + 1)])}
      textOf={({ text }) => text}
      add={add}
      made={() => ({ text: "", language })}
      inLine
    >
      {(at) => (
        <div class="pair">
          <TextField path={[...at, "text"]} label={i18n.t("author.word")} />
          <LanguageField path={[...at, "language"]} />
        </div>
      )}
    </ItemList>
  );
}

/** One article that facts are taken from. */
export function SourceForm({ at }: { at: number }) {
  const path = ["sources", at] as const;
  const field = (name: string) => [...path, name];
  return (
    <>
      <TextField path={field("title")} label={i18n.t("author.headline")} />
      <TextField path={field("publisher")} label={i18n.t("author.publisher")} />
      <TextField
        path={field("published")}
        label={i18n.t("author.published")}
        about={i18n.t("author.dateAbout")}
        kind="plain"
      />
      <TextField path={field("author")} label={i18n.t("author.writer")} optional />
      <TextField path={field("url")} label={i18n.t("author.address")} kind="plain" optional />
      <SourceText at={at} />
      <details>
        <summary>{i18n.t("author.more")}</summary>
        <TextField path={field("publisherUrl")} label={i18n.t("author.publisherAddress")} kind="plain" optional />
        <TextField path={field("archived")} label={i18n.t("author.archived")} kind="plain" optional />
        <TextField path={field("paragraphs")} label={i18n.t("author.paragraphs")} kind="number" />
        <TextField path={field("sha256")} label={i18n.t("author.sha256")} kind="plain" />
      </details>
    </>
  );
}

/** The text itself: what can be counted and compared is, and the text stays out of the set. */
function SourceText({ at }: { at: number }) {
  const { draft, edit, host } = useDraftTools();
  const id = useId();
  const source = draft.set.sources[at]!;
  const text = draft.texts[source.id] ?? "";
  const count = host.desk.paragraphsOf(text).length;
  const take = (pasted: string) => {
    edit({ type: "text", source: source.id, text: pasted, sha256: "" });
    if (pasted === "") return;
    void host
      .digest(pasted)
      .then((sha256) => edit({ type: "text", source: source.id, text: pasted, sha256 }))
      .catch(() => undefined);
  };
  return (
    <div class="field">
      <span class="label-line">
        <label for={id}>{i18n.t("author.text")}</label>{" "}
        {count > 0 && <span class="quiet">{plural("author.paragraphCount", count)}</span>}
      </span>
      <span class="quiet" id={`${id}-about`}>
        {i18n.t("author.textAbout")}
      </span>
      <textarea
        id={id}
        form={unsaved}
        aria-describedby={`${id}-about`}
        dir="auto"
        rows={8}
        value={text}
        onInput={({ currentTarget }) => take(currentTarget.value)}
      />
      {text === "" && (
        <>
          <GroupProblems path={["sources", at, "paragraphs"]} />
          <GroupProblems path={["sources", at, "sha256"]} />
        </>
      )}
    </div>
  );
}
