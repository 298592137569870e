import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { render } from "preact";

import { formatNumber } from "../format.ts";
import { type NotLoaded, Unanswered } from "../controls/feedback.tsx";
import { notifyIfLate } from "../requests.ts";
import { type LookUpActions, LookUpView } from "../look-up/look-up-view.tsx";
import { type ListActions, ListView, NotebookTold } from "../notebook/list-view.tsx";
import { type NotebookSource, NotebookContext, isOnList, useNotebook } from "../notebook/use-notebook.ts";
import { type ReportSource, useReport } from "../overview/use-report.ts";
import { type StoryActions, StoryView } from "../story/story-view.tsx";
import { type PanelProps, Panel } from "./panel.tsx";

type PlaceInPanel = ({ entity: string } | { lookUp: string }) & { asked: number };

interface Props extends Pick<PanelProps, "facts"> {
  /** Tells the ids of what is in view on the page. */
  view: (tell: ((ids: number[]) => void) | undefined) => void;
  tabId: number;
  source: ReportSource;
  notebook: NotebookSource;
  actions: Omit<PageViewsProps["actions"], "tabId"> & LookUpActions & ListActions;
  /** Where somebody on the page asked to go. */
  target: PlaceInPanel | undefined;
}

/** The side panel: what is on the page in front, and beside it the desk, which stays as it is when another page comes. */
export function PanelViews({ tabId, source, notebook: kept, actions, facts, view, target }: Props) {
  const [shown, setShown] = useState<View>("page");
  const [asked, setAsked] = useState<{ text: string; at: number }>();
  const notebook = useNotebook(kept);
  useEffect(() => {
    if (!target) return;
    setShown("lookUp" in target ? "lookUp" : "page");
    if ("lookUp" in target) setAsked({ text: target.lookUp, at: target.asked });
  }, [target]);
  const entity = target && "entity" in target ? target : undefined;
  return (
    <NotebookContext value={notebook}>
      <ViewTabs shown={shown} show={setShown} listed={[...notebook.items.values()].filter(isOnList).length} />
      <PageViews key={tabId} {...{ shown, source, facts, view }} actions={{ ...actions, tabId }} target={entity} />
      <div id="view-lookUp" role="tabpanel" aria-labelledby="tab-lookUp" hidden={shown !== "lookUp"}>
        <LookUpView actions={actions} asked={asked} />
      </div>
      <div id="view-list" role="tabpanel" aria-labelledby="tab-list" hidden={shown !== "list"}>
        {shown === "list" && <ListView actions={actions} />}
      </div>
      <NotebookTold {...notebook} />
    </NotebookContext>
  );
}

interface PageViewsProps extends Omit<PanelProps, "page" | "inView">, Pick<Props, "source" | "view"> {
  shown: View;
  actions: PanelProps["actions"] & StoryActions;
}

/** What is about the page of one tab: what is on it, and the story with what the page speaks of. */
function PageViews({ shown, source, view, ...panel }: PageViewsProps) {
  const [page, again] = useReport(source);
  // Listens from the start: the page tells once what is in view, perhaps before it is shown here.
  const inView = useInView(view);
  const read = typeof page !== "string" && page.state === "read" ? page : undefined;
  return (
    <>
      <div id="view-page" role="tabpanel" aria-labelledby="tab-page" hidden={shown !== "page"}>
        {typeof page === "string" ? (
          <Unanswered known={page} again={again} waiting={i18n.t("popup.loading")} />
        ) : (
          <Panel page={page} inView={inView} {...panel} />
        )}
      </div>
      <div id="view-story" role="tabpanel" aria-labelledby="tab-story" hidden={shown !== "story"}>
        {shown === "story" && <StoryView page={read} actions={panel.actions} />}
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

const views = ["page", "lookUp", "story", "list"] as const;
type View = (typeof views)[number];

interface ViewTabsProps {
  shown: View;
  /** How much is on the list. */
  listed: number;
  show: (view: View) => void;
}

/** The tabs of the panel, as https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ has them: arrows go along, and one of them takes the tab key. */
function ViewTabs({ shown, show, listed }: ViewTabsProps) {
  const go = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const isRtl = event.currentTarget.matches(":dir(rtl)");
    const next = nextView(shown, isRtl ? mirrored(event.key) : event.key);
    if (!next) return;
    event.preventDefault();
    show(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  const row = useRef<HTMLDivElement>(null);
  // Where the page asks for a view, its tab may be beyond the edge.
  useEffect(() => {
    row.current?.querySelector(`#tab-${shown}`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown]);
  return (
    <div class="views" ref={row} role="tablist" aria-label={i18n.t("view.legend")} onKeyDown={go} tabIndex={-1}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`tab-${view}`}
          aria-selected={view === shown}
          aria-controls={`view-${view}`}
          tabIndex={view === shown ? 0 : -1}
          onClick={() => show(view)}
        >
          {i18n.t(`view.${view}`)}
          {view === "list" && listed > 0 && <span class="tab-count"> {formatNumber(listed)}</span>}
        </button>
      ))}
    </div>
  );
}

function nextView(shown: View, key: string): View | undefined {
  const at = views.indexOf(shown);
  switch (key) {
    case "ArrowRight":
      return views[(at + 1) % views.length];
    case "ArrowLeft":
      return views.at(at - 1);
    case "Home":
      return views[0];
    case "End":
      return views.at(-1);
    default:
      return undefined;
  }
}

const mirrored = (key: string): string =>
  key === "ArrowRight" ? "ArrowLeft" : key === "ArrowLeft" ? "ArrowRight" : key;

/**
 * Says in the panel that the tab in front is looked for, or could not be found, until it is there.
 *
 * @param follow asks for it
 * @param isThere whether the panel shows it
 */
export function awaitTab(surface: HTMLElement, follow: () => Promise<void>, isThere: () => boolean): void {
  const again = () => awaitTab(surface, follow, isThere);
  const say = (known: NotLoaded) => {
    if (!isThere()) render(<Unanswered known={known} again={again} waiting={i18n.t("popup.loading")} />, surface);
  };
  const lost = () => say("unknown");
  say("unasked");
  void notifyIfLate(follow(), lost).then(lost, lost);
}
