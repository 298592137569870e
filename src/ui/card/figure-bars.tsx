import { i18n } from "#i18n";
import type { Figure } from "../../facts/schema.ts";
import { formatNumber } from "../format-number.ts";

interface Props {
  /** All figures of the fact. */
  figures: Figure[];
  /** The one that the card is about. */
  here: Figure;
  /** BCP 47 of their words. */
  language: string;
}

/** Figures that count the same unit as this one, as bars; number and words of each are text, so the list says it all. */
export function FigureBars({ figures, here, language }: Props) {
  const related = figures.filter(({ unit }) => unit === here.unit);
  if (related.length < 2) return null;
  const most = Math.max(...related.map(({ value }) => value));
  return (
    <ul class="bars" aria-label={i18n.t("figure.related")}>
      {related.map((figure) => (
        <li key={figure.role} aria-current={figure === here || undefined}>
          <b>{formatNumber(figure.value)}</b> <bdi lang={language}>{figure.role}</bdi>
          <i style={{ width: `${(figure.value / most) * 100}%` }} />
        </li>
      ))}
    </ul>
  );
}
