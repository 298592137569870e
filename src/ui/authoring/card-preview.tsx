import { useEffect, useRef, useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { EntityFacts } from "../../facts/card-facts.ts";
import type { CardActions, CardState } from "../card/card-menu.tsx";
import { draw } from "../card/draw.ts";
import { EntityCard } from "../card/entity-card.tsx";

interface Props {
  /** Absent where there is nothing to show yet. */
  entity: EntityFacts | undefined;
  css: string;
}

/** The card as a page would show it, light and dark. */
export function CardPreview({ entity: found, css }: Props) {
  const entity = found?.name && found.facts.length > 0 ? found : undefined;
  const [isFull, setFull] = useState(false);
  return (
    <section class="card-preview" aria-labelledby="card-preview">
      <h2 id="card-preview">{i18n.t("author.card")}</h2>
      {entity ? (
        (["light", "dark"] as const).map((theme) => (
          <DrawnCard key={theme} {...{ entity, css, theme, isFull }} unfold={() => setFull(true)} />
        ))
      ) : (
        <p class="quiet">{i18n.t("author.noCard")}</p>
      )}
      {entity && isFull && (
        <button type="button" class="plain" onClick={() => setFull(false)}>
          {i18n.t("author.glance")}
        </button>
      )}
    </section>
  );
}

interface DrawnProps extends Props {
  entity: EntityFacts;
  theme: "light" | "dark";
  isFull: boolean;
  unfold: () => void;
}

const nothing = () => undefined;

/** Drawn by what draws cards in pages, in a root of its own with the style of cards. */
function DrawnCard({ entity, css, theme, isFull, unfold }: DrawnProps) {
  const hostRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = hostRef.current!;
    const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets.push(sheetOf(css));
    const state: CardState = { pinned: false, full: isFull };
    const actions: CardActions = {
      unfold,
      close: nothing,
      turn: nothing,
      copy: nothing,
      cite: nothing,
      hide: nothing,
      openPanel: undefined,
    };
    const printed = { text: entity.name, language: entity.language };
    draw(
      <div class={theme}>
        <EntityCard {...{ printed, entity, state, actions }} reasons={[]} quoted={false} pageDate={undefined} />
      </div>,
      root,
    );
  });
  return <div ref={hostRef} class="card-room" />;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
