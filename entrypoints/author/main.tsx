import { render } from "preact";
import { i18n } from "#i18n";

import { authoringDesk } from "../../src/desk/authoring/authoring-desk.ts";
import type { Draft } from "../../src/desk/authoring/draft.ts";
import { requestFromBackground, watchSettings } from "../../src/platform/own-page/background.ts";
import { draftsHost } from "../../src/platform/own-page/author-host.ts";
import { ownSetsHost } from "../../src/platform/own-page/set-worker.ts";
import { applyLanguage, followTheme } from "../../src/ui/page-setup.ts";
import { AuthorPage } from "../../src/ui/authoring/author-page.tsx";
import cardCss from "../../src/ui/card/card.css?inline";
import { Loaded } from "../../src/ui/controls/feedback.tsx";

applyLanguage(document.documentElement);
document.title = i18n.t("author.title");
followTheme(document.documentElement, () => requestFromBackground("getSettings", null), watchSettings);
const host = {
  ...draftsHost<Draft>(new URL(location.href)),
  desk: authoringDesk,
  sets: ownSetsHost(document),
  cardCss,
  now: () => new Date(),
};
const ask = () => Promise.all([requestFromBackground("listFactSets", null), host.selection()]);
render(
  <Loaded ask={ask} isWhole>
    {([{ sets }, selection]) => <AuthorPage host={{ ...host, listed: sets, selection }} />}
  </Loaded>,
  document.querySelector("#author")!,
);
