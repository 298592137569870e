import { i18n } from "#i18n";
import type { FigureFacts } from "../../facts/figure-facts.ts";
import type { FigureRow } from "../../mentions/findings.ts";
import { figureAmount } from "../card/figure-words.ts";
import { FactList, type FactSources } from "./fact-list.tsx";
import { MentionList } from "./mention-list.tsx";

interface Props extends FactSources {
  figures: FigureRow[];
  facts: FigureFacts[];
  inView: Set<number>;
  show: (id: number) => void;
}

/** The page's numbers that the set has a figure for, by fact, each with what is said of it and no verdict. */
export function FiguresSection({ figures, facts, inView, show, cite, copy }: Props) {
  const byFact = Map.groupBy(figures, (row) => `${row.fact} ${row.outcome}`);
  return (
    <section class="entity" aria-labelledby="figures">
      <h2 id="figures">{i18n.t("panel.figuresHere")}</h2>
      {[...byFact].map(([key, rows]) => {
        const { fact } = rows[0]!;
        const known = facts.filter((one) => one.fact.id === fact);
        return (
          <div key={key} class="figure">
            <MentionList mentions={rows} inView={inView} show={show} />
            <details>
              <summary>{figureAmount(rows[0]!.source)}</summary>
              {known.map((one) => (
                <FactList key={one.set.id} facts={[one.fact]} ground={one} cite={cite} copy={copy} />
              ))}
            </details>
          </div>
        );
      })}
    </section>
  );
}
