import { useState } from "preact/hooks";
import type { ReadyCitation } from "../../facts/cite/cite-fact.ts";
import type { FactGround } from "../../facts/card-facts.ts";
import type { Fact } from "../../facts/schema.ts";
import { directionOf, plural, langAttributes } from "../format.ts";
import { type Collectable, ItemButtons } from "../notebook/item-tools.tsx";
import { setText } from "./article-line.tsx";
import { copyOutcome, noCitation, StatementTools } from "./statement-tools.tsx";
import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import { groupStatements, type Answered } from "./exchanges.ts";
import { ExchangeView, Side, Statement, Fold, replyLabel } from "./statement.tsx";

interface Tools {
  /** What can be done with a statement, below it. */
  tools: (fact: Fact, answers: Fact[]) => ComponentChildren;
}

interface StatementListProps extends Tools {
  facts: Fact[];
  ground: Pick<FactGround, "answers" | "language">;
}

/** All statements, each once: what is disputed by the reply that answers it, then the others. */
export function StatementList({ facts, ground, tools }: StatementListProps) {
  const { language, answers } = ground;
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
        <p class="quiet">
          <bdi>{i18n.t("card.open")}</bdi> <span {...langAttributes(language)}>{open.join("; ")}.</span>
        </p>
      )}
      {tools(statement, replies)}
    </>
  );
}

/** What can be asked for about facts. */
export interface FactSources {
  cite: (set: string, fact: string) => Promise<ReadyCitation[] | undefined>;
  /** Puts a text on the clipboard; tells whether it worked. */
  copy: (text: string) => Promise<boolean>;
  /** How a statement is put on the list or gets a note; absent on surfaces where nothing is collected. */
  collect?: ((set: string, fact: string) => Collectable) | undefined;
}

interface Props extends FactSources {
  facts: Fact[];
  ground: FactGround;
}

/** Statements of one set, each once, with all that a card has of them. */
export function Statements({ facts, ground, ...sources }: Props) {
  const tools = (fact: Fact, answers: Fact[]) => (
    <Tools key={fact.id} {...sources} {...{ fact, answers }} set={ground.set.id} />
  );
  return (
    <div dir={directionOf(ground.language)}>
      {setText(ground).map((text) => (
        <p key={text} class="quiet">
          <bdi>{text}</bdi>
        </p>
      ))}
      <StatementList {...{ facts, ground, tools }} />
    </div>
  );
}

interface ToolsProps extends FactSources {
  set: string;
  fact: Fact;
  answers: Fact[];
}

function Tools({ set, fact, answers, cite, copy, collect }: ToolsProps) {
  const [told, setTold] = useState<string>();
  const [citations, setCitations] = useState<ReadyCitation[]>();
  const take = async (text: string) => {
    // The same words once more are told of only where they were gone.
    setTold(undefined);
    setTold(copyOutcome(await copy(text)));
  };
  const open = async () => {
    if (citations) return setCitations(undefined);
    setTold(undefined);
    const found = await cite(set, fact.id);
    if (found?.length) setCitations(found);
    else setTold(noCitation());
  };
  return (
    <StatementTools {...{ fact, answers, citations, told }} copy={(text) => void take(text)} cite={() => void open()}>
      {collect && <ItemButtons {...collect(set, fact.id)} name={fact.statement} />}
    </StatementTools>
  );
}
