import { i18n } from "#i18n";
import { FileButton } from "./file-button.tsx";

interface Props {
  backUp: () => void;
  /** Given nothing where the file is too large to be a backup. */
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
