import { i18n } from "#i18n";

import { FileButton } from "../controls/controls.tsx";
import type { SetAside } from "../../settings/report.ts";

interface Props {
  backUp: () => void;
  /** `text` is undefined if the file is too large to be a backup. */
  restore: (text: string | undefined) => void;
  reset: () => void;
  /** An organisation has set something, which a reset brings back. */
  hasPolicy: boolean;
}

/** All settings as a file, from a file, and as they come. */
export function BackupSection({ backUp, restore, reset, hasPolicy }: Props) {
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{i18n.t("options.backup")}</h2>
      <p class="quiet">
        {i18n.t("options.backupAbout")} {hasPolicy && i18n.t("policy.reset")}
      </p>
      <div class="line-up">
        <button type="button" class="plain" onClick={backUp}>
          {i18n.t("options.export")}
        </button>
        <FileButton label={i18n.t("options.import")} accept=".json,application/json" take={restore} />
        <button type="button" class="plain" onClick={reset}>
          {i18n.t("options.reset")}
        </button>
      </div>
    </section>
  );
}

interface SetAsideProps {
  setAside: SetAside[];
  download: (text: string, name: string) => void;
  forget: () => void;
}

/** Tells of stored settings that could not be read. Empty if there are none. */
export function SetAsideSection({ setAside, download, forget }: SetAsideProps) {
  const [first] = setAside;
  if (!first) return null;
  const when = new Intl.DateTimeFormat(i18n.t("locale"), { dateStyle: "long", timeStyle: "short" });
  return (
    <section aria-labelledby="set-aside" class="set-aside">
      <h2 id="set-aside">{i18n.t("options.setAside")}</h2>
      <p>{i18n.t("options.setAsideAbout", [when.format(new Date(first.date))])}</p>
      <div class="line-up">
        <button
          type="button"
          class="plain"
          onClick={() => download(JSON.stringify(setAside, undefined, 2), "sidelight-set-aside.json")}
        >
          {i18n.t("options.setAsideDownload")}
        </button>
        <button type="button" class="plain" onClick={forget}>
          {i18n.t("options.setAsideForget")}
        </button>
      </div>
    </section>
  );
}
