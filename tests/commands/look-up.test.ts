import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

import type { LookUpAnswer } from "../../src/desk/look-up/look-up.ts";
import { smallSet } from "../unit/facts/cite/small-set.ts";
import { runScript } from "./run-script.ts";

const folder = mkdtempSync(join(tmpdir(), "look-up-"));
const [set] = smallSet();
writeFileSync(join(folder, "bridge.json"), JSON.stringify(set));
const other = { ...set, facts: set.facts.map((fact) => ({ ...fact, about: ["tower"] })) };
writeFileSync(join(folder, "broken.json"), JSON.stringify(other));

test("prints the facts that bear on a sentence, with what it has lost", async () => {
  const { stdout, status } = await runScript(
    "look-up",
    ["The Saudi government tracked Jamal Khashoggi with Pegasus."],
    folder,
  );
  expect(stdout).toMatch(/^1\. The Media Line reported that the Saudi government is believed to have tracked/);
  expect(stdout).toContain("Hedge: the source says “believed to”; the selection doesn't.");
  expect(stdout).toContain("Contested: NSO Group denied a link to Jamal Khashoggi's murder.");
  expect(status).toBe(0);
});

test("says where nothing is about it", async () => {
  const { stdout, status } = await runScript("look-up", ["The museum opens at ten."], folder);
  expect({ stdout, status }).toEqual({ stdout: "Nothing in this set is about this.\n", status: 0 });
});

test("looks in the sets that are named, and prints JSON", async () => {
  const args = [
    "--json",
    "--fact-set",
    "bridge.json",
    "10 of 30 spans of the bridge were tested, the council reported.",
  ];
  const { stdout } = await runScript("look-up", args, folder);
  const answer: LookUpAnswer = JSON.parse(stdout);
  expect(answer.results[0]).toMatchObject({ set: "bridge-2019", fact: { id: "bridge-opening" } });
});

test.for([
  [[], "Usage"],
  [["--most", "many", "A sentence."], "--most takes a whole number"],
  [["--language", "no language", "A sentence."], "isn't a language tag"],
  [["--fact-set", "nowhere.json", "A sentence."], "nowhere.json: there is no such file."],
  [["--fact-set", "broken.json", "A sentence."], "broken.json: facts[0].about[0]"],
] as [string[], string][])("%j is refused with what to do", async ([args, words]) => {
  const { status, stdout, stderr } = await runScript("look-up", args, folder);
  expect(stderr).toContain(words);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
});
