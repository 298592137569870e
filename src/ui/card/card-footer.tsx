import type { ComponentChildren } from "preact";

import { i18n } from "#i18n";
import type { FactGround } from "../../facts/fact-ground.ts";
import { formatDate } from "../format-date.ts";
import type { CardProps } from "./card-actions.ts";

interface Props extends Pick<CardProps, "pageDate" | "openPanel"> {
  ground: FactGround;
  /** Unfolds why this is shown. */
  why?: ComponentChildren;
  /** What is unfolded with things to press in it: last, so that the focus goes down and not up again. */
  children?: ComponentChildren;
}

/** As of when and from whom, with the page's own date where that is later, and what else can be done. */
export function CardFooter({ ground, pageDate, openPanel, why, children }: Props) {
  const { asOf, sources, language } = ground;
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].join(", ");
  const isLater = pageDate && pageDate.date.slice(0, asOf.length) > asOf;
  return (
    <footer role="none" class="quiet">
      <p>
        {i18n.t("card.asReported", [formatDate(asOf)])} · <bdi lang={language}>{publishers}</bdi>
      </p>
      {isLater && (
        <p>
          {i18n.t(pageDate.updated ? "card.pageUpdated" : "card.pageDate", [
            formatDate(pageDate.date.slice(0, Math.max(asOf.length, "2021-07".length))),
            formatDate(asOf),
          ])}
        </p>
      )}
      <div class="tools">
        {why}
        {openPanel && (
          <button type="button" onClick={openPanel}>
            {i18n.t("card.panel")}
          </button>
        )}
        {children}
      </div>
    </footer>
  );
}
