import { render } from "preact";

import { i18n } from "#i18n";
import { deskActions } from "../../src/desk/desk-actions.ts";
import { reportWords } from "../../src/desk/report/report-words.ts";
import { pageDetails } from "../../src/page/read-details.ts";
import { requestFromBackground, watchSettings } from "../../src/platform/own-page/background.ts";
import { deskSource } from "../../src/platform/own-page/desk-source.ts";
import { popupHost } from "../../src/platform/own-page/panel-and-popup.ts";
import { applyLanguage, followTheme, keepFocus } from "../../src/ui/page-setup.ts";
import { Loaded } from "../../src/ui/controls/feedback.tsx";
import { shownReason, strings } from "../../src/ui/explanations.ts";
import { PopupViews } from "../../src/ui/popup/popup.tsx";

applyLanguage(document.documentElement);
followTheme(document.documentElement, () => requestFromBackground("getSettings", null), watchSettings);
const source = deskSource(document, pageDetails);
const words = { reasonText: shownReason, reportWords: () => reportWords(strings) };
const desk = { ...source, ...deskActions({ ...source, ...words }) };
/** What was found on the page in the active tab, or why nothing was. */
render(
  <Loaded ask={popupHost} waiting={i18n.t("popup.loading")}>
    {(start) => <PopupViews desk={desk} {...start} />}
  </Loaded>,
  keepFocus(document.querySelector<HTMLElement>("#popup")!),
);
