import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";

/** Nothing was answered yet, or no answer came. */
export type NotLoaded = "unasked" | "unknown";

interface Props<Answer> {
  /** Asks for what a page cannot be shown without. */
  ask: () => Promise<Answer>;
  /** What stands there until it is answered, with what asks again. */
  instead: (known: NotLoaded, again: () => void) => ComponentChildren;
  children: (answer: Answer) => ComponentChildren;
}

/** Shows something once what it needs was answered, and never nothing. */
export function Loaded<Answer>({ ask, instead, children }: Props<Answer>) {
  const [known, setKnown] = useState<NotLoaded | { answer: Answer }>("unasked");
  const load = useCallback(() => {
    const fail = () => setKnown((now) => (typeof now === "string" ? "unknown" : now));
    void notifyIfLate(ask(), fail).then((answer) => setKnown({ answer }), fail);
  }, [ask]);
  useEffect(load, [load]);
  return <>{typeof known === "string" ? instead(known, load) : children(known.answer)}</>;
}

/** How long to wait for an answer, in ms, before a page says that there is none. A later one is still used. */
const answerTimeout = 5000;

/** Calls `late` if an answer takes too long, and keeps waiting for it. */
export function notifyIfLate<Answer>(answer: Promise<Answer>, late: () => void): Promise<Answer> {
  const timer = setTimeout(late, answerTimeout);
  return answer.finally(() => clearTimeout(timer));
}
