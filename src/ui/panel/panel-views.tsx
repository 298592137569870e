import { useEffect, useState } from "preact/hooks";

import { type LookUpActions, LookUpView } from "../look-up/look-up-view.tsx";
import { type ListActions, ListView, NotebookTold } from "../notebook/list-view.tsx";
import { NotebookContext, type NotebookSource, isOnList, useNotebook } from "../notebook/use-notebook.ts";
import { NoReport } from "../overview/empty-state.tsx";
import { type ReportSource, useReport } from "../overview/use-report.ts";
import { type StoryActions, StoryView } from "../story/story-view.tsx";
import { Panel, type PanelProps } from "./panel.tsx";
import { type View, ViewTabs } from "./view-tabs.tsx";

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
  // From the beginning: what is in view is told once, and maybe before the page is shown here.
  const inView = useInView(view);
  const read = typeof page !== "string" && page.state === "read" ? page : undefined;
  return (
    <>
      <div id="view-page" role="tabpanel" aria-labelledby="tab-page" hidden={shown !== "page"}>
        {typeof page === "string" ? (
          <NoReport known={page} again={again} />
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
