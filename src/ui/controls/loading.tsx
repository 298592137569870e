import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { i18n } from "#i18n";

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

interface EmptyStateProps {
  text: string;
  /** The label of the button. */
  help: string;
  run: () => void;
  /** An error, not just nothing to show. */
  failed?: boolean;
}

/** Empty or error state: one sentence, one button. */
export function EmptyState({ text, help, run, failed = false }: EmptyStateProps) {
  return (
    <div class="nothing">
      <p role={failed ? "alert" : undefined}>{text}</p>
      <button type="button" class="second" onClick={run}>
        {help}
      </button>
    </div>
  );
}

interface NoReportProps {
  known: NotLoaded;
  again: () => void;
}

/** Stands where nothing is known of the page: nothing yet, or nothing at all. */
export function NoReport({ known, again }: NoReportProps) {
  if (known === "unasked") return <p class="quiet">{i18n.t("popup.loading")}</p>;
  return <EmptyState failed text={i18n.t("page.unknown")} help={i18n.t("page.askAgain")} run={again} />;
}
