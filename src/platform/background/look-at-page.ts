import type { Settings } from "../../settings/schema.ts";
import { enabledSets } from "./fact-sets.ts";
import { injectScript } from "./inject.ts";

/**
 * Puts into a page of coverage what sends its text, until a name is in it. With all fact sets off nothing is taken.
 *
 * @param documentId of one that the tab may not show yet
 */
export async function lookAtPage(tabId: number, settings: Settings, documentId?: string): Promise<void> {
  if (enabledSets(settings).length > 0) await injectScript(tabId, "look.js", documentId);
}
