import { useState } from "preact/hooks";

import type { ReadyCitation } from "../../facts/cite/cite-fact.ts";
import type { FactContext } from "../../facts/card-facts.ts";
import type { Fact } from "../../facts/schema.ts";
import { directionOf } from "../format.ts";
import { type Collectable, ItemButtons } from "../notebook/item-tools.tsx";
import { setText } from "./article-line.tsx";
import { StatementList } from "./statement-list.tsx";
import { copyOutcome, noCitation, StatementTools } from "./statement-tools.tsx";

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
  context: FactContext;
}

/** Statements of one set, each once, with all that a card has of them. */
export function Statements({ facts, context, ...sources }: Props) {
  const tools = (fact: Fact, answers: Fact[]) => (
    <Tools key={fact.id} {...sources} {...{ fact, answers }} set={context.set.id} />
  );
  return (
    <div dir={directionOf(context.language)}>
      {setText(context).map((text) => (
        <p key={text} class="quiet">
          <bdi>{text}</bdi>
        </p>
      ))}
      <StatementList {...{ facts, context, tools }} />
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
    // A live region speaks the same words again only if they were gone meanwhile.
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
