import { allowReading, injectScript } from "./inject.ts";
import type { Handlers } from "./receive.ts";
import { reportPage, tellReader } from "./report-page.ts";

/** Answers what popup and side panel ask about a page. */
export const ownPageMessages: Pick<Handlers, "reportPage" | "readPageNow" | "showMention"> = {
  reportPage: ({ tabId, toEnd }) => reportPage(tabId, toEnd),
  async readPageNow({ tabId }) {
    await allowReading(tabId);
    await injectScript(tabId, "reader.js");
  },
  showMention: async ({ tabId, id }) => void (await tellReader(tabId, "goToMention", { id })),
};
