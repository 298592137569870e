import type { ToReader } from "../messages.ts";
import { injectScript, styleMarks } from "./inject.ts";
import { tellReader } from "./report-page.ts";

/**
 * Has the card of a tab do something. Where nothing is marked, or nothing yet, its script is not there: then it is
 * brought, with the style that sets off what it leads to, and told once more.
 *
 * @returns `gone` where no reader is there any more, or not what it is to lead to
 */
export async function askCard<Name extends "runCommand" | "goToMention">(
  tabId: number,
  name: Name,
  params: ToReader[Name]["params"],
): Promise<ToReader[Name]["result"] | "gone"> {
  let reply = await tellReader(tabId, name, params);
  // Only looked at so far, and there is something to lead to.
  if (reply?.ok && reply.result === undefined && (await injectScript(tabId, "reader.js")))
    reply = await tellReader(tabId, name, params);
  // Nothing is brought to a page that is not read.
  if (!reply?.ok) return "gone";
  if (reply.result !== "no-card") return reply.result;
  await styleMarks(tabId);
  if (await injectScript(tabId, "card.js")) await tellReader(tabId, name, params);
  return "done";
}
