import { render } from "preact";

import { i18n } from "#i18n";
import { askBackground } from "../../src/platform/own-page/ask-background.ts";
import { openOptions } from "../../src/platform/own-page/open-options.ts";
import { watchSettings } from "../../src/platform/own-page/watch-settings.ts";
import { keepDressed } from "../../src/ui/dress-page.ts";
import { markLanguage } from "../../src/ui/mark-language.ts";
import { WelcomePage } from "../../src/ui/welcome/welcome-page.tsx";

markLanguage(document.documentElement);
document.title = i18n.t("welcome.title");
keepDressed(document.documentElement, () => askBackground("getSettings", null), watchSettings);
const load = () => askBackground("listFactSets", null);
render(<WelcomePage load={load} openOptions={openOptions} />, document.querySelector("#welcome")!);
