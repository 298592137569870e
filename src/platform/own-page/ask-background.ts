import browser from "webextension-polyfill";

import type { Reply, ToBackground } from "../messages.ts";

/**
 * Sends one message from a page of ours to the background and gives its result.
 *
 * @throws an error with the background's own sentence where it refused
 */
export async function askBackground<Name extends keyof ToBackground>(
  name: Name,
  params: ToBackground[Name]["params"],
): Promise<ToBackground[Name]["result"]> {
  const reply = await browser.runtime.sendMessage<unknown, Reply<ToBackground[Name]["result"]>>({ name, params });
  if (!reply.ok) throw new Error(reply.error);
  return reply.result;
}
