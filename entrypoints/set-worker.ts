import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import type { Refusal } from "../src/desk/own-sets/check-set-file.ts";
import { prepareSet, type SetPreview } from "../src/desk/own-sets/prepare-set.ts";
import { compileFactSets } from "../src/mentions/compile/compile-sets.ts";
import { type ImportJob, importSet } from "../src/platform/own-sets/import-set.ts";

/** Checks and compiles a fact set that somebody imports, beside the page, so that the page never waits. */
export default defineUnlistedScript(() => {
  addEventListener("message", ({ data }: MessageEvent<ImportJob>) => {
    void importSet<SetPreview, Refusal>(data, {
      prepare: prepareSet,
      compile: (sets) => JSON.stringify(compileFactSets(sets)),
      step: (step) => postMessage({ step }),
    })
      .catch((): { ok: false; why: "refused" } => ({ ok: false, why: "refused" }))
      .then((outcome) => postMessage({ outcome }));
  });
});
