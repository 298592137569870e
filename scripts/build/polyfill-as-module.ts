import type { Plugin } from "vite";

const POLYFILL = "webextension-polyfill/dist/browser-polyfill.js";

/**
 * Makes an ES module of the polyfill, which is CommonJS. Otherwise each module that imports it gets a copy of the
 * `browser` object, and to copy a property makes the browser build that part of its API: at each start of the background.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: "polyfill-as-module",
    apply: "build",
    transform(code, id) {
      if (!id.includes(POLYFILL)) return undefined;
      return `const module = { exports: {} }, { exports } = module;\n${code}\nexport default module.exports;`;
    },
  };
}
