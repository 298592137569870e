import type { ComponentChildren } from "preact";

import { i18n } from "#i18n";
import type { FactContext } from "../../facts/card-facts.ts";
import type { Fact } from "../../facts/schema.ts";
import { plural, langAttributes } from "../format.ts";
import { groupStatements, type Answered } from "./exchanges.ts";
import { ExchangeView, Side, Statement, Fold, replyLabel } from "./statement.tsx";

interface Tools {
  /** What can be done with a statement, below it. */
  tools: (fact: Fact, answers: Fact[]) => ComponentChildren;
}

interface Props extends Tools {
  facts: Fact[];
  context: Pick<FactContext, "answers" | "language">;
}

/** All statements, each once: what is disputed by the reply that answers it, then the others. */
export function StatementList({ facts, context, tools }: Props) {
  const { language, answers } = context;
  const { disputed, undisputed } = groupStatements(facts, answers);
  const shared = { language, tools };
  const others = (
    <ol class="facts">
      {undisputed.map((fact) => (
        <li key={fact.id} class="fact">
          <Statement fact={fact} language={language} />
          <Below {...shared} statement={fact} replies={[]} />
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {disputed.length > 0 && <h3>{i18n.t("card.disputed")}</h3>}
      {disputed.map(({ alsoAnswered, ...answered }) => (
        <div key={answered.statement.id} class="fact">
          <ExchangeView {...answered} language={language} />
          <Below {...shared} {...answered} />
          {alsoAnswered.length > 0 && (
            <Fold label={plural("card.alsoReported", alsoAnswered.length)}>
              <ol class="facts">
                {alsoAnswered.map((one) => (
                  <li key={one.statement.id} class="fact">
                    <Statement fact={one.statement} language={language} />
                    <Below {...shared} {...one} />
                  </li>
                ))}
              </ol>
            </Fold>
          )}
        </div>
      ))}
      {undisputed.length > 0 &&
        (disputed.length > 0 ? (
          <Fold label={plural("card.undisputed", undisputed.length)} inList>
            {others}
          </Fold>
        ) : (
          others
        ))}
    </>
  );
}

/** Below a statement: what else was replied, what the article leaves open, and what can be taken along. */
function Below({ statement, replies, language, tools }: Answered & Tools & { language: string }) {
  const { open } = statement;
  const others = replies.slice(1);
  return (
    <>
      {others.length > 0 && (
        <Fold label={plural("card.moreAnswers", others.length)}>
          {others.map((reply) => (
            <Side key={reply.id} label={replyLabel(reply, statement)} isReply>
              <Statement fact={reply} language={language} />
            </Side>
          ))}
        </Fold>
      )}
      {open && (
        <div class="open">
          <p class="label">
            <bdi>{i18n.t("card.open")}</bdi>
          </p>
          <p class="quiet" {...langAttributes(language)}>
            {open.join("; ")}.
          </p>
        </div>
      )}
      {tools(statement, replies)}
    </>
  );
}
