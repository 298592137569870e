import { render } from "preact";

import type { ReadyCitation } from "../../facts/cite/cite-in-every-format.ts";
import { EntityCard } from "../../ui/card/entity-card.tsx";
import { FigureCard } from "../../ui/card/figure-card.tsx";
import { SheetGrip } from "../../ui/card/sheet-grip.tsx";
import { liveRange } from "../marks/mention-at-point.ts";
import type { PageSentence } from "../marks/page-sentence.ts";
import type { CardHost } from "./card-host.ts";
import type { CardSubject } from "./card-subject.ts";
import type { Point } from "./heads-for.ts";
import { copyText } from "./copy-text.ts";
import { keepHost } from "./keep-host.ts";
import { laySheet } from "./lay-sheet.ts";
import { isDarkBehind } from "./page-theme.ts";
import { placeCard } from "./place-card.ts";

interface Setting {
  page: Document;
  host: CardHost;
  subject: CardSubject;
  /** The words of the page around the mention. */
  sentence: PageSentence;
  /** Where the pointer is: a mention that wraps has several line boxes. */
  at: Point | undefined;
  /** A finger called for it: it comes as a sheet along the lower edge. */
  touch: boolean;
  close: () => void;
  cite: (set: string, fact: string) => Promise<ReadyCitation[] | undefined>;
  /** Ends this showing of the card. */
  signal: AbortSignal;
}

/** Shows the card of one mention. */
export function openCard({ page, host, subject, sentence, at, touch, close, cite, signal }: Setting): void {
  const { mention, facts } = subject;
  const shared = {
    key: mention.id,
    quoted: mention.quoted,
    close,
    cite: (fact: string) => cite(facts.set.id, fact),
    copy: (text: string) => copyText(page, text),
  };
  const theme = isDarkBehind(mention.flow.block) ? "dark" : "light";
  render(
    <div class={touch ? `${theme} sheet` : theme}>
      {touch && <SheetGrip />}
      {subject.type === "entity" ? (
        <EntityCard {...shared} entity={subject.facts} reasons={subject.mention.reasons} />
      ) : (
        <FigureCard {...shared} facts={subject.facts} mention={subject.mention} passage={sentence} />
      )}
    </div>,
    host.root,
  );
  const { block } = mention.flow;
  const range = liveRange(page, mention);
  signal.addEventListener("abort", () => {
    host.close();
    render(null, host.root);
  });
  if (!host.open(block)) return close();
  keepHost(page, host, block, close, signal);
  if (touch) laySheet({ host, range, close, signal });
  else placeCard(host, range, at, signal);
}
