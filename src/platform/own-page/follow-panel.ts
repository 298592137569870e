import { followActiveTab } from "./active-tab.ts";
import { notebookBeside } from "./notebook.ts";
import { panelBridge } from "./panel-bridge.ts";
import { followPanelTargets, takePanelTarget } from "./side-panel.ts";

/** What the side panel stands beside. */
export interface PanelSide {
  tabId: number;
  page: ReturnType<typeof panelBridge>;
  notebook: ReturnType<typeof notebookBeside>;
  /** Where somebody in this tab asked to go. */
  target: Awaited<ReturnType<typeof takePanelTarget>>;
}

/**
 * Tells which page the panel stands beside, and where on it it is asked to go, now and whenever that changes.
 *
 * @param search the panel's own: in a window of its own it may look at another one
 */
export async function followPanel(search: string, tell: (side: PanelSide) => void): Promise<void> {
  let side: PanelSide | undefined;
  const goToTarget = async () => {
    const asked = side && (await takePanelTarget(side.tabId));
    if (!side || !asked || asked.tabId !== side.tabId) return;
    side = { ...side, target: asked };
    tell(side);
  };
  followPanelTargets(() => void goToTarget());
  await followActiveTab(Number(new URLSearchParams(search).get("window")) || undefined, (tabId) => {
    if (tabId === side?.tabId) return;
    side = { tabId, page: panelBridge(tabId), notebook: notebookBeside(tabId), target: undefined };
    tell(side);
    void goToTarget();
  });
}
