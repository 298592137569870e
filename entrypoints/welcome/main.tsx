import { render } from "preact";
import browser from "webextension-polyfill";
import { i18n } from "#i18n";

import { requestFromBackground, watchSettings } from "../../src/platform/own-page/background.ts";

import { applyLanguage, followTheme } from "../../src/ui/page-setup.ts";
import { WelcomePage } from "../../src/ui/welcome/welcome-page.tsx";

applyLanguage(document.documentElement);
document.title = i18n.t("welcome.title");
followTheme(document.documentElement, () => requestFromBackground("getSettings", null), watchSettings);
const load = async () => (await requestFromBackground("listFactSets", null)).sets.filter(({ own }) => !own);
render(
  <WelcomePage load={load} openOptions={() => void browser.runtime.openOptionsPage()} />,
  document.querySelector("#welcome")!,
);
