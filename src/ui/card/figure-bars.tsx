import type { Figure } from "../../facts/schema.ts";
import { formatNumber } from "../format-number.ts";

interface Props {
  figures: Figure[];
  /** BCP 47 of their words. */
  language: string;
  /** The one that the card is about. */
  here: Figure;
}

/** Figures of one fact that count the same unit, as bars; number and words of each are text, so a list says all. */
export function FigureBars({ figures, language, here }: Props) {
  const most = Math.max(...figures.map(({ value }) => value));
  return (
    <ul class="bars">
      {figures.map((figure) => (
        <li key={figure.role} aria-current={figure === here || undefined}>
          <i style={{ width: `${(figure.value / most) * 100}%` }} />
          <b>{formatNumber(figure.value)}</b> <bdi lang={language}>{figure.role}</bdi>
        </li>
      ))}
    </ul>
  );
}
