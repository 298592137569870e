import type { ReadyCitation } from "../../facts/cite/cite-in-every-format.ts";
import type { Reader } from "../read-page.ts";
import { borrowFocus } from "./borrow-focus.ts";
import { createCardHost } from "./card-host.ts";
import { cardSubject } from "./card-subject.ts";
import type { FactStore } from "./fact-store.ts";
import type { Point } from "./heads-for.ts";
import { openCard } from "./open-card.tsx";

/** How a card comes to be shown. */
export interface Showing {
  /** Where the pointer is, if it did it. */
  at: Point | undefined;
  /** A finger did it. */
  touch: boolean;
  /** A click or a key called for it, so the focus goes in. */
  called: boolean;
}

/** Shows one card at a time, and waits for its facts where they are not there yet. */
export interface CardShower {
  /** Our element in the page. */
  host: HTMLElement;
  /** Shows the card of a mention instead of the one shown; nothing ends it. */
  show(mention: number | undefined, how: Showing): void;
  isOpen(): boolean;
  /** More facts or other mentions are there. */
  refresh(): void;
}

interface Setting {
  page: Document;
  reader: Reader;
  css: string;
  facts: FactStore;
  cite: (set: string, fact: string) => Promise<ReadyCitation[] | undefined>;
  close: () => void;
  signal: AbortSignal;
}

export function createCardShower({ page, reader, css, facts, cite, close, signal }: Setting): CardShower {
  const host = createCardHost(page, css);
  const focus = borrowFocus(page, host.element, () => host.root.querySelector("[role=dialog]"));
  let wanted: { id: number; how: Showing } | undefined;
  let showing: AbortController | undefined;

  const hide = () => {
    // Before the host goes, and with it the focus.
    if (showing) focus.giveBack();
    showing?.abort();
    showing = undefined;
  };
  const showWanted = () => {
    const mention = wanted && reader.mention(wanted.id);
    const subject = mention && cardSubject(mention, facts);
    if (!subject) return;
    showing = new AbortController();
    const sentence = reader.sentence(mention);
    openCard({ page, host, subject, sentence, ...wanted!.how, close, cite, signal: showing.signal });
    if (wanted?.how.called) focus.take();
  };
  signal.addEventListener("abort", hide);
  return {
    host: host.element,
    show(id, how) {
      hide();
      wanted = id === undefined ? undefined : { id, how };
      showWanted();
    },
    isOpen: () => showing !== undefined,
    refresh() {
      // The words that the open card explains are gone.
      if (wanted && !reader.mention(wanted.id)) close();
      // Somebody may rest on one already.
      else if (!showing) showWanted();
    },
  };
}
