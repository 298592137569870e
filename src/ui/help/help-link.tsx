import { i18n } from "#i18n";

/** Opens the user guide, which is in the package, in a tab of its own. */
export function HelpLink() {
  return (
    <a class="help" href={`/help/${i18n.t("help.guide")}.html`} target="_blank">
      {i18n.t("help.title")}
    </a>
  );
}
