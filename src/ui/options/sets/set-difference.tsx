import { i18n } from "#i18n";

import type { SetPreview } from "../../../desk/own-sets/prepare-set.ts";
import { formatNumber, withCommas, directionOf, langAttributes } from "../../format.ts";

interface Props {
  previous: NonNullable<SetPreview["previous"]>;
  language: string;
}

/** How many of each are shown. */
const SHOWN = 100;

/** How a file stands to the version that is there, and what is different, wording beside wording. */
export function SetDifferenceView({ previous: { version, relation, difference }, language }: Props) {
  const relations = {
    newer: i18n.t("sets.isNewer", [version]),
    older: i18n.t("sets.isOlder", [version]),
    same: i18n.t("sets.isSame"),
    altered: i18n.t("sets.isAltered", [version]),
  };
  const { facts, entities, fields } = difference;
  const lists = [facts.added, facts.changed, facts.removed, entities.added, entities.changed, entities.removed, fields];
  return (
    <>
      <p class={relation === "newer" || relation === "same" ? "" : "problem"}>{relations[relation]}</p>
      {relation !== "same" && (
        <details open class="difference">
          <summary>{i18n.t("sets.changes")}</summary>
          {lists.every((list) => list.length === 0) && <p class="quiet">{i18n.t("sets.noChanges")}</p>}
          <ChangedFacts changed={facts.changed} language={language} />
          <Listed label="addedFacts" lines={facts.added.map(({ statement }) => statement)} language={language} />
          <Listed label="removedFacts" lines={facts.removed.map(({ statement }) => statement)} language={language} />
          <Listed label="addedNames" lines={entities.added} language={language} />
          <Listed
            label="changedNames"
            lines={entities.changed.map((one) => `${one.name} (${one.fields.join(", ")})`)}
            language={language}
          />
          <Listed label="removedNames" lines={entities.removed} language={language} />
          {fields.length > 0 && <p class="quiet">{i18n.t("sets.otherFields", [withCommas(fields)])}</p>}
        </details>
      )}
    </>
  );
}

interface ListedProps {
  label: "addedFacts" | "removedFacts" | "addedNames" | "changedNames" | "removedNames";
  lines: string[];
  language: string;
}

function Listed({ label, lines, language }: ListedProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <h5>{i18n.t(`sets.${label}`, [formatNumber(lines.length)])}</h5>
      <ul dir={directionOf(language)} lang={language}>
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > SHOWN && <p class="quiet">{i18n.t("sets.moreWarnings", [formatNumber(lines.length - SHOWN)])}</p>}
    </>
  );
}

function ChangedFacts({
  changed,
  language,
}: {
  changed: Props["previous"]["difference"]["facts"]["changed"];
  language: string;
}) {
  if (changed.length === 0) return null;
  const words = langAttributes(language);
  return (
    <>
      <h5>{i18n.t("sets.changedFacts", [formatNumber(changed.length)])}</h5>
      {changed.slice(0, SHOWN).map(({ id, before, after, fields }) => (
        <div key={id}>
          <div class="exchange" dir={directionOf(language)}>
            <div class="side">
              <p class="label">{i18n.t("sets.before")}</p>
              <p {...words}>{before}</p>
            </div>
            <div class="side">
              <p class="label">{i18n.t("sets.after")}</p>
              <p {...words}>{after}</p>
            </div>
          </div>
          {fields.length > 0 && <p class="quiet">{i18n.t("sets.fieldsToo", [withCommas(fields)])}</p>}
        </div>
      ))}
      {changed.length > SHOWN && (
        <p class="quiet">{i18n.t("sets.moreWarnings", [formatNumber(changed.length - SHOWN)])}</p>
      )}
    </>
  );
}
