import { i18n } from "#i18n";
import type { EntityFacts } from "../../facts/card-facts.ts";
import type { Reason } from "../../mentions/types.ts";
import { langAttributes } from "../format.ts";
import { shownReason } from "../explanations.ts";
import { exchangeOf, firstToShow } from "../statements/exchanges.ts";
import { ExchangeView, Statement } from "../statements/statement.tsx";
import { CardFrame, type CardProps } from "./card-frame.tsx";
import { fullName } from "./full-name.ts";

interface Props extends CardProps {
  /** The words of the page, and their language (BCP 47; empty where the page does not say). */
  printed: { text: string; language: string };
  /** Its facts in the order in which they are shown. */
  entity: EntityFacts;
  /** Why the mention counts. */
  reasons: Reason[];
}

/**
 * What one article reported about a name. At a glance what it is, and one statement; a contested one never without its
 * reply. In full all statements, by the reply that answers them.
 */
export function EntityCard({ printed, entity, reasons, ...card }: Props) {
  const { name, kind, summary, language, facts, answers, also = [] } = entity;
  const first = firstToShow(facts);
  const exchange = first && exchangeOf(first, answers);
  const statement = exchange?.statement ?? first;
  const shown = [statement, exchange?.replies[0]];
  const hidden = facts.filter((fact) => !shown.some((one) => one?.id === fact.id));
  return (
    <CardFrame
      {...card}
      name={printed.text}
      nameLanguage={printed.language}
      kind={i18n.t(`kind.${kind}`)}
      context={entity}
      first={{ fact: statement!, answers: exchange?.replies ?? [] }}
      why={reasons.map(shownReason)}
      line={
        <p class="line" {...langAttributes(language)}>
          {fullName(name, printed.text)}
          {summary}
        </p>
      }
      also={also}
      glance={
        exchange ? (
          <>
            <ExchangeView {...exchange} language={language} brief />
            <button type="button" class="folded" onClick={card.actions.unfold}>
              {i18n.t("card.bothSides")}
            </button>
          </>
        ) : (
          statement && <Statement fact={statement} language={language} brief />
        )
      }
      statements={facts}
      more={hidden.length}
    />
  );
}
