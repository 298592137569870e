import { i18n } from "#i18n";
import type { FigureFacts } from "../../facts/figure-facts.ts";
import type { FigureMention } from "../../mentions/types.ts";
import type { CardProps } from "./card-actions.ts";
import { CardFooter } from "./card-footer.tsx";
import { CardFrame } from "./card-frame.tsx";
import { CardHeader } from "./card-header.tsx";
import { FactView } from "./fact-view.tsx";
import { figureAmount, figureOutcome } from "./figure-amount.ts";
import { FigureBars } from "./figure-bars.tsx";

interface Props extends CardProps {
  facts: FigureFacts;
  mention: FigureMention;
  /** The words of the page around its number, in its language (BCP 47; empty where the page does not say). */
  passage: { before: string; text: string; after: string; language: string };
}

/** What the page's number is said to count beside what the source's number counts, without a verdict. */
export function FigureCard({ facts, mention, passage, cite, copy, ...card }: Props) {
  const { fact, answers, language } = facts;
  const figure = fact.figures![mention.figure]!;
  return (
    <CardFrame>
      <CardHeader {...card} kind={i18n.t("figure.kind")} name={mention.amount} language={passage.language}>
        <p>{figureOutcome(mention)}</p>
      </CardHeader>
      <div class="body">
        <dl class="sides">
          <div>
            <dt>{i18n.t("figure.onPage")}</dt>
            <dd lang={passage.language} dir="auto">
              <b>{mention.amount}</b>
              {mention.role}
            </dd>
          </div>
          <div>
            <dt>{i18n.t("figure.inSource")}</dt>
            <dd>
              <b>{figureAmount(mention.source)}</b>
              <bdi lang={language}>{figure.role}</bdi>
            </dd>
          </div>
        </dl>
        <blockquote lang={passage.language} dir="auto">
          {passage.before}
          <b>{passage.text}</b>
          {passage.after}
        </blockquote>
        <FigureBars figures={fact.figures!} here={figure} language={language} />
        <ol class="facts">
          <FactView {...{ fact, answers, language, cite, copy }} />
        </ol>
      </div>
      <CardFooter {...card} ground={facts} />
    </CardFrame>
  );
}
