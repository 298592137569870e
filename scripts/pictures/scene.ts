import type { Page } from "puppeteer-core";

import type { Look, LookName } from "./look.ts";
import type { Stage } from "./stage.ts";

/** One thing to be seen of the extension: a surface, or a state of the card. */
export interface Scene {
  /** The picture's name, before that of the look: `card-entity`. */
  name: string;
  /**
   * Where axe looks: a page of the extension, or the closed root of the card on a news page. Marks alone are painted:
   * of what there is no element.
   */
  surface: "page" | "card" | "marks";
  /** All looks where none is named. */
  looks?: LookName[];
  /** Whether it can go on in the page that the scene before has left, which is spared another load. */
  goesOn?: boolean;
  /** Leads there, and gives the tab to take the picture of. */
  show: (stage: Stage, look: Look) => Promise<Page>;
}
