/** What the polyfill takes for the browser: it refuses to be loaded without one. Import it before what imports that. */
export const stubBrowser: Record<string, unknown> = { runtime: { id: "sidelight" } };

Object.assign(globalThis, { browser: stubBrowser, chrome: stubBrowser });
