import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useState, useRef } from "preact/hooks";
import { i18n } from "#i18n";

import { notifyIfLate } from "../requests.ts";

/** Nothing was answered yet, or no answer came. */
export type NotLoaded = "unasked" | "unknown";

interface Props<Answer> {
  /** Asks for what a page cannot be shown without. */
  ask: () => Promise<Answer>;
  /** What is said until it is answered. */
  waiting?: string;
  isWhole?: boolean;
  children: (answer: Answer) => ComponentChildren;
}

/** Shows something once what it needs was answered, and never nothing. */
export function Loaded<Answer>({ ask, waiting, isWhole = false, children }: Props<Answer>) {
  const [known, setKnown] = useState<NotLoaded | { answer: Answer }>("unasked");
  const load = useCallback(() => {
    const fail = () => setKnown((now) => (typeof now === "string" ? "unknown" : now));
    void notifyIfLate(ask(), fail).then((answer) => setKnown({ answer }), fail);
  }, [ask]);
  useEffect(load, [load]);
  if (typeof known !== "string") return <>{children(known.answer)}</>;
  return <Unanswered known={known} again={load} isWhole={isWhole} {...(waiting !== undefined && { waiting })} />;
}

interface UnansweredProps {
  known: NotLoaded;
  again: () => void;
  waiting?: string;
  /** What comes later has a landmark of its own; until then this is the page's main one. */
  isWhole?: boolean;
}

/** Stands where an answer would: it is waited for, or none came. */
export function Unanswered({ known, again, waiting = i18n.t("answer.loading"), isWhole }: UnansweredProps) {
  const said = known === "unasked" ? <p class="quiet waits">{waiting}</p> : <NoAnswer again={again} />;
  return isWhole ? <main>{said}</main> : said;
}

/** Says on every surface in the same words that no answer came, and asks again. */
export function NoAnswer({ again }: { again: () => void }) {
  return (
    <div class="no-answer">
      <p role="alert">{i18n.t("answer.none")}</p>
      <button type="button" onClick={again}>
        {i18n.t("answer.again")}
      </button>
    </div>
  );
}

interface EmptyStateProps {
  text: string;
  /** The label of the button. */
  help: string;
  run: () => void;
}

/** Where there is nothing to show: one sentence, one button. */
export function EmptyState({ text, help, run }: EmptyStateProps) {
  return (
    <div class="nothing">
      <p>{text}</p>
      <button type="button" class="second" onClick={run}>
        {help}
      </button>
    </div>
  );
}

/** What came of a change, at the foot of the page. */
export interface NoticeText {
  text: string;
  /** Something went wrong, and the person should do something. */
  problem: boolean;
  /** What can be done about it: undo it, or try it again. */
  action?: [label: string, run: () => void];
}

interface NoticeProps {
  notice: NoticeText | undefined;
  dismiss: () => void;
}

/**
 * The live region is always there: what comes into it is spoken, what comes with it often is not. The focus goes back to
 * where it came from when a notice goes.
 */
export function Notice({ notice, dismiss }: NoticeProps) {
  const cameFromRef = useRef<EventTarget | null>(null);
  const leave = (run: () => void) => () => {
    if (cameFromRef.current instanceof HTMLElement && cameFromRef.current.isConnected) cameFromRef.current.focus();
    run();
  };
  return (
    <div
      class="notice-room"
      role="status"
      onFocusIn={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) cameFromRef.current = relatedTarget;
      }}
    >
      {notice && (
        <div key={String(notice.problem)} class={notice.problem ? "notice problem" : "notice"}>
          <p>{notice.text}</p>
          {notice.action && (
            <button type="button" class="main" onClick={leave(notice.action[1])}>
              {notice.action[0]}
            </button>
          )}
          <button type="button" class="plain" onClick={leave(dismiss)}>
            {i18n.t("options.dismiss")}
          </button>
        </div>
      )}
    </div>
  );
}
