import browser from "webextension-polyfill";

import type { Reply, ToBackground } from "../messages.ts";

/** How often a message is sent. The browser may stop the background over one; over three, something else is wrong. */
const tries = 3;

/**
 * What changes something that is stored. Each waits for the answer to the last: of two that are sent at once while the
 * background begins, the browser may lose the first alone, and sent again it would take back what the second said.
 */
const oneByOne = new Set<keyof ToBackground>(["changeSettings", "restoreSettings", "forgetSetAside", "switchSite"]);
let last: Promise<unknown> = Promise.resolve();
/** A page that closes waits for no answer. */
let closes: Promise<unknown> | undefined;

/**
 * Sends one message from a page of ours to the background and gives its result. Where the browser stops the background
 * before it has answered, the next one is asked: each message says what is to be, so doing it twice does no harm. What
 * changes something is done in the order in which it was asked for.
 *
 * @throws an error with the background's own sentence where it refused
 */
export function askBackground<Name extends keyof ToBackground>(
  name: Name,
  params: ToBackground[Name]["params"],
): Promise<ToBackground[Name]["result"]> {
  if (!oneByOne.has(name)) return ask(name, params);
  closes ??= new Promise((resolve) => addEventListener("pagehide", resolve, { once: true }));
  const asking = Promise.race([last, closes]).then(() => ask(name, params));
  last = asking.catch(() => undefined);
  return asking;
}

async function ask<Name extends keyof ToBackground>(
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
