import { i18n } from "#i18n";

import type { FigureFacts } from "../../facts/card-facts.ts";
import type { Figure } from "../../facts/schema.ts";
import type { FigureMention, SourceAmount } from "../../mentions/types.ts";
import { formatNumber, langAttributes } from "../format.ts";
import { messageKeySegment } from "../reason-text.ts";
import { exchangeOf } from "../statements/exchanges.ts";
import { Side, Statement, replyLabel } from "../statements/statement.tsx";
import { type CardProps, CardFrame } from "./card-frame.tsx";
import { differingParts, figureClaim } from "./figure-claim.ts";

interface Props extends CardProps {
  facts: FigureFacts;
  mention: FigureMention;
  /** BCP 47 of the page's words; empty where the page does not say. */
  pageLanguage: string;
}

/** What the page's number is said to count beside what the article's number counts, without a verdict. */
export function FigureCard({ facts, mention, pageLanguage, ...card }: Props) {
  const { fact, answers, language } = facts;
  const figure = fact.figures![mention.figure]!;
  const headline = figureHeadline(mention, figure.role);
  const exchange = exchangeOf(fact, answers);
  const reply = exchange?.replies[0];
  const explained = explanationIn(fact.open);
  return (
    <CardFrame
      {...card}
      name={mention.amount}
      nameLanguage={pageLanguage}
      kind={i18n.t("figure.kind")}
      context={facts}
      first={{ fact, answers: exchange?.replies ?? [] }}
      line={
        <>
          {headline && (
            <p>
              <bdi>{headline}</bdi>
            </p>
          )}
          <BothSides {...{ mention, figure, language, pageLanguage }} />
        </>
      }
      glance={
        <>
          {explained && <p {...langAttributes(language)}>{explained}</p>}
          {reply && (
            <Side label={replyLabel(reply, fact)} isReply>
              <Statement fact={reply} language={language} brief />
            </Side>
          )}
        </>
      }
      above={<Bars figures={fact.figures!} here={figure} language={language} />}
      statements={[fact]}
      more={0}
    />
  );
}

/** What the article leaves open often ends in a sentence: "how many …: the article gives no count of infected phones". */
function explanationIn(open: string[] = []): string | undefined {
  const sentence = open.find((one) => one.includes(": "))?.replace(/^.*?: /u, "");
  return sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

interface SidesProps extends Pick<Props, "pageLanguage"> {
  mention: Pick<FigureMention, "amount" | "role" | "source">;
  figure: Figure;
  language: string;
}

/** The page's number and what it counts, beside the article's; words are set off that the other side has not. */
export function BothSides({ mention, figure, language, pageLanguage }: SidesProps) {
  // Only words of one language can be told apart.
  const isAlike = pageLanguage === "" || pageLanguage.slice(0, 2) === language.slice(0, 2);
  const other = isAlike ? figure.role : mention.role;
  // "a database that holds 50,000 numbers": the number is said where the page has it, once.
  const before = mention.role.split(` ${mention.amount} `);
  const after = before.pop()!;
  return (
    <div class="exchange">
      <Side label={i18n.t("figure.onPage")}>
        <p lang={pageLanguage} dir="auto">
          <Role text={before.join(" ")} other={other} /> <b>{mention.amount}</b> <Role text={after} other={other} />
        </p>
      </Side>
      <Side label={i18n.t("figure.inSource")}>
        <p {...langAttributes(language)}>
          <b>
            <bdi>{figureAmount(mention.source)}</bdi>
          </b>{" "}
          <Role text={figure.role} other={isAlike ? mention.role : figure.role} />
        </p>
      </Side>
    </div>
  );
}

function Role({ text, other }: { text: string; other: string }) {
  return (
    <>
      {differingParts(text, other).map((part) =>
        part.differs ? <b key={part.at}>{part.text}</b> : <span key={part.at}>{part.text}</span>,
      )}
    </>
  );
}

interface BarsProps {
  /** All figures of the fact. */
  figures: Figure[];
  /** The one that the card is about. */
  here: Figure;
  /** BCP 47 of their words. */
  language: string;
}

/** Figures that count the same unit as this one, as bars; number and words of each are text, so the list says it all. */
function Bars({ figures, here, language }: BarsProps) {
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

const comparisons = {
  "more than": "figure.moreThan",
  about: "figure.about",
  "at least": "figure.atLeast",
  "at most": "figure.atMost",
} as const;

/** A figure's value as it is written: "more than 180", "37 of 67". */
export function figureAmount({ value, comparison, of }: SourceAmount): string {
  const amount = formatNumber(value);
  if (of !== undefined) return i18n.t("figure.of", [amount, formatNumber(of)]);
  return comparison ? i18n.t(comparisons[comparison], [amount]) : amount;
}

/** What is said of a page's number beside the article's, where it is certain: a sentence without a verdict. */
function figureHeadline(mention: FigureMention, role: string): string | undefined {
  const claim = figureClaim(mention, role);
  if (!claim) return undefined;
  return claim === "other-comparison"
    ? i18n.t("figure.other_comparison", [figureAmount(mention.source)])
    : i18n.t(`figure.${messageKeySegment(claim)}`);
}
