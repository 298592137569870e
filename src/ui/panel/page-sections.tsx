import { i18n } from "#i18n";
import { useState } from "preact/hooks";

import type { FigureFacts } from "../../facts/card-facts.ts";
import type { PageReport, FigureRow, MentionRow } from "../../mentions/findings.ts";
import { BothSides } from "../card/figure-card.tsx";
import { plural, formatNumber, langAttributes } from "../format.ts";
import { type Collectable, ItemSigns } from "../notebook/item-tools.tsx";
import { Passage, ComparedSentences } from "../overview/page-sentences.tsx";
import { setText } from "../statements/article-line.tsx";
import { type ComparedGroup, type NameGroup, groupCompared, isGeneral } from "./group-page.ts";
import { type CompareActions, useCompared } from "./use-panel-data.ts";

interface Props {
  names: NameGroup[];
  inView: Set<number>;
  show: (id: number) => void;
  /** Shows the statements about a name alone. */
  about: (id: string) => void;
  collect: (id: number) => Collectable;
}

/** The names of the page: people, bodies and what they made; below, folded, places and general terms. */
export function NamesSection({ names, ...row }: Props) {
  const general = names.filter(({ kind }) => isGeneral(kind));
  const others = names.filter((name) => !general.includes(name));
  return (
    <section id="names" aria-labelledby="names-title">
      <h2 id="names-title" tabIndex={-1}>
        {i18n.t("panel.names")}
      </h2>
      {others.map((group) => (
        <Name key={group.id} group={group} {...row} />
      ))}
      {general.length > 0 && (
        <details open={others.length === 0}>
          <summary>{plural("popup.general", general.length)}</summary>
          {general.map((group) => (
            <Name key={group.id} group={group} {...row} />
          ))}
        </details>
      )}
    </section>
  );
}

function Name({ group, inView, show, about, collect }: Omit<Props, "names"> & { group: NameGroup }) {
  const { id, name, kind, language, summary, mentions } = group;
  const words = langAttributes(language);
  return (
    <article class="entity" aria-labelledby={`name-${id}`}>
      <header role="none">
        <h3 id={`name-${id}`} {...words}>
          {name}
        </h3>
        <span class="quiet">{i18n.t(`kind.${kind as "term"}`)}</span>
        <button type="button" class="leads" onClick={() => about(id)}>
          {i18n.t("panel.statements")}
        </button>
      </header>
      {summary && (
        <p class="summary" {...words}>
          {summary}
        </p>
      )}
      <Stepper name={name} rows={mentions} inView={inView} show={show} collect={collect} />
    </article>
  );
}

interface FiguresSectionProps {
  page: PageReport;
  actions: CompareActions;
  facts: FigureFacts[];
  inView: Set<number>;
  show: (id: number) => void;
  collect: (id: number) => Collectable;
}

/** The page's numbers that the article has one for, beside it; what is said of both is alike once. */
export function FiguresSection({ page, actions, facts, inView, show, collect }: FiguresSectionProps) {
  const compared = useCompared(actions, page);
  return (
    <section id="figures" aria-labelledby="figures-title">
      <h2 id="figures-title" tabIndex={-1}>
        {i18n.t("panel.figuresHere")}
      </h2>
      {groupCompared(page.figures, compared).map(({ numbers, first: beside, page: sentence, sources }) => {
        const [[first]] = numbers as [ComparedGroup["numbers"][number]];
        const known = facts.find((one) => one.fact.id === first.fact);
        const figure = known?.fact.figures?.[first.figure];
        return (
          <div key={first.id} class="figure">
            {known &&
              figure &&
              (beside ? (
                <ComparedSentences figure={beside} page={sentence} sources={sources} language={known.language} />
              ) : (
                <BothSides mention={first} figure={figure} language={known.language} pageLanguage={known.language} />
              ))}
            {known &&
              setText(known).map((text) => (
                <p key={text} class="quiet">
                  {text}
                </p>
              ))}
            {numbers.map((rows) => (
              <Stepper
                key={rows[0].id}
                name={rows[0].amount}
                rows={rows}
                said={known && figure && beside && rows[0].id}
                {...{ inView, show, collect }}
              />
            ))}
          </div>
        );
      })}
    </section>
  );
}

interface StepperProps {
  /** Names what is stepped through, for whoever does not see it. */
  name: string;
  rows: (MentionRow | FigureRow)[];
  inView: Set<number>;
  show: (id: number) => void;
  /** How a row is put on the list or gets a note. */
  collect: (id: number) => Collectable;
  /** The row whose sentence is shown already. */
  said?: number | undefined;
}

/** Steps through the mentions of one thing; its passage is one line, and says whether it is on the screen. */
function Stepper({ name, rows, inView, show, collect, said }: StepperProps) {
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
        {row.id === said ? <Said {...row} isInView={inView.has(row.id)} /> : <Passage {...row} />}
        {inView.has(row.id) && <OnScreen />}
      </button>
      <ItemSigns key={row.id} {...collect(row.id)} name={name === row.text ? name : `${name}, ${row.text}`} />
    </div>
  );
}

/** A number whose sentence stands above: its words alone, and what a press does. */
const Said = ({ text, visible, isInView }: Pick<FigureRow, "text" | "visible"> & { isInView: boolean }) => (
  <>
    <Passage before="" text={text} after="" visible={visible} />
    {!isInView && visible && <span class="quiet"> {i18n.t("panel.showOnPage")}</span>}
  </>
);

const OnScreen = () => (
  <>
    {" "}
    <span class="quiet onscreen">{i18n.t("panel.onScreen")}</span>
  </>
);
