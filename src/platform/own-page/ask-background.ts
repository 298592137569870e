import browser from "webextension-polyfill";

import type { Reply, ToBackground } from "../messages.ts";

/** How often a message is sent. The browser may stop the background over one; over three, something else is wrong. */
const tries = 3;

/**
 * Sends one message from a page of ours to the background and gives its result. Where the browser stops the background
 * before it has answered, the next one is asked: each message says what is to be, so doing it twice does no harm.
 *
 * @throws an error with the background's own sentence where it refused
 */
export async function askBackground<Name extends keyof ToBackground>(
  name: Name,
  params: ToBackground[Name]["params"],
): Promise<ToBackground[Name]["result"]> {
  const reply = await untilAnswered<ToBackground[Name]["result"]>({ name, params });
  if (!reply.ok) throw new Error(reply.error);
  return reply.result;
}

async function untilAnswered<Result>(message: unknown): Promise<Reply<Result>> {
  let lost: unknown;
  for (let tried = 0; tried < tries; tried++) {
    try {
      // Some browsers reject where nobody answered any more, others give nothing.
      const reply = await browser.runtime.sendMessage<unknown, Reply<Result> | undefined>(message);
      if (reply) return reply;
    } catch (error) {
      lost = error;
    }
  }
  throw lost ?? new Error("The background has not answered.");
}
