import { render } from "preact";

import { i18n } from "#i18n";
import { askBackground } from "../../src/platform/own-page/ask-background.ts";
import { openOptions } from "../../src/platform/own-page/open-options.ts";
import { watchSettings } from "../../src/platform/own-page/watch-settings.ts";
import { dressPage } from "../../src/ui/dress-page.ts";
import { markLanguage } from "../../src/ui/mark-language.ts";
import { WelcomePage } from "../../src/ui/welcome/welcome-page.tsx";

markLanguage(document.documentElement);
document.title = i18n.t("welcome.title");
async function load() {
  const { settings } = await askBackground("getSettings", null);
  dressPage(document.documentElement, settings);
  return settings;
}
const choose = (density: Awaited<ReturnType<typeof load>>["density"]) =>
  askBackground("changeSettings", { type: "set", values: { density } });
render(
  <WelcomePage load={load} watch={watchSettings} choose={choose} openOptions={openOptions} />,
  document.querySelector("#welcome")!,
);
