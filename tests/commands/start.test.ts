import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

import { runScript } from "./run-script.ts";
import { noCoverage } from "../e2e/pages/test-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "start-"));
writeFileSync(join(folder, "workshop.html"), noCoverage.body);

test.for([
  { args: [], says: "[DECA]" },
  { args: ["workshop.html"], says: "no news coverage" },
])("npm start $args without a display prints $says and the path of a picture", async ({ args, says }) => {
  const { status, stdout } = await runScript("start", args, folder);
  expect(status).toBe(0);
  expect(stdout).toContain(says);
  const picture = stdout.match(/^\/.*\.png$/gm)?.at(-1) ?? "";
  expect(readFileSync(picture).subarray(1, 4).toString()).toBe("PNG");
});

test.for([["nowhere.html"], ["http://127.0.0.1:9/"], ["."], ["a.html", "b.html"]])(
  "%j gets one clear line",
  async (args) => {
    const { status, stdout, stderr } = await runScript("start", args, folder);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr.trim().split("\n").at(-1)).toMatch(/nowhere\.html|127\.0\.0\.1|\.: |One page/);
    expect(stderr).not.toContain("    at ");
  },
);
