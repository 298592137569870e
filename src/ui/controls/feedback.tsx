import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useState, useRef } from "preact/hooks";
import { i18n } from "#i18n";

import { notifyIfLate } from "../requests.ts";

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
