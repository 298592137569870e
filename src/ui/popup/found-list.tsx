import { i18n } from "#i18n";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

import type { MentionRow, PageReport } from "../../mentions/findings.ts";
import { formatNumber, plural, withCommas } from "../format.ts";
import { isGeneral } from "../panel/group-page.ts";
import { Passage } from "../overview/page-sentences.tsx";

interface Props {
  page: PageReport;
  show: (id: number) => void;
}

/** What was found on a page: how much, then what. */
export function FoundSection({ page, show }: Props) {
  const entities = new Set(page.mentions.map(({ entity }) => entity)).size;
  return (
    <>
      <p class="quiet" role="status">
        {withCommas([
          plural("page.entities", entities),
          plural("page.mentions", page.mentions.length),
          ...(page.figures.length > 0 ? [plural("page.figures", page.figures.length)] : []),
        ])}
      </p>
      {page.failed && <p class="quiet">{i18n.t("page.failed")}</p>}
      <FoundList page={page} show={show} />
    </>
  );
}

/** The names of a page with their kinds and counts: people and bodies, numbers, then places and terms, folded. */
function FoundList({ page: { mentions, figures, entities }, show }: Props) {
  const groups = [...Map.groupBy(mentions, ({ entity }) => entity)];
  const general = groups.filter(([id]) => isGeneral(entities[id]?.kind));
  const named = groups.filter((group) => !general.includes(group));
  const row = ([id, rows]: [string, MentionRow[]]) => {
    const { name = id, kind, language } = entities[id] ?? {};
    return (
      <FoundRow key={id} rows={rows} each={plural("popup.each", rows.length, [name])} show={show}>
        <span class="name" dir="auto" lang={language}>
          {name}
        </span>
        {kind && <span class="quiet">{i18n.t(`kind.${kind as "term"}`)}</span>}
      </FoundRow>
    );
  };
  return (
    <>
      <ul class="found">
        {named.map((group) => row(group))}
        {figures.length > 0 && (
          <FoundRow key="" rows={figures} each={plural("popup.eachFigure", figures.length)} show={show}>
            <span class="name">{i18n.t("panel.figures")}</span>
          </FoundRow>
        )}
      </ul>
      {general.length > 0 && (
        <details class="general" open={named.length === 0}>
          <summary>{plural("popup.general", general.length)}</summary>
          <ul class="found">{general.map((group) => row(group))}</ul>
        </details>
      )}
    </>
  );
}

interface RowProps {
  /** What was found, at least once, in the order of the page. */
  rows: { id: number; marked: boolean; visible: boolean; before: string; text: string; after: string }[];
  /** Names the button that lists each of them. */
  each: string;
  show: (id: number) => void;
  children: ComponentChildren;
}

/** Something found on a page and how often; a press on it leads to the first mark, and each passage can be listed. */
function FoundRow({ rows, each, show, children }: RowProps) {
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
