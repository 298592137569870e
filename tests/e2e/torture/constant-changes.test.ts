import { describe, test } from "vitest";

import { browsers } from "../browser/browser-fixture.ts";
import { changeConstantly } from "./change-constantly.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  test.skipIf(missing)(
    "paints no wrong word under 200 text changes a second",
    { timeout: 120_000 },
    async ({ annotate }) => {
      await annotate(JSON.stringify(await changeConstantly(kind, 8)));
    },
  );
});
