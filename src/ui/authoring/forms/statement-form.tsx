import { i18n } from "#i18n";
import type { DraftPath } from "../../../desk/authoring/edit-draft.ts";
import { formatNumber } from "../../format.ts";
import { messageKeySegment } from "../../reason-text.ts";
import { ChecksField, ChoiceField, LinesField, TextField } from "./field.tsx";
import { GroupProblems } from "./field-frame.tsx";
import { ItemList } from "./item-list.tsx";
import { type Titles, FigureFields, PlaceFields } from "./statement-parts.tsx";
import { useDraftTools } from "./use-draft.ts";

const VERBS = ["said", "reported", "found", "ruled", "wrote", "defined"];

interface Props {
  at: number;
  /** What items of the set are called. */
  titles: Titles;
}

/** One fact: what is said, by whom, on what basis, where it stands, and what the other side answers. */
export function StatementForm({ at, titles }: Props) {
  const path = ["facts", at] as const;
  const { draft, host } = useDraftTools();
  const { set } = draft;
  const { choices } = host.desk;
  const field = (name: string) => [...path, name];
  return (
    <>
      <GroupProblems path={path} />
      <PlaceFields at={at} titles={titles} />
      <TextField
        path={field("statement")}
        label={i18n.t("author.statement")}
        about={i18n.t("author.statementAbout")}
        rows={3}
        most={240}
      />
      <Asserters path={field("attribution")} />
      <ChoiceField
        path={field("kind")}
        label={i18n.t("author.factKind")}
        options={choices.factKinds.map((kind) => [kind, i18n.t(`factKind.${kind}`)])}
      />
      <ChoiceField
        path={field("basis")}
        label={i18n.t("author.basis")}
        about={i18n.t("author.basisAbout")}
        options={choices.bases.map((basis) => [basis, i18n.t(`basis.${messageKeySegment(basis)}`)])}
      />
      <TextField path={field("hedge")} label={i18n.t("author.hedge")} about={i18n.t("author.hedgeAbout")} optional />
      <ChecksField
        path={field("about")}
        label={i18n.t("author.aboutNames")}
        about={i18n.t("author.aboutNamesAbout")}
        options={set.entities.map(({ id }, one) => [id, titles.name(one)])}
      />
      <Figures path={field("figures")} />
      <Answers at={at} titles={titles} />
      <More at={at} />
    </>
  );
}

function Asserters({ path }: { path: DraftPath }) {
  const { set } = useDraftTools().draft;
  return (
    <ItemList
      path={path}
      title={i18n.t("author.asserters")}
      about={i18n.t("author.assertersAbout")}
      nameOf={(one) => i18n.t("author.asserterAt", [formatNumber(one + 1)])}
      textOf={({ who }) => who}
      add={i18n.t("author.addAsserter")}
      made={() => ({ who: "", verb: "" })}
      least={1}
    >
      {(one) => (
        <div class="pair">
          <TextField path={[...one, "who"]} label={i18n.t("author.who")} />
          <TextField
            path={[...one, "verb"]}
            label={i18n.t("author.verb")}
            about={i18n.t("author.verbAbout")}
            {...(/^en\b/.test(set.language) && { suggestions: VERBS })}
          />
        </div>
      )}
    </ItemList>
  );
}

function Figures({ path }: { path: DraftPath }) {
  const { draft, host } = useDraftTools();
  return (
    <ItemList
      path={path}
      title={i18n.t("author.figures")}
      about={i18n.t("author.figuresAbout")}
      nameOf={(one) => i18n.t("author.figureAt", [formatNumber(one + 1)])}
      textOf={({ role }) => role}
      add={i18n.t("author.addFigure")}
      made={() => host.desk.newFigure(draft.set)}
    >
      {(one) => <FigureFields path={one} />}
    </ItemList>
  );
}

/** What most statements do without. */
function More({ at }: { at: number }) {
  const field = (name: string) => ["facts", at, name];
  return (
    <details>
      <summary>{i18n.t("author.more")}</summary>
      <TextField
        path={field("brief")}
        label={i18n.t("author.brief")}
        about={i18n.t("author.briefAbout")}
        rows={2}
        most={90}
        optional
      />
      <TextField path={[...field("dates"), "stated"]} label={i18n.t("author.stated")} kind="plain" optional />
      <TextField path={[...field("dates"), "happened"]} label={i18n.t("author.happened")} kind="plain" optional />
      <LinesField
        path={field("open")}
        label={i18n.t("author.leftOpen")}
        about={i18n.t("author.leftOpenAbout")}
        optional
      />
      <TextField path={field("sic")} label={i18n.t("author.sic")} about={i18n.t("author.sicAbout")} rows={2} optional />
    </details>
  );
}

/** What the other side answers, or that the source has no answer. */
function Answers({ at, titles }: Props) {
  const { draft, edit } = useDraftTools();
  const { facts } = draft.set;
  const { response } = facts[at]!;
  const others = facts.flatMap(({ id }, one): [string, string][] => (one === at ? [] : [[id, titles.statement(one)]]));
  return (
    <fieldset>
      <legend>{i18n.t("author.answers")}</legend>
      <p class="quiet">{i18n.t("author.answersAbout")}</p>
      {others.length > 0 && (
        <details open={(facts[at]!.contestedBy ?? []).length > 0 || undefined}>
          <summary>{i18n.t("author.contestedBy")}</summary>
          <ChecksField
            path={["facts", at, "contestedBy"]}
            label={i18n.t("author.contestedBy")}
            options={others}
            optional
          />
        </details>
      )}
      <label class="option">
        <input
          type="checkbox"
          checked={response !== undefined}
          onChange={({ currentTarget: { checked } }) =>
            edit({
              type: "set",
              path: ["facts", at, "response"],
              value: checked ? ("none in the source" satisfies typeof response) : undefined,
            })
          }
        />
        <span>{i18n.t("author.noAnswer")}</span>
      </label>
    </fieldset>
  );
}
