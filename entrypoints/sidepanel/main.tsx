import { render } from "preact";

import { deskActions } from "../../src/desk/desk-actions.ts";
import { reportWords } from "../../src/desk/report/report-words.ts";
import { pageDetails } from "../../src/page/read-details.ts";
import { requestFromBackground, watchSettings } from "../../src/platform/own-page/background.ts";
import { deskSource } from "../../src/platform/own-page/desk-source.ts";
import { type PanelTab, followPanel } from "../../src/platform/own-page/panel-and-popup.ts";
import { applyLanguage, followTheme, keepFocus } from "../../src/ui/page-setup.ts";
import { awaitTab, PanelViews } from "../../src/ui/panel/panel-views.tsx";
import { shownReason, strings } from "../../src/ui/explanations.ts";

applyLanguage(document.documentElement);
followTheme(document.documentElement, () => requestFromBackground("getSettings", null), watchSettings);
const surface = keepFocus(document.querySelector<HTMLElement>("#panel")!);
const extension = deskSource(document, pageDetails);
const words = { reasonText: shownReason, reportWords: () => reportWords(strings) };
const actions = deskActions({ ...extension, ...words });
const collect = (set: string, fact: string) => ({
  itemKey: actions.factKey(set, fact),
  make: () => actions.factSubject(set, fact),
});
const desk = { ...extension, ...actions, collect };
let isThere = false;

/** What is known of the page in the tab in front, and the desk. */
function show({ tabId, page: { source, actions: ofPage, facts, view }, notebook, target }: PanelTab) {
  isThere = true;
  const props = { tabId, source, notebook, facts, view, target, actions: { ...ofPage, ...desk } };
  render(<PanelViews {...props} />, surface);
}

awaitTab(
  surface,
  () => followPanel(location.search, show),
  () => isThere,
);
