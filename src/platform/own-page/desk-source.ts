import { askPage } from "./ask-page.ts";
import { requestFromBackground } from "./background.ts";
import { copyFromOwnPage, downloadText } from "./export-text.ts";

/** What the desk in a page of ours needs of the extension. */
export const deskSource = (page: Document) => ({
  sets: (known: string) => requestFromBackground("getEnabledSets", { known }),
  cite: (set: string, fact: string) => requestFromBackground("getCitations", { set, fact }),
  copy: copyFromOwnPage,
  askPage,
  notes: async (tabId: number) => (await requestFromBackground("getNotebook", { tabId })).items,
  save: (text: string, name: string, mediaType: string) => downloadText(page, text, name, mediaType),
});
