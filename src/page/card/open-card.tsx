import { render } from "preact";

import type { ReadyCitation } from "../../facts/cite/cite-in-every-format.ts";
import type { EntityFacts } from "../../facts/entity-facts.ts";
import { EntityCard } from "../../ui/card/entity-card.tsx";
import { liveRange } from "../marks/mention-at-point.ts";
import type { FoundMention } from "../marks/found-mention.ts";
import type { CardHost } from "./card-host.ts";
import type { Point } from "./heads-for.ts";
import { copyText } from "./copy-text.ts";
import { isDarkBehind } from "./page-theme.ts";
import { placeCard } from "./place-card.ts";

interface Setting {
  page: Document;
  host: CardHost;
  mention: FoundMention;
  entity: EntityFacts;
  /** Where the pointer is: a mention that wraps has several line boxes. */
  at: Point | undefined;
  close: () => void;
  cite: (set: string, fact: string) => Promise<ReadyCitation[] | undefined>;
  /** Ends this showing of the card. */
  signal: AbortSignal;
}

/** Shows the card of one mention. */
export function openCard({ page, host, mention, entity, at, close, cite, signal }: Setting): void {
  const theme = isDarkBehind(mention.flow.block) ? "dark" : "light";
  render(
    <div class={theme}>
      <EntityCard
        key={mention.id}
        entity={entity}
        reasons={mention.reasons}
        quoted={mention.quoted}
        close={close}
        cite={(fact) => cite(entity.set.id, fact)}
        copy={(text) => copyText(page, text)}
      />
    </div>,
    host.root,
  );
  host.open();
  placeCard(host, liveRange(page, mention), at, signal);
  signal.addEventListener("abort", () => {
    host.close();
    render(null, host.root);
  });
}
