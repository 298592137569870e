import { Component } from "preact";

import { i18n } from "#i18n";
import type { EntityFacts } from "../../facts/entity-facts.ts";
import type { Reason } from "../../mentions/types.ts";
import { plural } from "../plural.ts";
import { shownReason } from "../shown-reason.ts";
import type { CardProps } from "./card-actions.ts";
import { CardFooter } from "./card-footer.tsx";
import { CardFrame } from "./card-frame.tsx";
import { CardHeader } from "./card-header.tsx";
import { FactView } from "./fact-view.tsx";
import { HideMenu } from "./hide-menu.tsx";

/** How many facts stand on a card before it is unfolded. */
export const factsAtFirst = 3;

interface Props extends CardProps {
  /** Its facts in the order in which they are shown. */
  entity: EntityFacts;
  /** Why the mention counts. */
  reasons: Reason[];
  /** Marks the entity no longer, on this site or everywhere. */
  hide: HideMenu["props"]["hide"];
}

/**
 * What one source reported about an entity: who says what, on what basis, as of when, and the answer of the other side.
 * Cards keep their state in classes: hooks would be 2 kB of a script that is injected into pages.
 */
export class EntityCard extends Component<Props, { all?: boolean }> {
  render() {
    const { entity, reasons, hide, cite, copy, ...card } = this.props;
    const { name, kind, summary, language, facts, answers } = entity;
    const { all = false } = this.state;
    const shown = all ? facts : facts.slice(0, factsAtFirst);
    return (
      <CardFrame>
        <CardHeader {...card} {...{ name, language }} kind={i18n.t(`kind.${kind}`)}>
          <p>
            <bdi lang={language}>{summary}</bdi>
          </p>
        </CardHeader>
        <div class="body">
          <ol class="facts">
            {shown.map((fact) => (
              <FactView key={fact.id} {...{ fact, answers, language, cite, copy }} />
            ))}
          </ol>
          {facts.length > factsAtFirst && (
            <button type="button" class="more" aria-expanded={all} onClick={() => this.setState({ all: !all })}>
              {all ? i18n.t("card.fewerFacts") : plural("card.allFacts", facts.length)}
            </button>
          )}
        </div>
        <CardFooter {...card} ground={entity} why={<Why reasons={reasons} />}>
          <HideMenu hide={hide} />
        </CardFooter>
      </CardFrame>
    );
  }
}

function Why({ reasons }: Pick<Props, "reasons">) {
  return (
    <details>
      <summary>{i18n.t("card.why")}</summary>
      {reasons.map(shownReason).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </details>
  );
}
