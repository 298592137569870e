import type { Reply, ToReader } from "../messages.ts";
import { extension } from "./extension.ts";

type Answers = {
  [Name in keyof ToReader]: (
    params: ToReader[Name]["params"],
  ) => Promise<ToReader[Name]["result"] | undefined> | ToReader[Name]["result"] | undefined;
};

/** Answers the background's messages to the reader until `signal` ends it. Only our own background can send them. */
export function answerBackground(signal: AbortSignal, answers: Answers): void {
  const listen = (
    message: { name?: string; params?: unknown },
    sender: chrome.runtime.MessageSender,
    reply: (value: Reply<unknown>) => void,
  ) => {
    if (sender.id !== extension.runtime.id || !message.name || !Object.hasOwn(answers, message.name)) return false;
    const answer = answers[message.name as keyof ToReader] as (params: unknown) => unknown;
    void Promise.try(answer, message.params).then(
      (result) => reply({ ok: true, result }),
      (error: unknown) => reply({ ok: false, error: String(error) }),
    );
    // The answer comes later.
    return true;
  };
  extension.runtime.onMessage.addListener(listen);
  signal.addEventListener("abort", () => extension.runtime?.onMessage?.removeListener(listen));
}
