import { render } from "preact";
import { i18n } from "#i18n";

import { runPreview } from "../../src/page/run-preview.ts";
import { styleOwnPage } from "../../src/platform/mark-style.ts";
import { requestFromBackground, watchSettings } from "../../src/platform/own-page/background.ts";
import css from "../../src/ui/card/card.css?inline";
import { applyLanguage, applyTheme } from "../../src/ui/page-setup.ts";
import { PreviewText } from "../../src/ui/welcome/preview.tsx";

applyLanguage(document.documentElement);
document.title = i18n.t("preview.title");
styleOwnPage(document);
runPreview({
  page: document,
  css,
  async start() {
    const start = await requestFromBackground("readerStarts", null);
    if (start) applyTheme(document.documentElement, start.settings);
    return start;
  },
  matcher: {
    scan: (flows) => requestFromBackground("scanFlows", { flows }).catch(() => undefined),
    decide: (question) => requestFromBackground("decidePage", question).catch(() => undefined),
  },
  ask: {
    facts: (wanted) => requestFromBackground("getFacts", wanted),
    citations: (set, fact) => requestFromBackground("getCitations", { set, fact }),
    // The site of this page is the extension's own.
    hide: (entity, everywhere, hidden) => {
      const where = everywhere ? {} : { host: location.hostname };
      return requestFromBackground("changeSettings", { type: "hide", entity, hidden, ...where });
    },
    openPanel: undefined,
  },
  watch: watchSettings,
  open: new URLSearchParams(location.search).get("open") ?? undefined,
  show: (shown) => render(<PreviewText {...shown} />, document.querySelector("#preview")!),
});
