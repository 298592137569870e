import { i18n } from "#i18n";
import type { ReadyCitation } from "../../facts/cite/cite-in-every-format.ts";
import type { FactGround } from "../../facts/fact-ground.ts";
import type { Fact } from "../../facts/schema.ts";
import { FactView } from "../card/fact-view.tsx";
import { formatDate } from "../format-date.ts";

/** What can be asked for about facts. */
export interface FactSources {
  cite: (set: string, fact: string) => Promise<ReadyCitation[] | undefined>;
  /** Puts a text on the clipboard; tells whether it worked. */
  copy: (text: string) => Promise<boolean>;
}

interface Props extends FactSources {
  facts: Fact[];
  ground: FactGround;
}

/** Facts of one set with all that a card has of them, and under them whose they are and as of when. */
export function FactList({ facts, ground, cite, copy }: Props) {
  const publishers = [...new Set(ground.sources.map(({ publisher }) => publisher))].join(", ");
  return (
    <>
      <ol class="facts">
        {facts.map((fact) => (
          <FactView
            key={fact.id}
            fact={fact}
            answers={ground.answers}
            language={ground.language}
            cite={(id) => cite(ground.set.id, id)}
            copy={copy}
          />
        ))}
      </ol>
      <p class="quiet">
        {i18n.t("card.asReported", [formatDate(ground.asOf)])} · <bdi lang={ground.language}>{publishers}</bdi>
      </p>
    </>
  );
}
