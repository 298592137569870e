import { i18n } from "#i18n";
import { useState } from "preact/hooks";

import type { PageReport } from "../../mentions/findings.ts";
import { HelpLink } from "../controls/controls.tsx";
import { Unanswered } from "../controls/feedback.tsx";
import { plural, langAttributes } from "../format.ts";
import { type LookUpActions, LookUpView } from "../look-up/look-up-view.tsx";
import { type PageExportActions, PageExport } from "../overview/export-menu.tsx";
import { type Failure, type PageActions, FailureLine, useFailure, WhyNothing } from "../overview/page-actions.tsx";
import { type ReportSource, useReport } from "../overview/use-report.ts";
import { FoundSection } from "./found-list.tsx";
import { SiteSwitch } from "./site-switch.tsx";

interface PopupProps {
  source: ReportSource;
  actions: PageActions;
  /** Absent where the browser has no side panel. */
  openPanel: (() => Promise<Failure | undefined>) | undefined;
  openOptions: () => void;
  /** Used where there is no panel, which has it too. */
  exports: PageExportActions;
  /** Shows the box that looks a sentence up. */
  openLookUp: () => void;
  /** The keys of commands, by name, as the browser writes them. */
  keys: Record<string, string>;
}

/** What was found on the page, or why nothing was, with the remedy beside it; and what holds on this site. */
function Popup({ source, actions, openPanel, openOptions, keys, exports, openLookUp }: PopupProps) {
  const [page, again] = useReport(source);
  const [failure, run] = useFailure();
  const panel = openPanel && (() => run(openPanel()));
  if (typeof page === "string")
    return (
      <>
        <Unanswered known={page} again={again} waiting={i18n.t("popup.loading")} />
        <Footer {...{ panel, keys, openLookUp }} />
      </>
    );
  const { mentions, figures, withheld, stories } = page;
  const isFound = mentions.length + figures.length > 0;
  return (
    <>
      <section class="results" aria-labelledby="results">
        {isFound &&
          stories.map(({ title, language }) => (
            <p key={title} class="quiet set-title" {...langAttributes(language)}>
              {title}
            </p>
          ))}
        <h1 id="results">{i18n.t(page.complete ? "popup.found" : "popup.soFar")}</h1>
        {isFound ? (
          <FoundSection page={page} show={(id) => run(actions.show(id))} />
        ) : (
          <WhyNothing page={page} actions={actions} />
        )}
        {withheld.length > 0 && <Unmarked count={withheld.length} panel={panel} />}
        {!panel && page.state === "read" && <PageExport page={page} actions={exports} />}
        <Hidden page={page} undo={(entity, host) => run(actions.markAgain(entity, host))} />
      </section>
      <div class="failed">
        <FailureLine failure={failure} />
      </div>
      <Footer {...{ panel, keys, openLookUp }} hasNext={mentions.some(({ marked }) => marked)} />
      <SiteSwitch page={page} actions={actions}>
        <button type="button" class="second" onClick={openOptions}>
          {i18n.t("popup.options")}
        </button>
      </SiteSwitch>
    </>
  );
}

interface FooterProps extends Pick<PopupProps, "keys" | "openLookUp"> {
  panel: (() => void) | undefined;
  /** Something is marked that a key leads to. */
  hasNext?: boolean;
}

function Footer({ panel, keys, openLookUp, hasNext = false }: FooterProps) {
  return (
    <footer role="none">
      {panel && (
        <button type="button" class="second" onClick={panel}>
          {i18n.t("popup.panel")} <Key keys={keys["open-panel"]} />
        </button>
      )}
      <button type="button" class="second" onClick={openLookUp}>
        {i18n.t("view.lookUp")}
      </button>
      {hasNext && keys["next-mention"] && (
        <span class="quiet">
          {i18n.t("command.next")} <Key keys={keys["next-mention"]} />
        </span>
      )}
      <HelpLink />
    </footer>
  );
}

function Key({ keys }: { keys: string | undefined }) {
  return keys ? <kbd dir="ltr">{keys}</kbd> : null;
}

/** How much was left unmarked; why is in the panel, where there is one. */
function Unmarked({ count, panel }: { count: number; panel: (() => void) | undefined }) {
  const text = plural("popup.withheld", count);
  if (!panel) return <p class="quiet">{text}</p>;
  return (
    <button type="button" class="leads quiet" onClick={panel}>
      {text}
    </button>
  );
}

/** The names that are hidden here, each with the way back. */
function Hidden({
  page: { hidden, host, locked },
  undo,
}: {
  page: PageReport;
  undo: (entity: string, host?: string) => void;
}) {
  if (hidden.length === 0) return null;
  return (
    <ul class="hidden" aria-label={i18n.t("popup.hidden")}>
      {hidden.map(({ entity, name, language, everywhere }) => (
        <li key={`${entity} ${everywhere}`} class="quiet">
          {i18n.t("popup.hidden")} <bdi lang={language}>{name}</bdi>{" "}
          {locked.includes(everywhere ? "hidden" : "hiddenOn") ? (
            i18n.t("policy.locked")
          ) : (
            <button type="button" class="undo" onClick={() => (everywhere ? undo(entity) : undo(entity, host))}>
              {i18n.t("card.undo")}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

interface PopupViewsProps extends Omit<PopupProps, "openLookUp" | "exports"> {
  tabId: number;
  desk: Omit<LookUpActions, "writeFact"> & Omit<PageExportActions, "tabId">;
  /** A sentence that somebody selected on the page, where there is no panel to take it. */
  asked: { text: string; at: number } | undefined;
}

/** The popup: what is on the page, or in its place the box that looks a sentence up. */
export function PopupViews({ tabId, desk, asked, ...popup }: PopupViewsProps) {
  const [looksUp, setLooksUp] = useState(asked !== undefined);
  if (!looksUp) return <Popup {...popup} exports={{ ...desk, tabId }} openLookUp={() => setLooksUp(true)} />;
  return (
    <>
      <div class="results">
        <LookUpView actions={{ ...desk, writeFact: popup.actions.writeFact }} asked={asked} />
      </div>
      <footer role="none">
        <button type="button" class="second" onClick={() => setLooksUp(false)}>
          {i18n.t("lookUp.back")}
        </button>
      </footer>
    </>
  );
}
