import type { Verdict } from "../mentions/findings.ts";
import type { Card } from "./card/run-card.ts";
import type { Hand } from "./card/open/card-loader.ts";
import type { MarkAnyway } from "./mark/manual-marks.ts";
import type { Reader } from "./mark/reader.ts";

/**
 * What our scripts in one document share. It lives in the extension's isolated world, which no page can see, so it is
 * how the reader knows that a verdict is about this very document: an injection can race a navigation.
 */
export interface SidelightWorld {
  /** The gate's answer, or a person's "read this page now". A soft navigation makes a new one. */
  verdict?: Verdict;
  /** That the site is one that is always read, as the gate's reason. */
  always?: ["always"] | [];
  /** A person's "read this page now", as the gate's reason; nothing where the address is another page's. */
  asked?: () => ["asked for"] | undefined;
  reader?: Reader;
  /** What a person asked for in this document though it was withheld: there once a side panel looked on. */
  markAnyway?: MarkAnyway;
  /** Told whenever what was found may have changed: there while a side panel looks on. */
  lookOn?: () => void;
  card?: Card;
  /** Hands over what a pointer or finger did before the card was there. */
  takeHand?: () => Hand;
  /** Keeps from the page an event that would give it a node of the card: the guard asks, in Firefox. */
  keepFromPage?: (event: Event) => void;
  /** Ends the gate that is already here when another one is injected. */
  gateLife?: AbortController;
  /** Ends what looks at the page until a reader comes. */
  endLook?: () => void;
  /** There only while a reader is at work, or what looks at the page before. */
  readerLife?: AbortController;
}

/** Under a symbol: a page can make `window.anyName` an element of its own, in our world too, by an `id`. */
export const world = ((globalThis as { [key: symbol]: SidelightWorld | undefined })[Symbol.for("sidelight")] ??= {});
