import { i18n } from "#i18n";

/** What came of the last change, at the foot of the page. */
export interface NoticeText {
  text: string;
  /** Something went wrong, and the person should do something. */
  problem: boolean;
  /** What can be done about it: undo it, or try it again. */
  action?: { label: string; run: () => void };
}

interface Props {
  notice: NoticeText | undefined;
  dismiss: () => void;
}

/** The live region is always there: what comes into it is spoken, what comes with it often is not. */
export function Notice({ notice, dismiss }: Props) {
  return (
    <div class="notice-room" role="status">
      {notice && (
        <div class={notice.problem ? "notice problem" : "notice"}>
          <p>{notice.text}</p>
          {notice.action && (
            <button type="button" class="main" onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
          <button type="button" class="plain" onClick={dismiss}>
            {i18n.t("options.dismiss")}
          </button>
        </div>
      )}
    </div>
  );
}
