/** Where an opened side panel is to go, in `storage.session`. */
export const panelTargetKey = "panel-target";

/** An entity on the page in a tab; the panel that goes there takes it away. */
export interface PanelTarget {
  tabId: number;
  entity: string;
  /** When, in ms since 1970: a target that no panel took is not one for the next. */
  asked: number;
}
