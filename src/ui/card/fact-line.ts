import { i18n } from "#i18n";
import type { Fact } from "../../facts/schema.ts";
import { formatDate } from "../format-date.ts";
import { formatNumber } from "../format-number.ts";
import { keyPart } from "../key-part.ts";

/** Who says so, in the words of the fact set. */
export const assertedBy = ({ attribution }: Fact): string =>
  attribution.map(({ who, verb }) => `${who} ${verb}`).join(", ");

/** On what basis, when it happened and when it was said, and where in the source. */
export function standing({ basis, dates = {}, locator }: Fact): string[] {
  const { happened, stated } = dates;
  const said = stated && formatDate(stated);
  return [
    i18n.t(`basis.${keyPart(basis)}`),
    happened && formatDate(happened),
    said && (happened ? i18n.t("card.stated", [said]) : said),
    i18n.t("card.paragraph", [formatNumber(locator.paragraph)]),
  ].filter((part) => part !== undefined);
}

const told = (fact: Fact) => `${fact.statement}\n${[assertedBy(fact), ...standing(fact)].join(" · ")}`;

/** A fact as text, with the answers of the other side: what "copy" puts on the clipboard. */
export function factText(fact: Fact, answers: Fact[]): string {
  return [
    told(fact),
    ...answers.map((answer) => `${i18n.t(answerLabel(answer))}: ${told(answer)}`),
    ...(fact.response ? [i18n.t("card.noAnswer")] : []),
  ].join("\n\n");
}

/** An opinion faces another opinion, an allegation its answer. */
export const answerLabel = ({ kind }: Fact) => (kind === "opinion" ? "card.otherView" : "card.answer");
