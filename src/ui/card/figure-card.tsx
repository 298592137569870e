import { i18n } from "#i18n";
import type { FigureFacts } from "../../facts/figure-facts.ts";
import type { FigureMention } from "../../mentions/types.ts";
import type { CardActions } from "./card-actions.ts";
import { CardFrame } from "./card-frame.tsx";
import { FactView } from "./fact-view.tsx";
import { figureAmount } from "./figure-amount.ts";
import { FigureBars } from "./figure-bars.tsx";

interface Props extends CardActions {
  facts: FigureFacts;
  mention: FigureMention;
  quoted: boolean;
  /** The words of the page around its number. */
  passage: { before: string; text: string; after: string };
}

const outcomes = {
  same: "figure.same",
  "other-value": "figure.otherValue",
  "other-role": "figure.otherRole",
} as const;

/** What the page's number is said to count beside what the source's number counts, without a verdict. */
export function FigureCard({ facts, mention, quoted, passage, close, cite, copy }: Props) {
  const { fact, language } = facts;
  const figure = fact.figures![mention.figure]!;
  const related = fact.figures!.filter(({ unit }) => unit === figure.unit);
  return (
    <CardFrame
      kind={i18n.t("figure.kind")}
      name={figureAmount(figure)}
      summary={i18n.t(outcomes[mention.outcome])}
      language={i18n.t("locale")}
      quoted={quoted}
      ground={facts}
      close={close}
    >
      <dl class="sides">
        <div>
          <dt>{i18n.t("figure.onPage")}</dt>
          <dd>
            <b>{mention.text}</b> <bdi>{mention.role}</bdi>
            <q dir="auto">
              {passage.before}
              <mark>{passage.text}</mark>
              {passage.after}
            </q>
          </dd>
        </div>
        <div>
          <dt>{i18n.t("figure.inSource")}</dt>
          <dd>
            <b>{figureAmount(figure)}</b> <bdi lang={language}>{figure.role}</bdi>
            {related.length > 1 && <FigureBars figures={related} here={figure} language={language} />}
          </dd>
        </div>
      </dl>
      <ol class="facts">
        <FactView fact={fact} answers={facts.answers} language={language} cite={cite} copy={copy} />
      </ol>
    </CardFrame>
  );
}
