import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { SetInfo } from "../../facts/set-info.ts";
import { HelpLink } from "../controls/controls.tsx";
import { NoAnswer } from "../controls/feedback.tsx";
import { notifyIfLate } from "../requests.ts";
import { plural, langAttributes } from "../format.ts";
import { PreviewFrame } from "./preview.tsx";
import { ArticleLine } from "../statements/article-line.tsx";

interface Props {
  /** The fact sets that are there. */
  load: () => Promise<SetInfo[]>;
  openOptions: () => void;
}

/** What Sidelight does, tried at once; where what it says comes from; what it never does, and how to turn it off. */
export function WelcomePage({ load, openOptions }: Props) {
  return (
    <main>
      <header>
        <img src="/icon/48.png" width="48" height="48" alt="" />
        <h1>{i18n.t("welcome.title")}</h1>
        <p>{i18n.t("welcome.doesAbout")}</p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try">{i18n.t("options.preview")}</h2>
        <PreviewFrame open="nso-group" />
      </section>
      <ol class="points">
        <Point title={i18n.t("welcome.try")}>{i18n.t("welcome.point")}</Point>
        <Point title={i18n.t("welcome.pin")}>
          <img src="/icon/32.png" width="20" height="20" alt="" /> {i18n.t("welcome.pinAbout")}
        </Point>
        <Point title={i18n.t("options.keys")}>
          <Keys />
        </Point>
      </ol>
      <Stories load={load} />
      <section aria-labelledby="never">
        <h2 id="never">{i18n.t("welcome.never")}</h2>
        <p>{i18n.t("welcome.neverAbout")}</p>
        <h2>{i18n.t("welcome.off")}</h2>
        <p>{i18n.t("welcome.offAbout")}</p>
        <h2>{i18n.t("welcome.less")}</h2>
        <p>{i18n.t("welcome.lessAbout", [i18n.t("page.readNow")])}</p>
      </section>
      <button type="button" class="plain" onClick={openOptions}>
        {i18n.t("welcome.options")}
      </button>
      <HelpLink />
    </main>
  );
}

/** As the extension suggests them; the settings have those that hold. */
function Keys() {
  const keys: [string, string][] = [
    ["Alt+.", i18n.t("command.next")],
    ["Alt+C", i18n.t("command.card")],
    ["Alt+Shift+S", i18n.t("command.panel")],
  ];
  return (
    <>
      {keys.map(([key, label]) => (
        <span key={key} class="key">
          <kbd dir="ltr">{key}</kbd> {label}
        </span>
      ))}
    </>
  );
}

/** The bundled stories, each with its article. */
function Stories({ load }: Pick<Props, "load">) {
  const [sets, setSets] = useState<SetInfo[]>([]);
  const [lost, setLost] = useState(false);
  const ask = useCallback(() => {
    const fail = () => setLost(true);
    void notifyIfLate(load(), fail).then(setSets, fail);
  }, [load]);
  useEffect(ask, [ask]);
  return (
    <section aria-labelledby="stories">
      <h2 id="stories">{plural("welcome.stories", Math.max(1, sets.length))}</h2>
      {sets.map(({ id, title, language, ground, statements }) => (
        <div key={id} class="story">
          <p class="set-title" {...langAttributes(language)}>
            <b>{title}</b>
          </p>
          <p>{plural("options.facts", statements.length)}</p>
          <ArticleLine context={ground} />
        </div>
      ))}
      {lost && sets.length === 0 && <NoAnswer again={ask} />}
    </section>
  );
}

function Point({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <li>
      <h2>{title}</h2>
      <p>{children}</p>
    </li>
  );
}
