import { i18n } from "#i18n";
import type { FigureFacts } from "../../facts/figure-facts.ts";
import type { FigureRow } from "../../mentions/findings.ts";
import { BothSides } from "../card/figure-card.tsx";
import { setText } from "../statements/article-line.tsx";
import { Stepper } from "./stepper.tsx";

interface Props {
  figures: FigureRow[];
  facts: FigureFacts[];
  inView: Set<number>;
  show: (id: number) => void;
}

/** The page's numbers that the article has one for, beside it; what is said of both is alike once. */
export function FiguresSection({ figures, facts, inView, show }: Props) {
  const alike = Map.groupBy(figures, (row) => `${row.fact} ${row.figure} ${row.outcome} ${row.amount}`);
  return (
    <section id="figures" aria-labelledby="figures-title">
      <h2 id="figures-title" tabIndex={-1}>
        {i18n.t("panel.figuresHere")}
      </h2>
      {[...alike].map(([key, rows]) => {
        const [first] = rows;
        const known = facts.find((one) => one.fact.id === first!.fact);
        const figure = known?.fact.figures?.[first!.figure];
        return (
          <div key={key} class="figure">
            {known && figure && (
              <BothSides mention={first!} figure={figure} language={known.language} pageLanguage={known.language} />
            )}
            {known &&
              setText(known).map((text) => (
                <p key={text} class="quiet">
                  {text}
                </p>
              ))}
            <Stepper name={first!.amount} rows={rows} inView={inView} show={show} />
          </div>
        );
      })}
    </section>
  );
}
