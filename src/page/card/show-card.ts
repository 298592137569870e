import type { Reader } from "../mark/reader.ts";
import { borrowFocus } from "./keyboard/focus.ts";
import type { CardHost } from "./host/card-host.ts";
import type { CardBackend } from "./card-actions.ts";
import { cardSubject, type FactStore } from "./card-facts.ts";
import type { Point } from "./place/geometry.ts";
import { type CardAppearance, drawCard, openCard } from "./draw-card.tsx";
import { onAbort } from "../dom/trusted-events.ts";

/** How a card comes to be shown. */
export interface ShowOptions {
  /** Where the pointer is, if it did it. */
  at: Point | undefined;
  /** A finger did it. */
  touch: boolean;
  /** A click or a key called for it, so the focus goes in. */
  called: boolean;
}

/** Shows one card at a time, and waits for its facts where they are not there yet. */
export interface CardView {
  /** Shows the card of a mention instead of the one shown; nothing ends it. */
  show(mention: number | undefined, how: ShowOptions): void;
  /** Draws the card of a mention, where none is shown, so that it is there at once when it is wanted. */
  prepare(mention: number, how: ShowOptions): void;
  /** The card shown is pinned, or no longer. */
  pin(pinned: boolean): void;
  /** The mention whose card is open. */
  shown(): number | undefined;
  /** Takes the focus into the open card. */
  focus(): void;
  /** More facts or other mentions are there. */
  refresh(): void;
  /** A document goes, and what it holds can soon be touched no longer. */
  leave(document: Document): void;
}

interface ViewOptions {
  page: Document;
  reader: Reader;
  /** Our element in the page, and what is in it. */
  host: CardHost;
  facts: FactStore;
  ask: CardBackend;
  /** Somebody is at work in the card: it stays. */
  hold: () => void;
  close: () => void;
  signal: AbortSignal;
}

export function createCardView({ page, reader, host, facts, ask, hold, close, signal }: ViewOptions): CardView {
  const focus = borrowFocus(page, host, () => host.root.querySelector("[role=dialog]"), signal);
  let wanted: { id: number; how: ShowOptions } | undefined;
  let showing: AbortController | undefined;
  let draw: ReturnType<typeof openCard> | undefined;

  const hide = () => {
    // Before the host goes, and with it the focus.
    if (showing) focus.giveBack();
    showing?.abort();
    showing = undefined;
    draw = undefined;
  };
  const cardFor = (id: number, how: ShowOptions) => {
    const drawn = drawnFor(id, how, reader, facts);
    return drawn && { page, reader, host, ...drawn, hold, close, ask };
  };
  const showWanted = () => {
    const card = wanted && cardFor(wanted.id, wanted.how);
    if (!card) return;
    showing = new AbortController();
    draw = openCard({ ...card, signal: showing.signal });
    if (card.pinned) focus.take();
  };
  onAbort(signal, hide);
  return {
    show(id, how) {
      hide();
      wanted = id === undefined ? undefined : { id, how };
      showWanted();
    },
    prepare(id, how) {
      const card = showing ? undefined : cardFor(id, how);
      if (card) drawCard(card);
    },
    pin: (pinned) => draw?.({ pinned }),
    shown: () => (showing ? wanted?.id : undefined),
    focus() {
      if (showing) focus.take();
    },
    refresh() {
      // The words that the open card explains are gone.
      if (wanted && !reader.mention(wanted.id)) close();
      // Somebody may rest on one already.
      else if (!showing) showWanted();
    },
    leave(document) {
      const mention = wanted && reader.mention(wanted.id);
      if (mention?.flow.block.ownerDocument === document) close();
    },
  };
}

/** How the card of a mention is drawn; nothing while its facts are on their way. */
function drawnFor(id: number, { called, at, touch: finger }: ShowOptions, reader: Reader, facts: FactStore) {
  const mention = reader.mention(id);
  const subject = mention && cardSubject(mention, facts, reader);
  // What a key or our list calls for comes as a sheet, too, where there are fingers.
  const touch = finger || (called && matchMedia("(pointer: coarse)").matches);
  const appearance = mention && cardAppearance(reader, mention.flow.block);
  return subject && appearance && { subject, appearance, at, touch, pinned: called };
}

/** How a card looks, as the settings say: like the page around the mark, like the system, or always the same. */
function cardAppearance({ settings: { theme, textSize }, tools }: Reader, beside: Element): CardAppearance {
  const dark = {
    page: () => tools.isDarkBehind(beside),
    system: () => matchMedia("(prefers-color-scheme: dark)").matches,
    light: () => false,
    dark: () => true,
  };
  return { theme: dark[theme]() ? "dark" : "light", scale: textSize / 100 };
}
