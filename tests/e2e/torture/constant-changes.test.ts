import { describe, test } from "vitest";

import { browsers } from "../browser/open-browser.ts";
import { changeConstantly } from "./change-constantly.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  test.skipIf(missing)("paints no wrong word under 200 text changes a second", async ({ annotate }) => {
    await annotate(JSON.stringify(await changeConstantly(kind, 8)));
  });
});
