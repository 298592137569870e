/** Where in `storage.local` the settings lie. */
export const settingsKey = "settings";

/** Where in `storage.local` that lies which could not be read. */
export const setAsideKey = "settings-set-aside";

/** Where in `storage.session` that lies which was switched or hidden in private windows. */
export const privateChangesKey = "private-changes";
