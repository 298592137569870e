import type { WantedFacts } from "../../facts/card-facts.ts";
import type { AskMatcher } from "../../mentions/page-question.ts";
import type { BackgroundToReader, Reply, ToBackground } from "../messages.ts";

/**
 * The extension API in page scripts. The polyfill would cost each page 10 kB; `chrome` exists in every browser and
 * gives promises in Manifest V3.
 */
export const extension = chrome;

/**
 * False after an update or an uninstall. Chromium has no event for it and lets the script run on, so scripts ask at
 * every event and time slice.
 */
export function extensionAlive(): boolean {
  return Boolean(extension.runtime?.id);
}

/**
 * Sends a message to the background and gives its result; undefined if it was refused or not answered. It is sent a
 * second time if the browser stopped the background before the answer; messages are idempotent. Ends `life` when the
 * extension is gone. Never throws, since it runs in somebody's page.
 */
export async function sendToBackground<Name extends keyof ToBackground>(
  name: Name,
  params: ToBackground[Name]["params"],
  life: AbortController,
  lost?: boolean,
): Promise<ToBackground[Name]["result"] | undefined> {
  // Not by `extensionAlive`: each byte of the gate counts.
  if (extension.runtime?.id) {
    try {
      const reply = await extension.runtime.sendMessage<unknown, Reply<ToBackground[Name]["result"]>>({ name, params });
      return (reply as { result?: ToBackground[Name]["result"] }).result;
    } catch {
      if (!lost) return sendToBackground(name, params, life, true);
    }
  } else life.abort();
  return undefined;
}

/** The pause before a retry, in ms. It doubles each time, up to the longest. */
const firstPause = 1000;
const longestPause = 60_000;

type Later = (run: () => void, ms: number) => void;

/** Retries until there is an answer, or `signal` ends it: the background may be stopped at any time. */
async function retryUntilAnswered<Result>(
  ask: () => Promise<Result | undefined>,
  later: Later,
  signal: AbortSignal,
): Promise<Result | undefined> {
  for (let pause = firstPause; !signal.aborted; pause = Math.min(pause * 2, longestPause)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise<void>((resolve) => later(resolve, pause));
  }
  return undefined;
}

/**
 * What a reader asks the background.
 *
 * @param later runs something after some ms, by what the page can neither see nor clear
 */
export const readerRequests = (life: AbortController, later: Later) => ({
  /** What the reader starts with. If it may not start, `life` ends. */
  start: async () =>
    (await retryUntilAnswered(() => sendToBackground("readerStarts", null, life), later, life.signal)) ??
    (life.abort() as undefined),
  /** Finds and decides names in the page's text. */
  ask: {
    scan: (flows) => sendToBackground("scanFlows", { flows }, life),
    decide: (question) => sendToBackground("decidePage", question, life),
    hold: (flows, from) => sendToBackground("holdFlows", { flows, from }, life),
  } satisfies AskMatcher,
  marksPainted: (names: Record<string, string>, inFrame: boolean) =>
    void sendToBackground("marksPainted", { names, inFrame }, life),
  wantCard: () => void sendToBackground("cardWanted", null, life),
  sayCount: (count: number) => sendToBackground("mentionsCounted", { count }, life),
});

/** What a card asks the background. */
export const cardRequests = (life: AbortController) => ({
  facts: (wanted: WantedFacts) => sendToBackground("getFacts", wanted, life),
  citations: (set: string, fact: string) => sendToBackground("getCitations", { set, fact }, life),
  hide: (entity: string, everywhere: boolean, hidden: boolean) =>
    sendToBackground("hideEntity", { entity, everywhere, hidden }, life),
  // Only Chromium lets a background open its panel in answer to a click in a page.
  openPanel:
    import.meta.env.FIREFOX || import.meta.env.SAFARI
      ? undefined
      : (entity: string) => void sendToBackground("openPanel", { entity }, life),
});

type Answers = {
  [Name in keyof BackgroundToReader]: (
    params: BackgroundToReader[Name]["params"],
  ) => Promise<BackgroundToReader[Name]["result"] | undefined> | BackgroundToReader[Name]["result"] | undefined;
};

/**
 * Answers the background's messages to the reader until `signal` ends it. Unknown names and foreign senders are
 * refused; parameters are checked by type alone, since only our own background sends them.
 */
export function answerBackground(signal: AbortSignal, answers: Answers): void {
  const listen = (message: unknown, sender: chrome.runtime.MessageSender, reply: (value: Reply<unknown>) => void) => {
    if (sender.id !== extension.runtime.id) return false;
    // As in `readMessage`, in the fewest bytes: it is paid on every page of news.
    const { name, params } = (message ?? {}) as { name?: string; params?: unknown };
    if (typeof name !== "string" || !Object.hasOwn(answers, name)) {
      reply({ ok: false, error: "Unknown" });
      return false;
    }
    const answer = answers[name as keyof BackgroundToReader] as (known: unknown) => unknown;
    // `reply` may throw too. Of an answer that is too long for a message Chromium tells the background itself.
    void Promise.try(answer, params)
      .then((result) => reply({ ok: true, result }))
      .catch((error: unknown) => reply({ ok: false, error: String(error) }));
    // The answer comes later.
    return true;
  };
  extension.runtime.onMessage.addListener(listen);
  signal.addEventListener("abort", () => extension.runtime?.onMessage?.removeListener(listen));
}
