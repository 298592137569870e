import { i18n } from "#i18n";
import type { PageReport } from "../../mentions/findings.ts";
import { plural } from "../plural.ts";
import { FoundRow } from "./found-row.tsx";

interface Props {
  page: PageReport;
  show: (id: number) => void;
}

/** The entities of a page with their kinds and counts, and its figures in one line below them. */
export function FoundList({ page: { mentions, figures, entities }, show }: Props) {
  return (
    <ul class="found">
      {[...Map.groupBy(mentions, ({ entity }) => entity)].map(([id, rows]) => {
        const { name = id, kind, language } = entities[id] ?? {};
        return (
          <FoundRow key={id} rows={rows} each={plural("popup.each", rows.length, [name])} show={show}>
            <span class="name" dir="auto" lang={language}>
              {name}
            </span>
            {kind && <span class="quiet">{i18n.t(`kind.${kind as "term"}`)}</span>}
          </FoundRow>
        );
      })}
      {figures.length > 0 && (
        <FoundRow key="" rows={figures} each={plural("popup.eachFigure", figures.length)} show={show}>
          <span class="name">{i18n.t("panel.figuresHere")}</span>
        </FoundRow>
      )}
    </ul>
  );
}
