import { useEffect, useMemo, useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { SettingsChange } from "../../settings/change.ts";
import type { RestoredSettings, SettingsReport } from "../../settings/store-report.ts";
import { tellLate } from "../loading/tell-late.ts";
import { newestOf } from "./newest-of.ts";
import type { NoticeText } from "./notice.tsx";
import type { OptionsHost } from "./options-host.ts";
import { refusalText } from "./refusal-text.ts";
import { withoutNewer } from "./without-newer.ts";

/** Something to be stored. */
interface Wish {
  doIt: () => Promise<RestoredSettings>;
  /** What it changes; what a file restores is not known here. */
  wanted?: SettingsChange;
  /** What is told when it is stored, with a way back. */
  done?: string;
}

/**
 * The settings as they are stored, and what came of the last change. A change that could not be stored is kept here with
 * its cause until it is tried again or dismissed, whatever else is changed meanwhile: that may be what makes room for it.
 * What a newer change decides is no longer tried.
 */
export function useChanges({ report: load, watch, change: store, restore: restoreFrom }: OptionsHost) {
  const { report, lost, refresh } = useReport(load, watch);
  const [done, setDone] = useState<NoticeText>();
  const [unstored, setUnstored] = useState<(Wish & { why: string })[]>([]);

  const toStore = (wanted: SettingsChange): Wish => ({ wanted, doIt: () => store(wanted) });
  const leftOf = (wish: Wish & { why: string }, newer: SettingsChange) => {
    const left = wish.wanted && withoutNewer(wish.wanted, newer);
    return left ? [{ ...wish, ...toStore(left) }] : wish.wanted ? [] : [wish];
  };
  const make = async (wish: Wish): Promise<void> => {
    const outcome = await wish.doIt().catch(() => ({ ok: false, why: "refused" }) as const);
    await refresh();
    if (outcome.ok) {
      const { wanted } = wish;
      if (wanted) setUnstored((others) => others.flatMap((one) => leftOf(one, wanted)));
      const { undo } = outcome;
      const takeBack = () => void make(toStore(undo)).then(() => setDone(told("options.undone")));
      setDone(wish.done ? { text: wish.done, problem: false, action: [i18n.t("options.undo"), takeBack] } : undefined);
    } else if (outcome.why === "full" || outcome.why === "refused")
      setUnstored((others) => [...others, { ...wish, why: refusalText(outcome) }]);
    else setDone({ text: refusalText(outcome), problem: true });
  };
  const tryAgain = async () => {
    setUnstored([]);
    for (const wish of unstored) await make(wish);
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
    restore: (text: string) => void make({ doIt: () => restoreFrom(text), done: i18n.t("options.imported") }),
    refuse: (why: "too-large") => setDone({ text: refusalText({ ok: false, why }), problem: true }),
    reset: () => void make({ ...toStore({ type: "replace", changed: {} }), done: i18n.t("options.wasReset") }),
  };
}

const told = (key: "options.undone"): NoticeText => ({ text: i18n.t(key), problem: false });

/** What is stored, always the newest that was asked for; `lost` where the last question was not answered, or is not yet. */
function useReport(load: OptionsHost["report"], watch: OptionsHost["watch"]) {
  const [report, setReport] = useState<SettingsReport>();
  const [lost, setLost] = useState(false);
  const refresh = useMemo(
    () =>
      newestOf(
        () => tellLate(load(), () => setLost(true)).catch(() => undefined),
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
