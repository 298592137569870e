import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";

import type { Fact } from "../../facts/schema.ts";
import { formatNumber, langAttributes, formatDate, labelled, isolate } from "../format.ts";
import { messageKeySegment } from "../reason-text.ts";
import type { Answered } from "./exchanges.ts";

interface Words {
  /** BCP 47 of the fact set. */
  language: string;
  /** Only its short form, where it has one. */
  brief?: boolean;
}

/** A statement, and under it in one quiet line its basis, when it happened, and where in the article it stands. */
export function Statement({ fact, language, brief = false }: Words & { fact: Fact }) {
  const { statement, brief: short, sic, response, locator } = fact;
  const words = langAttributes(language);
  return (
    <>
      <p class="statement" {...words}>
        {(brief && short) || statement}
      </p>
      <p class="quiet">
        {standing(fact, brief).map((part) => (
          <span key={part}>
            <bdi>{part}</bdi>
          </span>
        ))}
        <span role="img" aria-label={i18n.t("card.paragraphSpoken", [formatNumber(locator.paragraph)])}>
          {paragraphOf(fact)}
        </span>
      </p>
      {response && <Hint>{i18n.t("card.noAnswer")}</Hint>}
      {sic && !brief && (
        <p class="quiet" {...words}>
          {sic}
        </p>
      )}
    </>
  );
}

/** A statement and its reply side by side: at the same size, from the same top edge, the reply second. */
export function ExchangeView({ statement, replies: [reply], language, brief = false }: Words & Answered) {
  const isLong = brief && !(statement.brief && reply!.brief);
  return (
    <div class={isLong ? "exchange long" : "exchange"}>
      <Side label={i18n.t("card.reported")}>
        <Statement fact={statement} language={language} brief={brief} />
      </Side>
      <Side label={replyLabel(reply!, statement)} isReply>
        <Statement fact={reply!} language={language} brief={brief} />
      </Side>
    </div>
  );
}

/** One side of an exchange, under a label that says whose it is, in the direction of the interface. */
export function Side({ label, isReply, children }: { label: string; isReply?: boolean; children: ComponentChildren }) {
  return (
    <div class={isReply ? "side reply" : "side"}>
      <p class="label">
        <bdi>{label}</bdi>
      </p>
      {children}
    </div>
  );
}

interface Props {
  children: ComponentChildren;
}

/** A sentence of the interface, in its own direction beside the statements of a set. */
export const Hint = ({ children }: Props) => (
  <p class="quiet">
    <bdi>{children}</bdi>
  </p>
);

/** What unfolds under a sentence of the interface. */
export const Fold = ({ label, inList, children }: Props & { label: string; inList?: boolean }) => (
  <details class={inList ? "fact" : ""}>
    <summary>
      <bdi>{label}</bdi>
    </summary>
    {children}
  </details>
);

/** Who says so, in the words of the fact set. */
const assertedBy = ({ attribution }: Fact): string => attribution.map(({ who, verb }) => `${who} ${verb}`).join(", ");

const paragraphOf = ({ locator }: Fact): string => i18n.t("card.paragraph", [formatNumber(locator.paragraph)]);

/** Above the other side's words: who replies, or that it is another's view. */
export const replyLabel = (reply: Fact, statement: Fact): string =>
  statement.kind === "opinion" || reply.kind === "opinion"
    ? i18n.t("card.otherView")
    : i18n.t("card.answer", [isolate(reply.attribution[0]!.who)]);

/** On what basis and when it happened. At a glance a basis that is not given is passed over. */
function standing({ basis, dates }: Fact, brief = false): string[] {
  return [
    ...(brief && basis === "not stated" ? [] : [i18n.t(`basis.${messageKeySegment(basis)}`)]),
    ...(dates?.happened ? [formatDate(dates.happened)] : []),
  ];
}

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
