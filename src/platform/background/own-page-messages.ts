import { askCard } from "./ask-card.ts";
import { allowReading, injectScript } from "./inject.ts";
import type { Handlers } from "./receive.ts";
import { reportPage } from "./report-page.ts";
import { within } from "./within.ts";

/** How long a person waits for a page to do something, in ms: one that is held does it once it is free. */
const waitsForPage = 3000;

/** Answers what popup and side panel ask about a page. */
export const ownPageMessages: Pick<Handlers, "reportPage" | "readPageNow" | "showMention" | "panelLooksOn"> = {
  reportPage: ({ tabId, toEnd }) => reportPage(tabId, toEnd),
  readPageNow: ({ tabId }) => within(waitsForPage, readNow(tabId), "no-answer"),
  async showMention({ tabId, id }) {
    const shown = await within(waitsForPage, askCard(tabId, "goToMention", { id }), "no-answer");
    return shown === "no-card" ? "done" : shown;
  },
  panelLooksOn: async ({ tabId }) => void (await injectScript(tabId, "look-on.js")),
};

async function readNow(tabId: number): Promise<"done" | "unreachable"> {
  return (await allowReading(tabId)) && (await injectScript(tabId, "look.js")) ? "done" : "unreachable";
}
