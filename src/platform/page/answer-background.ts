import type { Reply, BackgroundToReader } from "../messages.ts";
import { extension } from "./background.ts";

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
    // `reply` throws too if the answer is too long for a message: then the error is the answer.
    void Promise.try(answer, params)
      .then((result) => reply({ ok: true, result }))
      .catch((error: unknown) => reply({ ok: false, error: String(error) }));
    // The answer comes later.
    return true;
  };
  extension.runtime.onMessage.addListener(listen);
  signal.addEventListener("abort", () => extension.runtime?.onMessage?.removeListener(listen));
}
