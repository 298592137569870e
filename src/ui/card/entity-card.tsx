import { useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { EntityFacts } from "../../facts/entity-facts.ts";
import type { Reason } from "../../mentions/types.ts";
import { plural } from "../plural.ts";
import type { CardActions } from "./card-actions.ts";
import { CardFrame } from "./card-frame.tsx";
import { FactView } from "./fact-view.tsx";

/** How many facts stand on a card before it is unfolded. */
const atFirst = 3;

interface Props extends CardActions {
  entity: EntityFacts;
  /** Why the mention counts. */
  reasons: Reason[];
  quoted: boolean;
}

/** What one source reported about an entity: who says what, on what basis, as of when, and the answer of the other side. */
export function EntityCard({ entity, reasons, quoted, close, cite, copy }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? entity.facts : entity.facts.slice(0, atFirst);
  const { name, kind, summary, language } = entity;
  return (
    <CardFrame {...{ name, summary, language, quoted, reasons, close }} kind={i18n.t(`kind.${kind}`)} ground={entity}>
      <ol class="facts">
        {shown.map((fact) => (
          <FactView key={fact.id} fact={fact} answers={entity.answers} language={language} cite={cite} copy={copy} />
        ))}
      </ol>
      {entity.facts.length > atFirst && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? i18n.t("card.fewerFacts") : plural("card.allFacts", entity.facts.length)}
        </button>
      )}
    </CardFrame>
  );
}
