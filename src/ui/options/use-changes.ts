import { useCallback, useEffect, useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { SettingsChange } from "../../settings/change.ts";
import type { RestoredSettings, SettingsReport } from "../../settings/store-report.ts";
import type { NoticeText } from "./notice.tsx";
import type { OptionsHost } from "./options-page.tsx";
import { refusalText } from "./refusal-text.ts";

/**
 * The settings as they are stored, and what came of the last change. A change that could not be stored is kept here with
 * its cause until it is tried again; what replaces all settings can be undone.
 */
export function useChanges({ report: load, watch, change: store, restore: restoreFrom }: OptionsHost) {
  const [report, setReport] = useState<SettingsReport>();
  const [notice, setNotice] = useState<NoticeText>();
  const refresh = useCallback(() => void load().then(setReport), [load]);
  useEffect(() => {
    refresh();
    watch(refresh);
  }, [refresh, watch]);

  /** Does something and tells what came of it, with a way back where `done` is said. */
  const make = async (doIt: () => Promise<RestoredSettings>, done?: string) => {
    const outcome = await doIt().catch(() => ({ ok: false, why: "refused" }) as const);
    refresh();
    if (outcome.ok) {
      const { before } = outcome;
      const undo = () => void make(() => store({ type: "replace", changed: before }));
      setNotice(
        done ? { text: done, problem: false, action: { label: i18n.t("options.undo"), run: undo } } : undefined,
      );
      return;
    }
    const again = { label: i18n.t("options.tryAgain"), run: () => void make(doIt, done) };
    const mayHelp = outcome.why === "full" || outcome.why === "refused";
    setNotice({ text: refusalText(outcome), problem: true, ...(mayHelp && { action: again }) });
  };
  return {
    report,
    notice,
    refresh,
    dismiss: () => setNotice(undefined),
    change: (wanted: SettingsChange) => void make(() => store(wanted)),
    restore: (text: string) => void make(() => restoreFrom(text), i18n.t("options.imported")),
    reset: () => void make(() => store({ type: "replace", changed: {} }), i18n.t("options.wasReset")),
  };
}
