import { i18n } from "#i18n";
import { ChoiceField, TextField } from "./field.tsx";
import { useDraftTools } from "./use-draft.ts";

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
