import { useRef } from "preact/hooks";

import { i18n } from "#i18n";

/** What came of a change, at the foot of the page. */
export interface NoticeText {
  text: string;
  /** Something went wrong, and the person should do something. */
  problem: boolean;
  /** What can be done about it: undo it, or try it again. */
  action?: [label: string, run: () => void];
}

interface Props {
  notices: (NoticeText & { dismiss: () => void })[];
}

/**
 * The live region is always there: what comes into it is spoken, what comes with it often is not. The focus goes back to
 * where it came from when a notice goes.
 */
export function Notices({ notices }: Props) {
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
      {notices.map(({ text, problem, action, dismiss }) => (
        <div key={String(problem)} class={problem ? "notice problem" : "notice"}>
          <p>{text}</p>
          {action && (
            <button type="button" class="main" onClick={leave(action[1])}>
              {action[0]}
            </button>
          )}
          <button type="button" class="plain" onClick={leave(dismiss)}>
            {i18n.t("options.dismiss")}
          </button>
        </div>
      ))}
    </div>
  );
}
