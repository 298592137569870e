import { i18n } from "#i18n";
import type { PageReport } from "../../mentions/findings.ts";
import { FailureLine, type Failure } from "../overview/failure.tsx";
import { NoReport } from "../overview/no-report.tsx";
import type { PageActions } from "../overview/page-actions.ts";
import { SiteSwitch } from "../overview/site-switch.tsx";
import { useFailure } from "../overview/use-failure.ts";
import { useReport, type ReportSource } from "../overview/use-report.ts";
import { WhyNothing } from "../overview/why-nothing.tsx";
import { plural } from "../plural.ts";
import { FoundList } from "./found-list.tsx";

interface Props {
  source: ReportSource;
  actions: PageActions;
  /** Absent where the browser has no side panel. */
  openPanel: (() => Promise<Failure | undefined>) | undefined;
  openOptions: () => void;
}

/** What was found on the page, or why nothing was, with the remedy beside it; and what holds on this site. */
export function Popup({ source, actions, openPanel, openOptions }: Props) {
  const [page, again] = useReport(source);
  const [failure, run] = useFailure();
  if (typeof page === "string") return <NoReport known={page} again={again} />;
  return (
    <>
      <section class="results" aria-labelledby="results">
        <h1 id="results">{i18n.t(page.complete ? "popup.found" : "popup.soFar")}</h1>
        {page.mentions.length + page.figures.length > 0 ? (
          <Found page={page} show={(id) => run(actions.show(id))} />
        ) : (
          <WhyNothing page={page} actions={actions} />
        )}
        {page.withheld.length > 0 && <p class="quiet">{plural("popup.withheld", page.withheld.length)}</p>}
      </section>
      <div class="failed">
        <FailureLine failure={failure} />
      </div>
      <SiteSwitch page={page} actions={actions} />
      <footer>
        {openPanel && (
          <button type="button" class="second" onClick={() => run(openPanel())}>
            {i18n.t("popup.panel")}
          </button>
        )}
        <button type="button" class="second" onClick={openOptions}>
          {i18n.t("popup.options")}
        </button>
      </footer>
    </>
  );
}

function Found({ page, show }: { page: PageReport; show: (id: number) => void }) {
  const entities = new Set(page.mentions.map(({ entity }) => entity)).size;
  return (
    <>
      <p class="quiet" role="status">
        {plural("page.entities", entities)} · {plural("page.mentions", page.mentions.length)}
        {page.figures.length > 0 && ` · ${plural("page.figures", page.figures.length)}`}
      </p>
      {page.failed && <p class="quiet">{i18n.t("page.failed")}</p>}
      <FoundList page={page} show={show} />
    </>
  );
}
