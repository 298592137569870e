import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

import { i18n } from "#i18n";
import { formatNumber } from "../format-number.ts";
import { Passage } from "../overview/passage.tsx";

interface Props {
  /** What was found, at least once, in the order of the page. */
  rows: { id: number; marked: boolean; visible: boolean; before: string; text: string; after: string }[];
  /** Names the button that lists each of them. */
  each: string;
  show: (id: number) => void;
  children: ComponentChildren;
}

/** Something found on a page and how often; a press on it leads to the first mark, and each passage can be listed. */
export function FoundRow({ rows, each, show, children }: Props) {
  const [all, setAll] = useState(false);
  const first = rows.find(({ marked }) => marked) ?? rows.find(({ visible }) => visible) ?? rows[0]!;
  const count = formatNumber(rows.length);
  return (
    <li>
      <div class="row">
        <button type="button" class="entity" onClick={() => show(first.id)}>
          {children}
        </button>
        {rows.length > 1 ? (
          <button type="button" class="count" aria-expanded={all} aria-label={each} onClick={() => setAll(!all)}>
            {count}
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 6l4 4 4-4" />
            </svg>
          </button>
        ) : (
          <span class="count">{count}</span>
        )}
      </div>
      {!all && rows.every(({ visible }) => !visible) && <p class="quiet unseen">{i18n.t("passage.unseen")}</p>}
      {all && (
        <ol class="passages">
          {rows.map((row) => (
            <li key={row.id}>
              <button type="button" onClick={() => show(row.id)}>
                <Passage {...row} />
              </button>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
