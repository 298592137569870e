import type { CardFacts, WantedFacts } from "../../facts/card-facts.ts";
import type { ReadyCitation } from "../../facts/cite/cite-in-every-format.ts";
import type { Stored } from "../../settings/store-report.ts";

/** What a card asks for that is not on the page. */
export interface CardRequests {
  facts: (wanted: WantedFacts) => Promise<CardFacts | undefined>;
  citations: (set: string, fact: string) => Promise<ReadyCitation[] | undefined>;
  /** Marks an entity no longer, on this site or everywhere, or marks it again; nothing where nobody answers. */
  hide: (entity: string, everywhere: boolean, hidden: boolean) => Promise<Stored | undefined>;
  /** Opens the side panel at an entity; undefined where a page cannot. */
  openPanel: ((entity: string) => void) | undefined;
}
