import { i18n } from "#i18n";

import type { DraftPath } from "../../../desk/authoring/edit-draft.ts";
import { formatNumber } from "../../format.ts";
import { GroupProblems } from "./field-frame.tsx";
import { ItemList } from "./item-list.tsx";
import { LanguageField } from "./language-field.tsx";
import { ChoiceField, LinesField, TextField } from "./field.tsx";
import { useDraftTools, valueAt } from "./use-draft.ts";

/** One number of a statement: what it counts, and the words by which pages print it. */
export function FigureFields({ path }: { path: DraftPath }) {
  const { draft } = useDraftTools();
  const ellipsis = ["…"] as [string];
  return (
    <>
      <div class="pair">
        <ChoiceField
          path={[...path, "comparison"]}
          label={i18n.t("author.comparison")}
          optional
          empty={i18n.t("author.exactly")}
          options={[
            ["more than", i18n.t("figure.moreThan", ellipsis)],
            ["about", i18n.t("figure.about", ellipsis)],
            ["at least", i18n.t("figure.atLeast", ellipsis)],
            ["at most", i18n.t("figure.atMost", ellipsis)],
          ]}
        />
        <TextField path={[...path, "value"]} label={i18n.t("author.value")} kind="number" />
      </div>
      <TextField path={[...path, "unit"]} label={i18n.t("author.unit")} about={i18n.t("author.unitAbout")} />
      <TextField path={[...path, "role"]} label={i18n.t("author.role")} about={i18n.t("author.roleAbout")} />
      <GroupProblems path={[...path, "terms"]} />
      {valueAt(draft, [...path, "terms", 0]) !== undefined && (
        <LinesField
          path={[...path, "terms", 0, "role"]}
          label={i18n.t("author.roleWords")}
          about={i18n.t("author.roleWordsAbout")}
        />
      )}
      <details>
        <summary>{i18n.t("author.figureMore")}</summary>
        <TextField path={[...path, "of"]} label={i18n.t("author.of")} kind="number" optional />
        <Terms path={[...path, "terms"]} />
      </details>
    </>
  );
}

/** The words by which pages print unit and role, in each language. */
function Terms({ path }: { path: DraftPath }) {
  const { language } = useDraftTools().draft.set;
  return (
    <ItemList
      path={path}
      title={i18n.t("author.terms")}
      about={i18n.t("author.termsAbout")}
      nameOf={(at) => i18n.t("author.termsAt", [formatNumber(at + 1)])}
      textOf={(terms) => terms.language}
      add={i18n.t("author.addTerms")}
      made={() => ({ language, unit: [], role: [] })}
    >
      {(at) => (
        <>
          <LanguageField path={[...at, "language"]} />
          <LinesField path={[...at, "unit"]} label={i18n.t("author.unitWords")} />
          {at.at(-1) !== 0 && <LinesField path={[...at, "role"]} label={i18n.t("author.roleWords")} />}
          <LinesField path={[...at, "otherRole"]} label={i18n.t("author.otherRole")} optional />
          <LinesField path={[...at, "otherUnit"]} label={i18n.t("author.otherUnit")} optional />
        </>
      )}
    </ItemList>
  );
}

/** What items of the set are called. */
export interface Titles {
  source: (at: number) => string;
  name: (at: number) => string;
  statement: (at: number) => string;
}

/** Where in its source a statement stands. */
export function PlaceFields({ at, titles }: { at: number; titles: Titles }) {
  const locator = ["facts", at, "locator"] as const;
  const { draft, host } = useDraftTools();
  const { set, texts } = draft;
  const { source, paragraph } = set.facts[at]!.locator;
  const paragraphs = host.desk.paragraphsOf(texts[source] ?? "");
  const text = paragraphs[paragraph - 1];
  return (
    <fieldset>
      <legend>{i18n.t("author.place")}</legend>
      <ChoiceField
        path={[...locator, "source"]}
        label={i18n.t("author.source")}
        options={set.sources.map(({ id }, one) => [id, titles.source(one)])}
      />
      <TextField path={[...locator, "paragraph"]} label={i18n.t("author.paragraph")} kind="number" />
      {text && (
        <blockquote class="quiet" dir="auto">
          {text}
        </blockquote>
      )}
      <div class="pair">
        <TextField path={[...locator, "start"]} label={i18n.t("author.start")} about={i18n.t("author.endsAbout")} />
        <TextField path={[...locator, "end"]} label={i18n.t("author.end")} about={i18n.t("author.endsAbout")} />
      </div>
    </fieldset>
  );
}
