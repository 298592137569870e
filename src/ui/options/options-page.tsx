import { useEffect, useState } from "preact/hooks";
import { i18n } from "#i18n";

import { HelpLink } from "../controls/controls.tsx";
import { Notice, Unanswered } from "../controls/feedback.tsx";
import { PreviewFrame } from "../welcome/preview.tsx";
import { BackupSection, SetAsideSection } from "./backup-section.tsx";
import { CardSection, MarksSection } from "./marks-and-card.tsx";
import { PolicySection } from "./policy-section.tsx";
import { SetsSection } from "./sets/sets-section.tsx";
import { SitesSection } from "./sites-section.tsx";
import { type OptionsHost, type Command, useChanges } from "./use-changes.ts";

/** All settings, with a page beside them on which they can be seen at work. */
export function OptionsPage({ host }: { host: OptionsHost }) {
  const { report, lost, notice, change, restore, refuse, reset, refresh, tell } = useChanges(host);
  const [listed, setListed] = useState(host.listed);
  const relist = () => host.sets.list().then(setListed, () => undefined);
  useEffect(() => host.sets.watchPolicy(() => void host.sets.list().then(setListed, () => undefined)), [host]);
  if (!report) return <Unanswered isWhole known={lost ? "unknown" : "unasked"} again={() => void refresh()} />;
  const { settings, setAside, policy } = report;
  const section = { settings, change, locked: policy?.locked ?? [] };
  const forget = () => void host.forgetSetAside().then(refresh);
  const backUp = () => void host.backUp().then((text) => host.download(text, "sidelight-settings.json"));
  return (
    <>
      <header>
        <h1>{i18n.t("options.title")}</h1>
        <p class="quiet">
          {i18n.t("options.atOnce")} <HelpLink />
        </p>
      </header>
      <main class="columns">
        <Contents hasKeys={host.commands !== undefined} />
        <div class="looks">
          <PolicySection policy={policy} />
          <SetAsideSection setAside={setAside} download={host.download} forget={forget} />
          <MarksSection {...section} />
          <CardSection {...section} />
        </div>
        <section class="try" aria-labelledby="preview">
          <h2 id="preview">{i18n.t("options.preview")}</h2>
          <p class="quiet">{i18n.t("options.previewAbout")}</p>
          <PreviewFrame />
        </section>
        <div class="rest">
          <SitesSection {...section} readSites={host.readSites} sets={listed.sets} />
          <SetsSection {...section} host={host.sets} listed={listed} refresh={relist} tell={tell} />
          {host.commands && <KeysSection commands={host.commands} change={host.changeKeys} />}
          <BackupSection
            backUp={backUp}
            restore={(text) => (text === undefined ? refuse("too-large") : restore(text))}
            reset={reset}
            hasPolicy={policy !== undefined}
          />
        </div>
      </main>
      <Notice notice={notice} dismiss={() => tell(undefined)} />
    </>
  );
}

/** The sections, to go there: a column of links, in a narrow window a list to choose from. */
function Contents({ hasKeys }: { hasKeys: boolean }) {
  const sections: [id: string, label: string][] = [
    ["marks", i18n.t("options.marks")],
    ["card", i18n.t("options.card")],
    ["sites", i18n.t("options.sites")],
    ["sets", i18n.t("options.sets")],
    ...(hasKeys ? [["keys", i18n.t("options.keys")] as [string, string]] : []),
    ["backup", i18n.t("options.backup")],
  ];
  return (
    <nav class="contents" aria-label={i18n.t("options.contents")}>
      <ul>
        {sections.map(([id, label]) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
      <select
        aria-label={i18n.t("options.contents")}
        value=""
        onChange={({ currentTarget: { ownerDocument, value } }) =>
          ownerDocument.querySelector(`#${value}`)?.scrollIntoView({ block: "start" })
        }
      >
        <option value="">{i18n.t("options.contents")}</option>
        {sections.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </nav>
  );
}

interface Props {
  commands: Command[];
  /** Opens the browser's own page for them; absent where it has none that we could open. */
  change: (() => void) | undefined;
}

/** The commands with their keys; the browser alone can change them. */
function KeysSection({ commands, change }: Props) {
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{i18n.t("options.keys")}</h2>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description || i18n.t("options.openPopup")}</dt>
            <dd>
              {shortcut ? <kbd dir="ltr">{shortcut}</kbd> : <span class="quiet">{i18n.t("options.noKeys")}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {change ? (
        <button type="button" class="plain" onClick={change}>
          {i18n.t("options.changeKeys")}
        </button>
      ) : (
        <p class="quiet">{i18n.t("options.changeKeysThere")}</p>
      )}
    </section>
  );
}
