import { i18n } from "#i18n";
import type { PageReport } from "../../mentions/findings.ts";
import { Passage } from "../overview/passage.tsx";
import { plural } from "../plural.ts";
import { setWords } from "../set-words.ts";
import { shownReason } from "../shown-reason.ts";

interface Props {
  page: PageReport;
  show: (id: number) => void;
  markAnyway: (id: number) => void;
}

/** What was seen and not marked, why, and a person's own say in it. */
export function WithheldSection({ page: { withheld, entities }, show, markAnyway }: Props) {
  return (
    <details class="withheld">
      <summary>{plural("popup.withheld", withheld.length)}</summary>
      <ul>
        {withheld.map((row) => {
          const { name = row.entity, language = "" } = entities[row.entity] ?? {};
          return (
            <li key={row.id}>
              <button type="button" class="place" onClick={() => show(row.id)}>
                <Passage {...row} />
              </button>
              <p class="quiet">
                <span {...setWords(language)}>{name}</span>
                {row.reasons.map(shownReason).map((reason) => ` · ${reason}`)}
              </p>
              <button type="button" class="second" onClick={() => markAnyway(row.id)}>
                {i18n.t("panel.markAnyway")}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
