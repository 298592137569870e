import { render } from "preact";

import { i18n } from "#i18n";
import { askBackground } from "../../src/platform/own-page/ask-background.ts";
import { currentCommands, openKeySettings } from "../../src/platform/own-page/commands.ts";
import { downloadText } from "../../src/platform/own-page/download-text.ts";
import { watchSettings } from "../../src/platform/own-page/watch-settings.ts";
import { readSites } from "../../src/settings/read-sites.ts";
import { dressPage } from "../../src/ui/dress-page.ts";
import { Loaded } from "../../src/ui/loading/loaded.tsx";
import { markLanguage } from "../../src/ui/mark-language.ts";
import { NoSettings, OptionsPage } from "../../src/ui/options/options-page.tsx";

markLanguage(document.documentElement);
document.title = i18n.t("options.title");
const ask = () => Promise.all([askBackground("listFactSets", null), currentCommands()]);
const host = {
  async report() {
    const report = await askBackground("getSettings", null);
    dressPage(document.documentElement, report.settings);
    return report;
  },
  watch: watchSettings,
  change: (wanted) => askBackground("changeSettings", wanted),
  backUp: () => askBackground("backUpSettings", null),
  restore: (text) => askBackground("restoreSettings", { text }),
  forgetSetAside: () => askBackground("forgetSetAside", null),
  readSites,
  download: (text, name) => downloadText(document, text, name),
  changeKeys: openKeySettings(),
} satisfies Partial<Parameters<typeof OptionsPage>[0]["host"]>;
render(
  <Loaded ask={ask} instead={(known, again) => <NoSettings known={known} again={again} />}>
    {([sets, commands]) => <OptionsPage host={{ ...host, sets, commands }} />}
  </Loaded>,
  document.querySelector("#options")!,
);
