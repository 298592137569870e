import type { ComponentChildren } from "preact";

import { i18n } from "#i18n";
import type { Fact } from "../../facts/schema.ts";
import { formatNumber } from "../format.ts";
import { langAttributes } from "../text-direction.ts";
import type { Answered } from "./exchanges.ts";
import { Note } from "./sentence.tsx";
import { paragraphOf, replyLabel, standing } from "./statement-text.ts";

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
          <bdi key={part}>{part}</bdi>
        ))}
        <span role="img" aria-label={i18n.t("card.paragraphSpoken", [formatNumber(locator.paragraph)])}>
          {paragraphOf(fact)}
        </span>
      </p>
      {response && <Note>{i18n.t("card.noAnswer")}</Note>}
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
