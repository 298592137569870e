import type { ReadyCitation } from "../../facts/cite/cite-in-every-format.ts";
import type { PageDate } from "../../mentions/findings.ts";

/** What can be done with a fact; views never ask the browser themselves. */
export interface FactActions {
  /** Fetches the citations of a fact. */
  cite: (fact: string) => Promise<ReadyCitation[] | undefined>;
  /** Puts a text on the clipboard; tells whether it worked. */
  copy: (text: string) => Promise<boolean>;
}

/** What every card takes beside what it is about. */
export interface CardProps extends FactActions {
  /** The mention stands in a quotation. */
  quoted: boolean;
  pageDate: PageDate | undefined;
  /** Whether the card stays until it is closed. */
  pinned: boolean;
  pin: (pinned: boolean) => void;
  close: () => void;
  /** Opens the side panel; nothing where a card cannot. */
  openPanel: (() => void) | undefined;
}
