import { useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { ReadyCitation } from "../../facts/cite/cite-in-every-format.ts";
import type { EntityFacts } from "../../facts/entity-facts.ts";
import { formatDate } from "../format-date.ts";
import { FactView } from "./fact-view.tsx";

/** How many facts stand on a card before it is unfolded. */
const atFirst = 3;

interface Props {
  entity: EntityFacts;
  /** Why the mention counts, in sentences. */
  reasons: string[];
  quoted: boolean;
  close: () => void;
  cite: (fact: string) => Promise<ReadyCitation[] | undefined>;
  /** Puts a text on the clipboard; tells whether it worked. */
  copy: (text: string) => Promise<boolean>;
}

/** What one source reported about an entity: who says what, on what basis, as of when, and the answer of the other side. */
export function EntityCard({ entity, reasons, quoted, close, cite, copy }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? entity.facts : entity.facts.slice(0, atFirst);
  return (
    <div class="card" role="dialog" aria-labelledby="name" lang={i18n.t("locale")}>
      <header role="none">
        <p class="kind">{i18n.t(`kind.${entity.kind}`)}</p>
        <h2 id="name" lang={entity.language}>
          {entity.name}
        </h2>
        <button type="button" class="close" aria-label={i18n.t("card.close")} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
        <p class="summary" lang={entity.language}>
          {entity.summary}
        </p>
        {quoted && <p class="note">{i18n.t("card.quoted")}</p>}
      </header>
      <div class="body">
        <ol class="facts">
          {shown.map((fact) => (
            <FactView
              key={fact.id}
              fact={fact}
              answers={entity.answers}
              language={entity.language}
              cite={cite}
              copy={copy}
            />
          ))}
        </ol>
        {entity.facts.length > atFirst && (
          <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? i18n.t("card.fewerFacts") : i18n.t("card.allFacts", [String(entity.facts.length)])}
          </button>
        )}
      </div>
      <CardFooter entity={entity} reasons={reasons} />
    </div>
  );
}

/** As of when, from whom, and why the mention counts. */
function CardFooter({ entity, reasons }: Pick<Props, "entity" | "reasons">) {
  const publishers = [...new Set(entity.sources.map(({ publisher }) => publisher))].join(", ");
  return (
    <footer role="none">
      <p>{i18n.t("card.asReported", [formatDate(entity.asOf), publishers])}</p>
      <details>
        <summary>{i18n.t("card.why")}</summary>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
    </footer>
  );
}
