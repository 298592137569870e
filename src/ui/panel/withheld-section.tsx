import { i18n } from "#i18n";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

import type { PageReport } from "../../mentions/findings.ts";
import { focusNeighbour } from "../page-setup.ts";
import { plural, langAttributes } from "../format.ts";
import { Passage } from "../overview/page-sentences.tsx";
import { shownReason } from "../explanations.ts";

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

/** How many rows a press brings: thousands at once would hold the panel, and nobody could walk through them. */
const step = 500;

/**
 * A list of which the first rows are shown and a press brings more; the focus then goes to the first row that came, since
 * the button may go.
 *
 * @param first how many rows are shown before a press
 * @returns `count` that are shown, how many the next press brings of all, and the press
 */
function useUnfolded(first: number) {
  const [count, setCount] = useState(first);
  const list = useRef<HTMLOListElement & HTMLUListElement>(null);
  const arrivedRef = useRef(-1);
  useLayoutEffect(() => {
    if (arrivedRef.current < 0) return;
    list.current?.querySelectorAll(":scope > li")[arrivedRef.current]?.querySelector("button")?.focus();
    arrivedRef.current = -1;
  }, [count]);
  const next = (all: number) => Math.min(step, all - count);
  const unfold = () => {
    arrivedRef.current = count;
    setCount(count + step);
  };
  return { count, list, next, unfold };
}
