import type { Plugin } from "vite";

const CORE = "/zod/v4/core/core.js";

/**
 * Switches zod's compiler off before the first schema is made, in whatever order a bundle reads its modules. Otherwise zod
 * tries whether it may make functions of text, which the extension's policy forbids, and Firefox writes an error to the
 * console.
 */
export function zodWithoutEval(): Plugin {
  return {
    name: "zod-without-eval",
    apply: "build",
    transform(code, id) {
      if (!id.includes(CORE)) return undefined;
      if (!code.includes("globalThis.__zod_globalConfig")) {
        this.error("zod reads its configuration from another place: scripts/build/zod-without-eval.ts must follow it.");
      }
      return `globalThis.__zod_globalConfig = { jitless: true };\n${code}`;
    },
  };
}
