import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

import type { PageServer } from "../../../scripts/pages/serve.ts";
import { root } from "../../../scripts/root.ts";

/** What the pages take of React, from one module. */
const REACT = `
  export { createElement, useState } from "react";
  export { flushSync } from "react-dom";
  export { createRoot, hydrateRoot } from "react-dom/client";
`;

/** Serves what the pages in `tests/pages` import, from the packages on this machine. */
export async function serveModules(server: PageServer): Promise<void> {
  const type = "text/javascript";
  const vue = readFileSync(join(root, "node_modules/vue/dist/vue.esm-browser.prod.js"));
  server.put("/modules/vue.js", { name: "vue.js", type, body: vue });
  server.put("/modules/react.js", { name: "react.js", type, body: Buffer.from(await bundle(REACT)) });
}

/** React comes as CommonJS, which no page can import. */
async function bundle(source: string): Promise<string> {
  const entry = join(root, "entry.js");
  const built = await build({
    root,
    configFile: false,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, lib: { entry, formats: ["es"] }, minify: false },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
  });
  const [output] = [built].flat();
  if (output === undefined || !("output" in output)) throw new Error("The modules of the test pages were not built.");
  return output.output[0].code;
}
