import { i18n } from "#i18n";

import type { Fact } from "../../facts/schema.ts";
import { formatDate, formatNumber, labelled } from "../format.ts";
import { isolate } from "../text-direction.ts";
import { messageKeySegment } from "../reason-text.ts";

/** Who says so, in the words of the fact set. */
export const assertedBy = ({ attribution }: Fact): string =>
  attribution.map(({ who, verb }) => `${who} ${verb}`).join(", ");

/** On what basis and when it happened. At a glance a basis that is not given is passed over. */
export function standing({ basis, dates }: Fact, brief = false): string[] {
  return [
    ...(brief && basis === "not stated" ? [] : [i18n.t(`basis.${messageKeySegment(basis)}`)]),
    ...(dates?.happened ? [formatDate(dates.happened)] : []),
  ];
}

export const paragraphOf = ({ locator }: Fact): string => i18n.t("card.paragraph", [formatNumber(locator.paragraph)]);

/** Above the other side's words: who replies, or that it is another's view. */
export const replyLabel = (reply: Fact, statement: Fact): string =>
  statement.kind === "opinion" || reply.kind === "opinion"
    ? i18n.t("card.otherView")
    : i18n.t("card.answer", [isolate(reply.attribution[0]!.who)]);

/** A statement as text, with the answers of the other side: what "copy" puts on the clipboard. */
export function statementText(fact: Fact, answers: Fact[]): string {
  return [
    told(fact),
    ...answers.map((answer) => labelled(replyLabel(answer, fact), told(answer))),
    ...(fact.response ? [i18n.t("card.noAnswer")] : []),
  ].join("\n\n");
}

function told(fact: Fact): string {
  const { stated, happened } = fact.dates ?? {};
  const said = stated && (happened ? i18n.t("card.stated", [formatDate(stated)]) : formatDate(stated));
  const parts = [assertedBy(fact), ...standing(fact), ...(said ? [said] : []), paragraphOf(fact)];
  return `${fact.statement}\n${parts.join(" · ")}`;
}
