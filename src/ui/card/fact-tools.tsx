import { useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { Fact } from "../../facts/schema.ts";
import { plural } from "../plural.ts";
import { setWords } from "../set-words.ts";
import type { FactActions } from "./card-actions.ts";
import { CiteMenu } from "./cite-menu.tsx";
import { factText } from "./fact-line.ts";

interface Props extends FactActions {
  fact: Fact;
  answers: Fact[];
  language: string;
}

/** What the source leaves open, and what can be taken along of a fact. */
export function FactTools({ fact, answers, language, cite, copy }: Props) {
  const [told, setTold] = useState("");
  const copyAndTell = async (text: string) => setTold(i18n.t((await copy(text)) ? "card.copied" : "card.notCopied"));
  return (
    <div class="tools quiet">
      {fact.open && (
        <details>
          <summary>{plural("card.open", fact.open.length)}</summary>
          {fact.open.map((open) => (
            <p key={open} {...setWords(language)}>
              {open}
            </p>
          ))}
        </details>
      )}
      <button type="button" onClick={() => void copyAndTell(factText(fact, answers))}>
        {i18n.t("card.copy")}
      </button>
      <CiteMenu cite={() => cite(fact.id)} copy={(text) => void copyAndTell(text)} />
      <span role="status">{told}</span>
    </div>
  );
}
