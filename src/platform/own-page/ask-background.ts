import browser from "webextension-polyfill";

import type { JournalEntry } from "../journal.ts";
import type { Reply, ToBackground } from "../messages.ts";
import { isJournaled, sendJournaled } from "./journal.ts";

/** How long is waited before a message is sent again, in ms: a background that is going takes none for a moment. */
const pause = 100;

/** How often a message is sent. The browser may stop the background over one; over three, something else is wrong. */
const tries = 3;

/**
 * Sends one message from a page of ours to the background and gives its result. Where the browser stops the background
 * before it has answered, the next one is asked: each message says what is to be, so doing it twice does no harm. What
 * changes something is made in the order in which it was asked for, also where this page closes before it is answered.
 *
 * @throws an error with the background's own sentence where it refused
 */
export async function askBackground<Name extends keyof ToBackground>(
  name: Name,
  params: ToBackground[Name]["params"],
): Promise<ToBackground[Name]["result"]> {
  const message = { name, params };
  const reply = await (isJournaled(name)
    ? sendJournaled(message as JournalEntry["message"], (key) => untilAnswered(key ? { ...message, key } : message))
    : untilAnswered(message));
  if (!reply.ok) throw new Error(reply.error);
  return reply.result as ToBackground[Name]["result"];
}

async function untilAnswered(message: unknown): Promise<Reply<unknown>> {
  let lost: unknown;
  for (let tried = 0; tried < tries; tried++) {
    if (tried > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      // Some browsers reject where nobody answered any more, others give nothing.
      const reply = await browser.runtime.sendMessage<unknown, Reply<unknown> | undefined>(message);
      if (reply) return reply;
    } catch (error) {
      lost = error;
    }
  }
  throw lost ?? new Error("The background has not answered.");
}
