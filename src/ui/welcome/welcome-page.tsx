import { useCallback, useEffect, useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { Settings } from "../../settings/schema.ts";
import { PreviewFrame } from "../preview/preview-frame.tsx";
import type { ChangedSettings } from "../../settings/store-report.ts";
import { Choice } from "../controls/choice.tsx";
import { densities } from "../densities.ts";
import { tellLate } from "../loading/tell-late.ts";
import { refusalText } from "../options/refusal-text.ts";

interface Props {
  load: () => Promise<Settings>;
  /** Calls back whenever the stored settings may be others. */
  watch: (changed: () => void) => void;
  choose: (density: Settings["density"]) => Promise<ChangedSettings>;
  openOptions: () => void;
}

/** What Sidelight does, what it never does, how to switch it off, and a text to try it on. */
export function WelcomePage({ load, watch, choose, openOptions }: Props) {
  const { settings, lost, show, problem, take } = useDensity(load, watch, choose);
  return (
    <main>
      <header>
        <img src="/icon/48.png" width="48" height="48" alt="" />
        <h1>{i18n.t("welcome.title")}</h1>
      </header>
      <ol class="points">
        <Point title={i18n.t("welcome.does")} text={i18n.t("welcome.doesAbout")} />
        <Point title={i18n.t("welcome.never")} text={i18n.t("welcome.neverAbout")} />
        <Point title={i18n.t("welcome.off")} text={i18n.t("welcome.offAbout")} />
      </ol>
      <section aria-labelledby="try">
        <h2 id="try">{i18n.t("welcome.try")}</h2>
        <p>{i18n.t("welcome.tryAbout")}</p>
        <PreviewFrame />
        {!settings && lost && <NotRead again={show} />}
        {settings && (
          <Choice
            legend={i18n.t("options.density")}
            name="density"
            value={settings.density}
            options={densities()}
            choose={(density) => void take(density)}
          />
        )}
        <p role="alert" class="problem">
          {problem}
        </p>
      </section>
      <button type="button" class="plain" onClick={openOptions}>
        {i18n.t("welcome.options")}
      </button>
    </main>
  );
}

function useDensity(load: Props["load"], watch: Props["watch"], choose: Props["choose"]) {
  const [settings, setSettings] = useState<Settings>();
  const [lost, setLost] = useState(false);
  const [problem, setProblem] = useState("");
  const show = useCallback(() => {
    const fail = () => setLost(true);
    void tellLate(load(), fail).then(setSettings, fail);
  }, [load]);
  useEffect(() => {
    show();
    watch(show);
  }, [show, watch]);
  const take = useCallback(
    async (density: Settings["density"]) => {
      const done = await choose(density).catch(() => ({ ok: false, why: "refused" }) as const);
      setProblem(done.ok ? "" : refusalText(done));
      if (done.ok) setSettings(done.now);
    },
    [choose],
  );
  return { settings, lost, show, problem, take };
}

function NotRead({ again }: { again: () => void }) {
  return (
    <>
      <p role="alert">{i18n.t("options.notRead")}</p>
      <button type="button" class="plain" onClick={again}>
        {i18n.t("options.tryAgain")}
      </button>
    </>
  );
}

function Point({ title, text }: { title: string; text: string }) {
  return (
    <li>
      <h2>{title}</h2>
      <p>{text}</p>
    </li>
  );
}
