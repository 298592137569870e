import type { CardFacts, WantedFacts } from "../../facts/card-facts.ts";
import type { ReadyCitation } from "../../facts/cite/cite-in-every-format.ts";
import type { Reader } from "../read-page.ts";
import { createCardHost } from "./card-host.ts";
import { cardSubject } from "./card-subject.ts";
import { createFactStore } from "./fact-store.ts";
import type { Point } from "./heads-for.ts";
import { followHover } from "./follow-hover.ts";
import type { HoverEvent } from "./hover.ts";
import { openCard } from "./open-card.tsx";
import { watchPointer } from "./watch-pointer.ts";
import { watchPresses } from "./watch-presses.ts";

/** What the reader tells the card. */
export interface Card {
  /** What was found is another: missing facts are fetched before anybody rests on them. */
  moreFound(): void;
  /** Opens the card of a mention of an entity or a figure, pinned. */
  show(id: number): void;
}

interface Setting {
  page: Document;
  reader: Reader;
  css: string;
  fetchFacts: (wanted: WantedFacts) => Promise<CardFacts | undefined>;
  fetchCitations: (set: string, fact: string) => Promise<ReadyCitation[] | undefined>;
  /** Whether the extension is still there; asked at every event. Where it is not, it ends `signal` too. */
  alive: () => boolean;
  signal: AbortSignal;
}

/** Opens and closes the card as `hover` decides, until `signal` ends. */
export function runCard({ page, reader, css, fetchFacts, fetchCitations: cite, alive, signal }: Setting): Card {
  const host = createCardHost(page, css);
  let wanted: number | undefined;
  let showing: AbortController | undefined;
  let at: Point | undefined;

  const show = (id: number | undefined) => {
    showing?.abort();
    showing = undefined;
    wanted = id;
    const mention = id === undefined ? undefined : reader.mention(id);
    const subject = mention && cardSubject(mention, facts);
    if (!subject) return;
    showing = new AbortController();
    openCard({ page, host, subject, sentence: reader.sentence(mention), at, close, cite, signal: showing.signal });
  };
  const tell = followHover({ dwell: reader.settings.dwell, mayGoOn: () => alive() && !signal.aborted, show });
  const close = () => tell({ type: "dismiss" });
  const tellAt = (event: HoverEvent, point: Point) => {
    at = point;
    tell(event);
  };
  const facts = createFactStore(fetchFacts, () => {
    // Somebody may rest on one already.
    if (wanted !== undefined && !showing) show(wanted);
  });

  const watched = { page, host: host.element, mentionAt: reader.mentionAt, tell: tellAt, signal };
  watchPointer(watched);
  watchPresses({ ...watched, isOpen: () => showing !== undefined });
  signal.addEventListener("abort", () => show(undefined));
  void facts.want(reader.known());

  return {
    moreFound() {
      void facts.want(reader.known());
      // The words that the open card explains are gone.
      if (wanted !== undefined && !reader.mention(wanted)) close();
    },
    show(id) {
      at = undefined;
      tell({ type: "open", mention: id });
    },
  };
}
