/**
 * Whether content scripts can neither read nor write `storage.local`: Chromium alone can close it. See
 * docs/decisions/0002-where-things-are-stored.md.
 */
export const isLocalClosed = !import.meta.env.FIREFOX && !import.meta.env.SAFARI;

/** In the area of the settings: the settings. */
export const settingsKey = "settings";

/** In the area of the settings: unreadable ones that were set aside. */
export const setAsideKey = "settings-set-aside";

/** In `storage.session`: another value whenever other settings are stored in a database. */
export const storedKey = "settings-stored";

/** In `storage.session`: when another policy was taken over, in ms since 1970. */
export const policyKey = "policy-taken-over";

/** In `storage.session`: changes made in private windows. */
export const privateChangesKey = "private-changes";

/** In `storage.session`: the notes and the list of private windows. */
export const privateNotebookKey = "private-notebook";

const panelTargetPrefix = "panel-target-";

/**
 * In `storage.session`: where the side panel beside a tab is to go. A key for each tab, since each window may have a
 * panel.
 */
export const panelTargetKey = (tabId: number): string => `${panelTargetPrefix}${tabId}`;

export const isPanelTargetKey = (key: string): boolean => key.startsWith(panelTargetPrefix);

export const tabOfPanelTarget = (key: string): number => Number(key.slice(panelTargetPrefix.length));

/** What a side panel is to show: an entity, or a sentence that is looked up. */
export type PanelPlace = { entity: string } | { lookUp: string };

/** The panel removes it. `asked`: in ms since 1970; a target that no panel took in time is dropped. */
export type PanelTarget = PanelPlace & { asked: number };

/** In `storage.session`: the drafts of private windows. */
export const privateDraftsKey = "private-drafts";

const privateSelectionPrefix = "private-selection-";

/** In `storage.session`: a selection from which a fact is to be written, until the page for that takes it. */
export const selectionKey = (isPrivate: boolean): string =>
  `${isPrivate ? privateSelectionPrefix : "selection-"}${crypto.randomUUID()}`;

export const isSelectionKey = (key: string): boolean => /^(private-)?selection-/.test(key);

/** Whether a key of `storage.session` holds something that somebody wrote or selected in a private window. */
export const isPrivateWorkKey = (key: string): boolean =>
  key === privateDraftsKey || key.startsWith(privateSelectionPrefix);
