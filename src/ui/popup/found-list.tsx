import { i18n } from "#i18n";
import type { MentionRow, PageReport } from "../../mentions/findings.ts";
import { plural } from "../plural.ts";
import { isGeneral } from "../overview/general-kinds.ts";
import { FoundRow } from "./found-row.tsx";

interface Props {
  page: PageReport;
  show: (id: number) => void;
}

/** The names of a page with their kinds and counts: people and bodies, numbers, then places and terms, folded. */
export function FoundList({ page: { mentions, figures, entities }, show }: Props) {
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
