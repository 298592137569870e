import type { ComponentChildren } from "preact";

import { i18n } from "#i18n";
import type { FactGround } from "../../facts/fact-ground.ts";
import type { Reason } from "../../mentions/types.ts";
import { formatDate } from "../format-date.ts";
import { setWords } from "../set-words.ts";
import { shownReason } from "../shown-reason.ts";

interface Props {
  kind: string;
  name: string;
  summary: string;
  /** BCP 47 of name and summary. */
  language: string;
  quoted: boolean;
  ground: FactGround;
  /** Why it is shown; none where that is the card's own matter. */
  reasons?: Reason[];
  close: () => void;
  children: ComponentChildren;
}

/** What every card has around its facts: what it is about, as of when and from whom. */
export function CardFrame({ kind, name, summary, language, quoted, ground, reasons = [], close, children }: Props) {
  const words = setWords(language);
  const publishers = [...new Set(ground.sources.map(({ publisher }) => publisher))].join(", ");
  return (
    <div class="card" role="dialog" aria-labelledby="name" lang={i18n.t("locale")} dir={i18n.t("direction") as "ltr"}>
      <header role="none">
        <p class="kind">{kind}</p>
        <h2 id="name" {...words}>
          {name}
        </h2>
        <button type="button" class="close" aria-label={i18n.t("card.close")} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
        <p class="summary" {...words}>
          {summary}
        </p>
        {quoted && <p class="note">{i18n.t("card.quoted")}</p>}
      </header>
      <div class="body">{children}</div>
      <footer role="none">
        <p>
          {i18n.t("card.asReported", [formatDate(ground.asOf)])} · <bdi lang={ground.language}>{publishers}</bdi>
        </p>
        {reasons.length > 0 && (
          <details>
            <summary>{i18n.t("card.why")}</summary>
            <ul>
              {reasons.map(shownReason).map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </details>
        )}
      </footer>
    </div>
  );
}
