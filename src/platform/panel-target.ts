const begin = "panel-target-";

/**
 * Where in `storage.session` it stands that the side panel beside a tab is to go somewhere. Each tab has its own place:
 * every window may have a panel, and two may be asked for at once.
 */
export const panelTargetKey = (tabId: number): string => `${begin}${tabId}`;

export const isPanelTargetKey = (key: string): boolean => key.startsWith(begin);

export const tabOfPanelTarget = (key: string): number => Number(key.slice(begin.length));

/** An entity on the page in a tab; the panel that goes there takes it away. */
export interface PanelTarget {
  entity: string;
  /** When, in ms since 1970: a target that no panel took is not one for the next. */
  asked: number;
}
