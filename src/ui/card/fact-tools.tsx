import { Component } from "preact";

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
export class FactTools extends Component<Props, { told?: string | undefined }> {
  copy = async (text: string) => {
    // The same words once more are told of only where they were gone.
    this.setState({ told: undefined });
    const told = (await this.props.copy(text)) ? "card.copied" : "card.notCopied";
    this.setState({ told: i18n.t(told) });
  };

  render() {
    const { fact, answers, language, cite } = this.props;
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
        <button type="button" onClick={() => void this.copy(factText(fact, answers))}>
          {i18n.t("card.copy")}
        </button>
        <CiteMenu cite={() => cite(fact.id)} copy={(text) => void this.copy(text)} />
        <span role="status">{this.state.told}</span>
      </div>
    );
  }
}
