import { useEffect, useRef, useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { PageReport } from "../../mentions/findings.ts";
import { FailureLine, type Failure } from "../overview/failure.tsx";
import { Instead } from "../overview/instead.tsx";
import { NoReport } from "../overview/no-report.tsx";
import type { PageActions } from "../overview/page-actions.ts";
import { useFailure } from "../overview/use-failure.ts";
import { useReport, type ReportSource } from "../overview/use-report.ts";
import { WhyNothing } from "../overview/why-nothing.tsx";
import { plural } from "../plural.ts";
import { EntitySection } from "./entity-section.tsx";
import type { FactSources } from "./fact-list.tsx";
import { FiguresSection } from "./figures-section.tsx";
import { Filters } from "./filters.tsx";
import { groupPage, isFiltered, noWishes } from "./group-page.ts";
import { useFacts, type FetchFacts } from "./use-facts.ts";
import { WithheldSection } from "./withheld-section.tsx";

interface Props {
  source: ReportSource;
  actions: PageActions & FactSources & { markAnyway: (id: number) => Promise<Failure | undefined> };
  facts: FetchFacts;
  /** Tells the ids of what is in view on the page. */
  view: (tell: ((ids: number[]) => void) | undefined) => void;
  /** An entity that somebody asked for on the page, and when. */
  target: { entity: string; asked: number } | undefined;
}

/** All that was found on a page, by entity, with its facts: for those who check them. */
export function Panel({ source, actions, facts, view, target }: Props) {
  const [page, again] = useReport(source);
  const inView = useInView(view);
  const [failure, run] = useFailure();
  if (typeof page === "string") return <NoReport known={page} again={again} />;
  const show = (id: number) => run(actions.show(id));
  return (
    <>
      {page.mentions.length + page.figures.length > 0 ? (
        <Overview {...{ page, actions, facts, inView, target, show }} />
      ) : (
        <section class="nothing">
          <h1>{i18n.t(page.complete ? "popup.found" : "popup.soFar")}</h1>
          <WhyNothing page={page} actions={actions} />
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

interface OverviewProps extends Pick<Props, "actions" | "facts" | "target"> {
  page: PageReport;
  inView: Set<number>;
  show: (id: number) => void;
}

function Overview({ page, actions, facts: fetchFacts, inView, target, show }: OverviewProps) {
  const [wishes, setWishes] = useState(noWishes);
  const [facts, lacking, fetchAgain] = useFacts(page, fetchFacts);
  const list = useRef<HTMLDivElement>(null);
  useFollowed(list, inView);
  // Whoever asks for an entity wants to see it, whatever was filtered before.
  useEffect(() => setWishes(noWishes), [target?.asked]);
  const groups = groupPage(page, facts.entities, wishes);
  const mentions = groups.reduce((sum, group) => sum + group.mentions.length, 0);
  const kinds = [...new Set(page.mentions.flatMap(({ entity }) => page.entities[entity]?.kind ?? []))];
  const { cite, copy } = actions;
  const shown = { inView, show, cite, copy };
  return (
    <>
      <header class="top" role="none">
        <h1>{i18n.t(page.complete ? "popup.found" : "popup.soFar")}</h1>
        <p class="quiet" role="status">
          {plural("page.entities", groups.length)} · {plural("page.mentions", mentions)}
        </p>
        {page.failed && <p class="quiet">{i18n.t("page.failed")}</p>}
        <Filters wishes={wishes} kinds={kinds} change={setWishes} />
      </header>
      <div class="list" ref={list}>
        {groups.map((group) => (
          <EntitySection
            key={group.id}
            group={group}
            asked={target?.entity === group.id ? target.asked : 0}
            {...shown}
          />
        ))}
        {lacking && <Instead failed text={i18n.t("failure.facts")} help={i18n.t("page.askAgain")} run={fetchAgain} />}
        {groups.length === 0 && (
          <Instead text={i18n.t("panel.none")} help={i18n.t("panel.clear")} run={() => setWishes(noWishes)} />
        )}
        {page.figures.length > 0 && !isFiltered(wishes) && (
          <FiguresSection figures={page.figures} facts={facts.figures} {...shown} />
        )}
      </div>
    </>
  );
}

function useInView(view: Props["view"]): Set<number> {
  const [inView, setInView] = useState<Set<number>>(new Set());
  useEffect(() => {
    view((ids) => setInView(new Set(ids)));
    return () => view(undefined);
  }, [view]);
  return inView;
}

/** Keeps what is in view on the page in view here too, while nobody is at work in the list. */
function useFollowed(list: { readonly current: HTMLElement | null }, inView: Set<number>): void {
  useEffect(() => {
    const { current } = list;
    if (!current || current.matches(":hover, :focus-within")) return;
    current.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [list, inView]);
}
