import { cardOf, tryDraft } from "./try-draft.ts";
import { checkDraft, fileOf } from "./check-draft.ts";
import { copyDraft, emptyDraft, newFigure, newName, newSource, newStatement, paragraphsOf } from "./draft.ts";
import { addSelected, textOfPage } from "./from-selection.ts";
import { startHistory, stepHistory } from "./history.ts";

/** All that a page needs on which sets are written: it gets it as a property, and knows its types alone. */
export const authoringDesk = {
  emptyDraft,
  copyDraft,
  newSource,
  newName,
  newStatement,
  newFigure,
  paragraphsOf,
  addSelected,
  textOfPage,
  startHistory,
  stepHistory,
  checkDraft,
  fileOf,
  tryDraft,
  cardOf,
};

export type AuthoringDesk = typeof authoringDesk;
