import { render } from "preact";
import browser from "webextension-polyfill";
import { i18n } from "#i18n";

import { requestFromBackground, watchSettings } from "../../src/platform/own-page/background.ts";

import { keepDressed } from "../../src/ui/dress-page.ts";
import { markLanguage } from "../../src/ui/mark-language.ts";
import { WelcomePage } from "../../src/ui/welcome/welcome-page.tsx";

markLanguage(document.documentElement);
document.title = i18n.t("welcome.title");
keepDressed(document.documentElement, () => requestFromBackground("getSettings", null), watchSettings);
const load = () => requestFromBackground("listFactSets", null);
render(
  <WelcomePage load={load} openOptions={() => void browser.runtime.openOptionsPage()} />,
  document.querySelector("#welcome")!,
);
