/** In `storage.local`: the settings. */
export const settingsKey = "settings";

/** In `storage.local`: unreadable settings that were set aside. */
export const setAsideKey = "settings-set-aside";

/** In `storage.session`: changes made in private windows. */
export const privateChangesKey = "private-changes";

const panelTargetPrefix = "panel-target-";

/**
 * In `storage.session`: where the side panel beside a tab is to go. A key for each tab, since each window may have a
 * panel.
 */
export const panelTargetKey = (tabId: number): string => `${panelTargetPrefix}${tabId}`;

export const isPanelTargetKey = (key: string): boolean => key.startsWith(panelTargetPrefix);

export const tabOfPanelTarget = (key: string): number => Number(key.slice(panelTargetPrefix.length));

/** The entity that a side panel is to show. The panel removes it. */
export interface PanelTarget {
  entity: string;
  /** In ms since 1970. A target that no panel took in time is dropped. */
  asked: number;
}
