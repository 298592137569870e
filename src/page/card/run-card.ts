import { mentionAtPoint } from "../marks/mention-at-point.ts";
import type { Reader } from "../read-page.ts";
import type { CardRequests } from "./card-requests.ts";
import { createCardShower } from "./card-shower.ts";
import { createFactStore } from "./fact-store.ts";
import type { Point } from "./heads-for.ts";
import { followHover } from "./follow-hover.ts";
import type { HoverEvent } from "./hover.ts";
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
  ask: CardRequests;
  /** Whether the extension is still there; asked at every event. Where it is not, it ends `signal` too. */
  alive: () => boolean;
  signal: AbortSignal;
}

/** Opens and closes the card as `hover` decides, until `signal` ends. */
export function runCard({ page, reader, css, ask, alive, signal }: Setting): Card {
  let at: Point | undefined;
  let touch = false;
  const tell = followHover({
    dwell: () => reader.settings.dwell,
    mayGoOn: () => alive() && !signal.aborted,
    show(now, before) {
      // What is pinned as it opens was called for, by a click or a key.
      if (now.shown !== before.shown) shower.show(now.shown, { at, touch, called: now.pinned });
      else shower.pin(now.pinned);
    },
  });
  const tellAt = (event: HoverEvent, point?: Point, finger = false) => {
    at = point;
    touch = finger;
    tell(event);
  };
  const facts = createFactStore(ask.facts, () => shower.refresh());
  const shower = createCardShower({
    page,
    reader,
    css,
    facts,
    ask,
    pin: (pinned) => tell({ type: "pin", pinned }),
    close: () => tell({ type: "dismiss" }),
    signal,
  });
  const { host } = shower;

  const mentionAt = (x: number, y: number) => mentionAtPoint(page, reader, x, y);
  const watched = { page, host, mentionAt, tell: tellAt, signal };
  watchPointer({ ...watched, trigger: () => reader.settings });
  watchPresses({ ...watched, isOpen: () => shower.isOpen() });
  host.addEventListener("focusin", () => tell({ type: "focus", inside: true }), { signal });
  host.addEventListener("focusout", () => tell({ type: "focus", inside: false }), { signal });
  void facts.want(reader.known());

  return {
    moreFound() {
      void facts.want(reader.known());
      shower.refresh();
    },
    show: (mention) => tellAt({ type: "open", mention }),
  };
}
