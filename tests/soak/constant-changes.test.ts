import { test } from "vitest";

import { browsers } from "../e2e/browser/browser-fixture.ts";
import { changeConstantly } from "../e2e/torture/change-constantly.ts";

const MINUTES = 3;

test.for(browsers.filter(({ missing }) => !missing))(
  "paints no wrong word under 200 text changes a second for minutes, in $kind",
  { timeout: (MINUTES + 2) * 60_000 },
  async ({ kind }, { annotate }) => {
    await annotate(JSON.stringify(await changeConstantly(kind, MINUTES * 60)));
  },
);
