import { cardFacts } from "../../facts/card-facts.ts";
import { citeInEveryFormat } from "../../facts/cite/cite-in-every-format.ts";
import { askCard } from "./ask-card.ts";
import { factSets } from "./fact-sets.ts";
import { allowReading, injectScript } from "./inject.ts";
import type { Handlers } from "./receive.ts";
import { reportPage } from "./report-page.ts";

/** Answers what popup and side panel ask about a page. */
export const ownPageMessages: Pick<
  Handlers,
  "reportPage" | "readPageNow" | "showMention" | "panelLooksOn" | "panelNeedsFacts" | "panelNeedsCitations"
> = {
  reportPage: ({ tabId, toEnd }) => reportPage(tabId, toEnd),
  async readPageNow({ tabId }) {
    await allowReading(tabId);
    await injectScript(tabId, "reader.js");
  },
  showMention: async ({ tabId, id }) => askCard(tabId, "goToMention", { id }),
  panelLooksOn: async ({ tabId }) => void (await injectScript(tabId, "look-on.js")),
  panelNeedsFacts: async (wanted) => cardFacts(factSets, wanted),
  panelNeedsCitations: async ({ set, fact }) => citeInEveryFormat(factSets, set, fact),
};
