import { render } from "preact";
import { i18n } from "#i18n";

import { requestFromBackground, watchSettings } from "../../src/platform/own-page/background.ts";
import { currentCommands, openKeySettings } from "../../src/platform/own-page/shortcuts.ts";
import { downloadFile } from "../../src/platform/own-page/desk-source.ts";
import { ownSetsHost } from "../../src/platform/own-page/set-worker.ts";
import { readSites } from "../../src/settings/sites.ts";
import { applyLanguage, applyTheme } from "../../src/ui/page-setup.ts";
import { Loaded } from "../../src/ui/controls/feedback.tsx";
import { OptionsPage } from "../../src/ui/options/options-page.tsx";

applyLanguage(document.documentElement);
document.title = i18n.t("options.title");
const ask = () => Promise.all([requestFromBackground("listFactSets", null), currentCommands()]);
const host = {
  async report() {
    const report = await requestFromBackground("getSettings", null);
    applyTheme(document.documentElement, report.settings);
    return report;
  },
  watch: watchSettings,
  change: (wanted) => requestFromBackground("changeSettings", wanted),
  backUp: () => requestFromBackground("backUpSettings", null),
  restore: (text) => requestFromBackground("restoreSettings", { text }),
  undoRestore: (settings, notes) => requestFromBackground("undoRestore", { settings, notes }),
  forgetSetAside: () => requestFromBackground("forgetSetAside", null),
  readSites,
  download: (text, name) => downloadFile(document, text, name),
  sets: ownSetsHost(document),
  changeKeys: openKeySettings(),
} satisfies Partial<Parameters<typeof OptionsPage>[0]["host"]>;
render(
  <Loaded ask={ask} isWhole>
    {([listed, commands]) => <OptionsPage host={{ ...host, listed, commands }} />}
  </Loaded>,
  document.querySelector("#options")!,
);
