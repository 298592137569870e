import { i18n } from "#i18n";
import type { DraftPath } from "../../../desk/authoring/edit-draft.ts";
import { formatNumber } from "../../format.ts";
import { ChoiceField, TextField } from "./field.tsx";
import { unsaved } from "./field-frame.tsx";
import { ItemList } from "./item-list.tsx";
import { LanguageField } from "./language-field.tsx";
import { useDraftTools } from "./use-draft.ts";

/** One person, organisation or thing that is marked, with the forms in which it is printed. */
export function NameForm({ at }: { at: number }) {
  const path = ["entities", at] as const;
  const { draft, edit, host } = useDraftTools();
  const against = draft.set.entities[at]!.against ?? [];
  return (
    <>
      <TextField path={[...path, "name"]} label={i18n.t("author.name")} about={i18n.t("author.nameAbout")} />
      <ChoiceField
        path={[...path, "kind"]}
        label={i18n.t("author.kind")}
        options={host.desk.choices.entityKinds.map((kind) => [kind, i18n.t(`kind.${kind}`)])}
      />
      <TextField
        path={[...path, "summary"]}
        label={i18n.t("author.line")}
        about={i18n.t("author.lineAbout")}
        rows={2}
      />
      <Forms at={at} />
      <Against
        words={against.filter((one) => typeof one === "string")}
        write={(words) => {
          const value = [...words, ...against.filter((one) => typeof one !== "string")];
          edit({ type: "set", path: [...path, "against"], value: value.length > 0 ? value : undefined });
        }}
        id={`entities[${at}].against`}
      />
    </>
  );
}

/** The forms in which a name is printed, and when each counts. */
function Forms({ at }: { at: number }) {
  const path = ["entities", at] as const;
  return (
    <ItemList
      path={[...path, "aliases"]}
      title={i18n.t("author.forms")}
      about={i18n.t("author.formsAbout")}
      nameOf={(one) => i18n.t("author.formAt", [formatNumber(one + 1)])}
      textOf={({ text }) => text}
      add={i18n.t("author.addForm")}
      made={() => ({ text: "" })}
      least={1}
    >
      {(form) => (
        <>
          <TextField path={[...form, "text"]} label={i18n.t("author.form")} />
          <WhenItCounts path={form} />
        </>
      )}
    </ItemList>
  );
}

function WhenItCounts({ path: form }: { path: DraftPath }) {
  return (
    <details>
      <summary>{i18n.t("author.formMore")}</summary>
      <ChoiceField
        path={[...form, "needs"]}
        label={i18n.t("author.needs")}
        optional
        empty={i18n.t("author.needsNothing")}
        options={[
          ["topic", i18n.t("author.needsTopic")],
          ["full-name", i18n.t("author.needsName")],
        ]}
      />
      <ChoiceField
        path={[...form, "case"]}
        label={i18n.t("author.case")}
        optional
        empty={i18n.t("author.caseAny")}
        options={[["exact", i18n.t("author.caseExact")]]}
      />
      <LanguageField path={[...form, "language"]} optional empty={i18n.t("author.everyLanguage")} />
    </details>
  );
}

/** Words that speak for another thing of the same name. Those with a language of their own stay as they came. */
function Against({ words, write, id }: { words: string[]; write: (words: string[]) => void; id: string }) {
  return (
    <div class="field">
      <span class="label-line">
        <label for={id}>{i18n.t("author.against")}</label> <span class="quiet">{i18n.t("author.optional")}</span>
      </span>
      <span class="quiet" id={`${id}-about`}>
        {i18n.t("author.againstAbout")}
      </span>
      <textarea
        id={id}
        form={unsaved}
        aria-describedby={`${id}-about`}
        dir="auto"
        rows={2}
        value={words.join("\n")}
        onInput={({ currentTarget: { value } }) => write(value === "" ? [] : value.split("\n"))}
      />
    </div>
  );
}
