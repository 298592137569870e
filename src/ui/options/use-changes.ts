import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";

import type { Unmerge } from "../../desk/notebook/item.ts";
import type { ListedSets } from "../../facts/set-info.ts";
import type { SettingsChange } from "../../settings/change.ts";
import type { RestoredSettings, SettingsReport, ChangedSettings } from "../../settings/report.ts";
import type { NoticeText } from "../controls/feedback.tsx";
import { refusalText } from "../explanations.ts";
import { withCommas } from "../format.ts";
import { latestOnly, notifyIfLate } from "../requests.ts";
import type { SetsHost } from "./sets/sets-host.ts";
import type { ReadSites } from "./sites-section.tsx";

/**
 * The stored settings, and what came of the last change: an undo, or why it was not stored. Until it was made again or
 * dismissed, or another change was made, a person can try it again.
 */
export function useChanges({ report: load, watch, change: store, restore: restoreFrom, undoRestore }: OptionsHost) {
  const { report, lost, refresh } = useStoredSettings(load, watch);
  const [notice, setNotice] = useState<NoticeText>();
  const latestRef = useRef(0);

  /** @param told the message when it is stored; none for what can be seen anyway */
  const make = async (send: () => Promise<RestoredBackup>, told?: (stored: Restored) => NoticeText): Promise<void> => {
    const turn = ++latestRef.current;
    const outcome = await send().catch(() => ({ ok: false, why: "refused" }) as const);
    await refresh();
    // The notice of a later change, and its undo, may stand there already.
    if (outcome.ok && turn !== latestRef.current) return;
    setNotice(outcome.ok ? told?.(outcome) : problemNotice(outcome, () => void make(send, told)));
  };
  const withUndo = (text: string) => (stored: Restored) => {
    const { undo, notes } = stored;
    const takeBack = () => (notes ? undoRestore(undo, notes) : store(undo));
    const action: NoticeText["action"] = [i18n.t("options.undo"), () => void make(takeBack, undone)];
    return { text: text + keptText(stored), problem: false, action };
  };
  return {
    report,
    lost,
    refresh,
    notice,
    change: (wanted: SettingsChange, saying?: string) =>
      make(() => store(wanted), saying ? withUndo(saying) : undefined),
    restore: (text: string) => void make(() => restoreFrom(text), withUndo(i18n.t("options.imported"))),
    refuse: (why: "too-large") => setNotice({ text: refusalText({ ok: false, why }), problem: true }),
    tell: setNotice,
    reset: () => void make(() => store({ type: "replace", changed: {} }), withUndo(i18n.t("options.wasReset"))),
  };
}

const undone = (): NoticeText => ({ text: i18n.t("options.undone"), problem: false });

/** Why a change was not stored. One that is too long or locked stays so, however often it is tried. */
function problemNotice(refused: RestoredSettings & { ok: false }, tryAgain: () => void): NoticeText {
  const mayWork = refused.why === "full" || refused.why === "refused";
  return {
    text: refusalText(refused),
    problem: true,
    ...(mayWork && { action: [i18n.t("answer.again"), tryAgain] }),
  };
}

/** Names the settings of a backup that wait, because an organisation has locked them. */
const keptText = (outcome: RestoredSettings): string =>
  "kept" in outcome ? ` ${i18n.t("policy.kept", [withCommas(outcome.kept)])}` : "";

/** The stored settings, always the latest. `lost`: the last request has no answer, or not yet. */
function useStoredSettings(load: OptionsHost["report"], watch: OptionsHost["watch"]) {
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
type Restored = RestoredBackup & { ok: true };

/** A command of the extension and the keys that it has in this browser now; empty where it has none. */
export interface Command {
  name: string;
  description: string;
  shortcut: string;
}

/** What the options need of the extension and the browser. */
export interface OptionsHost {
  report: () => Promise<SettingsReport>;
  /** Calls back when the stored settings change. */
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
