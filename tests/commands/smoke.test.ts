import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { root } from "../../scripts/root.ts";
import { runScript } from "./run-script.ts";

/** Real pages of other people, which are not part of the project: read where they are. */
const corpus = join(root, "..", "shared", "corpus");
const folders = ["coverage", "other-senses", "news"];

interface Row {
  file: string;
  smoke?: boolean;
}

test.skipIf(!existsSync(corpus))("real pages are read to their end", async () => {
  const pages = folders.flatMap((folder) =>
    readFileSync(join(corpus, folder, "manifest.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line): Row => JSON.parse(line))
      .filter(({ smoke }) => smoke)
      .map(({ file }) => join(corpus, folder, file)),
  );
  const { status, stdout } = await runScript("scan", ["--json", "--everywhere", ...pages], root);
  const failed = stdout.split("\n").filter((line) => line.includes('"error":'));
  expect(failed).toEqual([]);
  expect([status, stdout.trimEnd().split("\n").length]).toEqual([0, pages.length]);
});
