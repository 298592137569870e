import type { Browser } from "webextension-polyfill";

/**
 * Takes the place of `webextension-polyfill` in the build: in Manifest V3 `chrome` gives promises too. The package copies the
 * whole API, and to make all its parts takes most of a background's start.
 */
const api = globalThis as unknown as { browser?: Browser; chrome: Browser };
export default api.browser ?? api.chrome;
