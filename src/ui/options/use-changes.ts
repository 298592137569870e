import { useEffect, useMemo, useState } from "preact/hooks";
import { i18n } from "#i18n";

import type { Unmerge } from "../../desk/notebook/item.ts";
import type { ListedSets } from "../../facts/set-info.ts";
import type { SettingsChange } from "../../settings/change.ts";
import type { RestoredSettings, SettingsReport, ChangedSettings } from "../../settings/stored.ts";
import { notifyIfLate, type NoticeText } from "../controls/feedback.tsx";
import { refusalText } from "../explanations.ts";
import { withCommas } from "../format.ts";
import { latestOnly, pruneSuperseded } from "../superseded.ts";
import type { SetsHost } from "./sets/sets-host.ts";
import type { ReadSites } from "./sites-section.tsx";

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

/** `notes`: what takes back those that came with the backup. */
type RestoredBackup = RestoredSettings & { notes?: Unmerge["items"] };

/** A command of the extension and the keys that it has in this browser now; empty where it has none. */
export interface Command {
  name: string;
  description: string;
  shortcut: string;
}

/** What the options need of the extension and the browser. */
export interface OptionsHost {
  report: () => Promise<SettingsReport>;
  /** Calls back whenever the stored settings are others. */
  watch: (changed: () => void) => void;
  change: (wanted: SettingsChange) => Promise<ChangedSettings>;
  backUp: () => Promise<string>;
  restore: (text: string) => Promise<RestoredBackup>;
  /** Takes an import back, with the notes that came with it. */
  undoRestore: (settings: SettingsChange, notes: Unmerge["items"]) => Promise<ChangedSettings>;
  forgetSetAside: () => Promise<void>;
  readSites: ReadSites;
  /** Hands a text to the person as a file. */
  download: (text: string, name: string) => void;
  /** The sets as the page opens. */
  listed: ListedSets;
  sets: SetsHost;
  /** Absent where the platform has none. */
  commands: Command[] | undefined;
  changeKeys: (() => void) | undefined;
}
