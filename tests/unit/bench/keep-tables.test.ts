import { expect, test } from "vitest";

import { keepTables } from "../../bench/keep-tables.ts";

test("each browser has one part of the paper, and the text before stays", () => {
  const paper = keepTables(keepTables("# Text\n", "firefox", "slow"), "chromium", "old");
  expect(keepTables(paper, "chromium", "new")).toBe(
    "# Text\n\n<!-- the last run in chromium -->\n\n## In Chromium\n\nnew\n\n" +
      "<!-- the last run in firefox -->\n\n## In Firefox\n\nslow\n",
  );
});
