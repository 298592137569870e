import { i18n } from "#i18n";
import type { PageReport } from "../../mentions/findings.ts";
import { focusNeighbour } from "../controls/keep-focus.ts";
import { Passage } from "../overview/passage.tsx";
import { plural } from "../format.ts";
import { langAttributes } from "../text-direction.ts";
import { shownReason } from "../shown-reason.ts";
import { useUnfolded } from "./unfolded.ts";

/** How many of them are listed before the list is unfolded. */
const atFirst = 50;

interface Props {
  page: PageReport;
  show: (id: number) => void;
  markAnyway: (id: number) => void;
}

/** What was seen and not marked, why, and a person's own say in it. */
export function WithheldSection({ page: { withheld, entities }, show, markAnyway }: Props) {
  const { count, list, next, unfold } = useUnfolded(atFirst);
  return (
    <details class="withheld" id="unmarked">
      <summary>{plural("popup.withheld", withheld.length)}</summary>
      <ul ref={list}>
        {withheld.slice(0, count).map((row) => {
          const { name = row.entity, language = "" } = entities[row.entity] ?? {};
          return (
            <li key={row.id}>
              <button type="button" class="place" onClick={() => show(row.id)}>
                <Passage {...row} />
              </button>
              <p class="quiet">
                <span {...langAttributes(language)}>{name}</span>
                {row.reasons.map(shownReason).map((reason) => ` · ${reason}`)}
              </p>
              <button
                type="button"
                class="second"
                onClick={({ currentTarget }) => {
                  focusNeighbour(currentTarget);
                  markAnyway(row.id);
                }}
              >
                {i18n.t("panel.markAnyway")}
              </button>
            </li>
          );
        })}
      </ul>
      {withheld.length > count && (
        <button type="button" class="more" onClick={unfold}>
          {plural("panel.moreWithheld", next(withheld.length))}
        </button>
      )}
    </details>
  );
}
