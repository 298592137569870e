import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";

import type { DeskActions } from "../../desk/desk-actions.ts";
import type { PageReport } from "../../mentions/findings.ts";
import { type PageExportActions, PageExport, coverageText } from "../overview/export-menu.tsx";
import { type Failure, type PageActions, FailureLine, useFailure, WhyNothing } from "../overview/page-actions.tsx";
import { EmptyState, NoAnswer } from "../controls/feedback.tsx";
import { groupStatements } from "../statements/exchanges.ts";
import { ArticleLine } from "../statements/article-line.tsx";
import { FiguresSection, NamesSection } from "./page-sections.tsx";
import { Filters } from "./filters.tsx";
import {
  type NameGroup,
  type PanelFilters,
  type SetStatements,
  namesOf,
  noFilters,
  statementsOf,
} from "./group-page.ts";
import { type FactSources, Statements } from "../statements/statements.tsx";
import { type CollectRowActions, type FetchFacts, useCollectRow, useFacts } from "./use-panel-data.ts";
import { WithheldSection } from "./withheld-section.tsx";

export interface PanelProps {
  page: PageReport;
  actions: PageActions &
    FactSources &
    PageExportActions &
    CollectRowActions &
    Pick<DeskActions, "compare"> & {
      markAnyway: (id: number) => Promise<Failure | undefined>;
    };
  facts: FetchFacts;
  /** Ids of what is in view on the page. */
  inView: Set<number>;
  /** An entity that somebody asked for on the page, and when. */
  target: { entity: string; asked: number } | undefined;
}

/** All that was found on a page, by entity, with its facts: for those who check them. */
export function Panel({ page, actions, facts, inView, target }: PanelProps) {
  const [failure, run] = useFailure();
  const show = (id: number) => run(actions.show(id));
  return (
    <>
      {page.mentions.length + page.figures.length > 0 ? (
        <Overview {...{ page, actions, facts, inView, target, show }} />
      ) : (
        <section class="nothing">
          <h1>{i18n.t(page.complete ? "popup.found" : "popup.soFar")}</h1>
          <WhyNothing page={page} actions={actions} />
          {page.state === "read" && (
            <>
              <p class="quiet">{coverageText(page)}</p>
              <PageExport page={page} actions={actions} />
            </>
          )}
        </section>
      )}
      {page.withheld.length > 0 && (
        <WithheldSection page={page} show={show} markAnyway={(id) => run(actions.markAnyway(id))} />
      )}
      <div class="failed">
        <FailureLine failure={failure} />
      </div>
    </>
  );
}

interface OverviewProps extends Pick<PanelProps, "actions" | "facts" | "target"> {
  page: PageReport;
  inView: Set<number>;
  show: (id: number) => void;
}

function Overview({ page, actions, facts: fetchFacts, inView, target, show }: OverviewProps) {
  const [filters, setFilters] = useState(noFilters);
  const [facts, lacking, fetchAgain] = useFacts(page, fetchFacts);
  const list = useRef<HTMLDivElement>(null);
  const statements = useRef<HTMLHeadingElement>(null);
  useFollowed(list, inView);
  const about = useCallback((id: string) => {
    setFilters({ ...noFilters, about: id });
    statements.current?.focus({ preventScroll: true });
    statements.current?.scrollIntoView({ block: "start" });
  }, []);
  // Whoever asks for a name on the page wants to see what is said of it, whatever was filtered before.
  useEffect(() => {
    if (target) about(target.entity);
  }, [target, about]);
  const names = namesOf(page, facts.entities, filters);
  const told = statementsOf(facts.entities, names, filters).filter((one) => one.facts.length > 0);
  const { cite, copy, collect } = actions;
  const rows = { inView, show, collect: useCollectRow(actions, page) };
  const isFiltered = filters.query.trim() !== "" || filters.kind !== "";
  const figures = isFiltered ? [] : page.figures;
  return (
    <>
      <Top page={page} told={told} actions={actions} />
      <Filters
        {...{ filters, change: setFilters, kinds: kindsOf(page) }}
        jumps={jumpsTo({ ...page, figures }, names, told)}
      />
      <div class="list" ref={list}>
        {figures.length > 0 && <FiguresSection page={page} actions={actions} facts={facts.figures} {...rows} />}
        <section id="statements" aria-labelledby="statements-title">
          <h2 id="statements-title" tabIndex={-1} ref={statements}>
            {i18n.t("panel.statements")}
          </h2>
          <About {...{ page, filters }} all={() => setFilters(noFilters)} />
          {told.map(({ context, facts: shown }) => (
            <Statements key={context.set.id} facts={shown} {...{ context, cite, copy, collect }} />
          ))}
        </section>
        {lacking && <NoAnswer again={fetchAgain} />}
        {names.length > 0 && <NamesSection names={names} about={about} {...rows} />}
        {names.length === 0 && isFiltered && (
          <EmptyState text={i18n.t("panel.none")} help={i18n.t("panel.clear")} run={() => setFilters(noFilters)} />
        )}
      </div>
    </>
  );
}

/** The page and the article in a few lines, which scroll away. */
function Top({ page, told, actions }: { page: PageReport; told: SetStatements[]; actions: PageExportActions }) {
  return (
    <header class="top" role="none">
      <h1>{i18n.t(page.complete ? "popup.found" : "popup.soFar")}</h1>
      <p class="quiet" role="status">
        {coverageText(page)}
      </p>
      {page.failed && <p class="quiet">{i18n.t("page.failed")}</p>}
      {told.map(({ context }) => (
        <ArticleLine key={context.set.id} context={context} />
      ))}
      <PageExport page={page} actions={actions} />
    </header>
  );
}

/** Says that only statements about one name are shown, and shows all again. */
function About({ page, filters, all }: { page: PageReport; filters: PanelFilters; all: () => void }) {
  if (filters.about === "") return null;
  const { name = filters.about, language = "" } = page.entities[filters.about] ?? {};
  return (
    <p class="about">
      <bdi lang={language}>{name}</bdi>{" "}
      <button type="button" class="leads" onClick={all}>
        {i18n.t("panel.clear")}
      </button>
    </p>
  );
}

const kindsOf = ({ mentions, entities }: PageReport): string[] => [
  ...new Set(mentions.flatMap(({ entity }) => entities[entity]?.kind ?? [])),
];

function jumpsTo(page: PageReport, names: NameGroup[], told: SetStatements[]) {
  const disputes = told.flatMap(({ facts, context }) => groupStatements(facts, context.answers).disputed);
  const disputed = disputes.reduce((sum, { alsoAnswered }) => sum + 1 + alsoAnswered.length, 0);
  return [
    { to: "figures", label: i18n.t("panel.figures"), count: page.figures.length },
    { to: "statements", label: i18n.t("card.disputed"), count: disputed },
    { to: "names", label: i18n.t("panel.names"), count: names.length },
    { to: "unmarked", label: i18n.t("panel.unmarked"), count: page.withheld.length },
  ].filter(({ count }) => count > 0);
}

/**
 * Keeps what is in view on the page in view here too, while nobody is at work in the list. The panel opens at its top:
 * it follows once something that was in view on the page then no longer is.
 */
function useFollowed(list: { readonly current: HTMLElement | null }, inView: Set<number>): void {
  const firstRef = useRef<Set<number>>(undefined);
  const scrolledRef = useRef(false);
  useEffect(() => {
    const { current } = list;
    if (inView.size > 0) firstRef.current ??= inView;
    scrolledRef.current ||= !(firstRef.current ?? inView).isSubsetOf(inView);
    if (!scrolledRef.current || !current || current.matches(":hover, :focus-within")) return;
    current.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [list, inView]);
}
