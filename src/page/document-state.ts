import type { Verdict } from "../mentions/findings.ts";
import type { Card } from "./card/run-card.ts";
import type { EarlyInput } from "./card/open/card-loader.ts";
import type { ManualMarks } from "./mark/choose-marks.ts";
import type { Reader } from "./mark/reader.ts";
import type { PageSettings } from "../settings/sites.ts";

/**
 * What our scripts in one document share. No page can see the extension's isolated world, so a reader knows that a
 * verdict is about this very document: an injection can race a navigation.
 */
interface DocumentState {
  /** The gate's verdict, or the user's "Read this page now". A soft navigation makes a new one. */
  verdict?: Verdict;
  /** `["always"]` if the user set this site to "always". */
  always?: ["always"] | [];
  /** `["asked for"]` after "Read this page now". Nothing once the address is another page's. */
  asked?: () => ["asked for"] | undefined;
  reader?: Reader;
  /** What the user marked by hand in this document. Set once a side panel was open. */
  manualMarks?: ManualMarks;
  /** Called when the findings may have changed. Set while a side panel is open. */
  notifyPanel?: () => void;
  card?: Card;
  /** Hands over what a pointer or finger did before the card's script was here. */
  takeEarlyInput?: () => EarlyInput;
  /** Hides an event from the page if it would reveal a node of the card. Called by the event shield, in Firefox. */
  shieldEvent?: (event: Event) => void;
  /** Ends an earlier gate when another one is injected. */
  gateLife?: AbortController;
  /** What a reader starts with, once the prefilter's text has a name in it. */
  settings?: PageSettings | undefined;
  /** Ends the prefilter when the reader takes over. */
  handOver?: () => void;
  /** Set while a reader or a prefilter is at work. */
  readerLife?: AbortController;
}

/** Under a symbol, since an `id` in the page makes `window.anyName` an element in our world too. */
export const documentState = ((globalThis as { [key: symbol]: DocumentState | undefined })[Symbol.for("sidelight")] ??=
  {});

/** A decision with what the user marked by hand. Asked at each one, since a side panel may be opened later. */
export const withManualMarks: ManualMarks["amend"] = (outcome) => documentState.manualMarks?.amend(outcome) ?? outcome;
