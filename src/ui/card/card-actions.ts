import type { ReadyCitation } from "../../facts/cite/cite-in-every-format.ts";

/** What a card can ask for; views never ask the browser themselves. */
export interface FactActions {
  /** Fetches the citations of a fact. */
  cite: (fact: string) => Promise<ReadyCitation[] | undefined>;
  /** Puts a text on the clipboard; tells whether it worked. */
  copy: (text: string) => Promise<boolean>;
}

/** What every card takes beside what it shows. */
export interface CardActions extends FactActions {
  close: () => void;
}
