import { i18n } from "#i18n";

import type { NotLoaded } from "../loading/loaded.tsx";

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
