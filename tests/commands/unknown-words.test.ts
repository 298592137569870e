import { expect, test } from "vitest";

import { root } from "../../scripts/root.ts";
import { runScript } from "./run-script.ts";

test.for([
  ["soak", ["briefly"], 'There is no option "briefly". It takes none.'],
  ["build", ["firefox"], 'There is no option "firefox". It takes none.'],
  ["eval", ["--fast", "pages"], 'There is no option "--fast". There are: --gate,'],
  ["scan", ["--report", "md", "--out", "README.md", "assets/demo/index.html"], "is a file. Name a folder."],
] as [string, string[], string][])("%s %j is refused, and nothing is begun", async ([command, args, words]) => {
  const { status, stdout, stderr } = await runScript(command, args, root);
  expect(stderr).toContain(words);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
});
