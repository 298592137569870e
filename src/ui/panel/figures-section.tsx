import { i18n } from "#i18n";
import type { FigureFacts } from "../../facts/card-facts.ts";
import type { PageReport } from "../../mentions/findings.ts";
import { BothSides } from "../card/figure-card.tsx";
import type { Collectable } from "../notebook/item-tools.tsx";
import { setText } from "../statements/article-line.tsx";
import { ComparedSentences } from "./compared-figure.tsx";
import { Stepper } from "./stepper.tsx";
import { useCompared, type CompareActions } from "./use-compared.ts";

interface Props {
  page: PageReport;
  actions: CompareActions;
  facts: FigureFacts[];
  inView: Set<number>;
  show: (id: number) => void;
  collect: (id: number) => Collectable;
}

/** The page's numbers that the article has one for, beside it; what is said of both is alike once. */
export function FiguresSection({ page, actions, facts, inView, show, collect }: Props) {
  const compared = useCompared(actions, page);
  const alike = Map.groupBy(page.figures, (row) => `${row.fact} ${row.figure} ${row.outcome} ${row.amount}`);
  return (
    <section id="figures" aria-labelledby="figures-title">
      <h2 id="figures-title" tabIndex={-1}>
        {i18n.t("panel.figuresHere")}
      </h2>
      {[...alike].map(([key, rows]) => {
        const [first] = rows;
        const known = facts.find((one) => one.fact.id === first!.fact);
        const beside = compared.get(first!.id);
        const figure = known?.fact.figures?.[first!.figure];
        return (
          <div key={key} class="figure">
            {known &&
              figure &&
              (beside ? (
                <ComparedSentences figure={beside} language={known.language} />
              ) : (
                <BothSides mention={first!} figure={figure} language={known.language} pageLanguage={known.language} />
              ))}
            {known &&
              setText(known).map((text) => (
                <p key={text} class="quiet">
                  {text}
                </p>
              ))}
            <Stepper name={first!.amount} rows={rows} inView={inView} show={show} collect={collect} />
          </div>
        );
      })}
    </section>
  );
}
