import { useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { FigureRow, MentionRow } from "../../mentions/findings.ts";
import { formatNumber } from "../format.ts";
import { type Collectable, ItemSigns } from "../notebook/item-tools.tsx";
import { Passage } from "../overview/passage.tsx";

interface Props {
  /** Names what is stepped through, for whoever does not see it. */
  name: string;
  rows: (MentionRow | FigureRow)[];
  inView: Set<number>;
  show: (id: number) => void;
  /** How a row is put on the list or gets a note. */
  collect: (id: number) => Collectable;
}

/** Steps through the mentions of one thing; its passage is one line, and says whether it is on the screen. */
export function Stepper({ name, rows, inView, show, collect }: Props) {
  const [chosen, setChosen] = useState<number>();
  const seen = rows.findIndex(({ id }) => inView.has(id));
  // Where the page is, the list is too, until somebody steps.
  const kept = rows.findIndex(({ id }) => id === chosen);
  const at = kept >= 0 && (seen < 0 || inView.has(chosen!)) ? kept : Math.max(seen, 0);
  const row = rows[at]!;
  const step = (by: number) => {
    const next = rows[(at + by + rows.length) % rows.length]!;
    setChosen(next.id);
    show(next.id);
  };
  return (
    <div class="stepper">
      {rows.length > 1 && (
        <div class="steps" role="group" aria-label={name}>
          <button type="button" aria-label={i18n.t("command.previous")} onClick={() => step(-1)}>
            ‹
          </button>
          <span class="quiet">{i18n.t("spoken.place", [formatNumber(at + 1), formatNumber(rows.length)])}</span>
          <button type="button" aria-label={i18n.t("command.next")} onClick={() => step(1)}>
            ›
          </button>
        </div>
      )}
      <button
        type="button"
        class="place"
        aria-current={inView.has(row.id) ? "location" : undefined}
        onClick={() => {
          setChosen(row.id);
          show(row.id);
        }}
      >
        <Passage {...row} />
        {inView.has(row.id) && <span class="quiet onscreen">{i18n.t("panel.onScreen")}</span>}
      </button>
      <ItemSigns key={row.id} {...collect(row.id)} name={`${name}, ${row.text}`} />
    </div>
  );
}
