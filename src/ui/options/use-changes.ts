import { useEffect, useMemo, useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { SettingsChange } from "../../settings/change.ts";
import type { RestoredSettings, SettingsReport } from "../../settings/store-report.ts";
import { withCommas } from "../format.ts";
import { notifyIfLate } from "../loading/loaded.tsx";
import { latestOnly } from "./latest-only.ts";
import type { NoticeText } from "../controls/notice.tsx";
import type { OptionsHost, RestoredBackup } from "./options-host.ts";
import { refusalText } from "./refusal-text.ts";
import { pruneSuperseded } from "./prune-superseded.ts";

/** A change to store. */
interface PendingChange {
  send: () => Promise<RestoredBackup>;
  /** Absent for a backup, whose content is not known here, and for its undo. */
  wanted?: SettingsChange;
  /** The message when it is stored, with an undo. */
  done?: string;
}

/**
 * The stored settings, and the result of the last change. A change that could not be stored is kept with its cause
 * until it is retried or dismissed; another change may make room for it. Values that a newer change has set are not
 * retried.
 */
export function useChanges({ report: load, watch, change: store, restore: restoreFrom, undoRestore }: OptionsHost) {
  const { report, lost, refresh } = useReport(load, watch);
  const [done, setDone] = useState<NoticeText>();
  const [unstored, setUnstored] = useState<(PendingChange & { why: string })[]>([]);

  const toStore = (wanted: SettingsChange): PendingChange => ({ wanted, send: () => store(wanted) });
  const leftOf = (pending: PendingChange & { why: string }, newer: SettingsChange) => {
    const left = pending.wanted && pruneSuperseded(pending.wanted, newer);
    return left ? [{ ...pending, ...toStore(left) }] : pending.wanted ? [] : [pending];
  };
  const make = async (pending: PendingChange): Promise<void> => {
    const outcome = await pending.send().catch(() => ({ ok: false, why: "refused" }) as const);
    await refresh();
    if (outcome.ok) {
      const { wanted } = pending;
      if (wanted) setUnstored((others) => others.flatMap((one) => leftOf(one, wanted)));
      const { undo, notes } = outcome;
      const takingBack = notes ? { send: () => undoRestore(undo, notes) } : toStore(undo);
      const undoIt = () => void make(takingBack).then(() => setDone(told("options.undone")));
      const text = pending.done && pending.done + keptText(outcome);
      setDone(text ? { text, problem: false, action: [i18n.t("options.undo"), undoIt] } : undefined);
    } else if (outcome.why === "full" || outcome.why === "refused")
      setUnstored((others) => [...others, { ...pending, why: refusalText(outcome) }]);
    else setDone({ text: refusalText(outcome), problem: true });
  };
  const tryAgain = async () => {
    setUnstored([]);
    for (const pending of unstored) await make(pending);
  };
  const last = unstored.at(-1);
  const problem = last && {
    text: last.why,
    problem: true,
    action: [i18n.t("options.tryAgain"), () => void tryAgain()],
  };
  return {
    report,
    lost,
    refresh,
    notices: [
      ...(problem ? [{ ...(problem as NoticeText), dismiss: () => setUnstored([]) }] : []),
      ...(done ? [{ ...done, dismiss: () => setDone(undefined) }] : []),
    ],
    change: (wanted: SettingsChange, saying?: string) => make({ ...toStore(wanted), ...(saying && { done: saying }) }),
    restore: (text: string) => void make({ send: () => restoreFrom(text), done: i18n.t("options.imported") }),
    refuse: (why: "too-large") => setDone({ text: refusalText({ ok: false, why }), problem: true }),
    tell: setDone,
    reset: () => void make({ ...toStore({ type: "replace", changed: {} }), done: i18n.t("options.wasReset") }),
  };
}

/** Says what of a backup waits, since an organisation has locked it. */
const keptText = (outcome: RestoredSettings): string =>
  "kept" in outcome ? ` ${i18n.t("policy.kept", [withCommas(outcome.kept)])}` : "";

const told = (key: "options.undone"): NoticeText => ({ text: i18n.t(key), problem: false });

/** The stored settings, always the latest. `lost`: the last request has no answer, or not yet. */
function useReport(load: OptionsHost["report"], watch: OptionsHost["watch"]) {
  const [report, setReport] = useState<SettingsReport>();
  const [lost, setLost] = useState(false);
  const refresh = useMemo(
    () =>
      latestOnly(
        () => notifyIfLate(load(), () => setLost(true)).catch(() => undefined),
        (answer) => {
          if (answer) setReport(answer);
          setLost(!answer);
        },
      ),
    [load],
  );
  useEffect(() => {
    void refresh();
    watch(() => void refresh());
  }, [refresh, watch]);
  return { report, lost, refresh };
}
