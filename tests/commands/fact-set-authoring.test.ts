import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { checkFactSet } from "../../src/facts/rules/check-fact-set.ts";
import wells from "../fact-sets/ellerbach-brunnen.json" with { type: "json" };
import { factSetIn } from "./fact-set-in.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fact-set-"));
  writeFileSync(join(folder, "wells.json"), JSON.stringify(wells));
});
afterAll(() => rmSync(folder, { recursive: true }));

const factSet = (...parameters: string[]) => factSetIn(folder, ...parameters);

/** What a person writes for each thing that the skeleton asks for. */
const answers: [asked: RegExp, answer: string | number][] = [
  [/the language/, "en"],
  [/what the set is about/, "The ferry inquiry (May 2024)"],
  [/on what was reported/, "What the Harbour Post reported in May 2024."],
  [/the month up to which/, "2024-05"],
  [/who worded this/, "Worded by me, CC0."],
  [/the headline/, "Ferry was late"],
  [/who published it/, "The Harbour Post"],
  [/its date/, "2024-05-18"],
  [/how many paragraphs/, 6],
  [/sha256sum/, "0".repeat(64)],
  [/a word that pages/, "ferry"],
  [/the full name/, "Gull Lines"],
  [/what it is, in one line/, "A ferry company."],
  [/the name as pages print it/, "Gull Lines"],
  [/a short form/, "Gull"],
  [/who says what/, "The Harbour Post reported that Gull Lines sailed without a licence."],
  [/who says it/, "The Harbour Post"],
  [/what the other side answered/, "Gull Lines denied that."],
  [/who answered/, "Gull Lines"],
  [/words, at most four/, "sailed without a licence"],
];

test("new writes a set that says what goes where, and is valid once all of that is written", () => {
  const made = factSet("new", "ferry.json");
  expect([made.status, made.stderr]).toEqual([0, ""]);
  const file = readFileSync(join(folder, "ferry.json"), "utf8");
  const first = factSet("check", "ferry.json");
  expect(first.status).toBe(1);
  expect(first.stderr).toContain("sources[0].paragraphs");
  const filled: unknown = JSON.parse(file, (_key, value: unknown) => {
    if (typeof value !== "string" || !value.startsWith("TODO")) return value;
    const [, answer] = answers.find(([asked]) => asked.test(value))!;
    return answer;
  });
  expect(checkFactSet(filled)).toMatchObject({ ok: true, factSet: { id: "ferry" } });
});

test("a thing that is left to be written is told with what goes there", () => {
  const set = structuredClone(wells) as { entities: { aliases: { text: string }[] }[] };
  set.entities[0]!.aliases[0]!.text = "TODO: the name as pages print it";
  expect(checkFactSet(set)).toEqual({
    ok: false,
    problems: [
      {
        path: "entities[0].aliases[0].text",
        wrong: "is still to be written",
        remedy: "the name as pages print it",
        message: ["placeholder"],
      },
    ],
  });
});

test("new writes over nothing", () => {
  const { status, stderr } = factSet("new", "wells.json");
  expect([status, stderr.trim()]).toEqual([1, "wells.json: is there already. Give another name."]);
  expect(JSON.parse(readFileSync(join(folder, "wells.json"), "utf8"))).toEqual(wells);
});

test("diff prints what is another, wording under wording", () => {
  const facts = wells.facts.map((fact) =>
    fact.id === "amt" ? { ...fact, statement: "Das Landesamt schwieg." } : fact,
  );
  writeFileSync(join(folder, "newer.json"), JSON.stringify({ ...wells, version: "1.1.0", facts: facts.slice(0, 9) }));
  const { status, stdout } = factSet("diff", "wells.json", "newer.json");
  expect(status).toBe(1);
  expect(stdout.trimEnd().split("\n")).toEqual([
    "wells.json 1.0.0 → newer.json 1.1.0",
    "~ amt",
    "  - Das Landesamt sagte, es werde bis zum Herbst eigene Proben nehmen.",
    "  + Das Landesamt schwieg.",
    "- kosten: Der Auebote berichtete, der Verein habe die Proben aus Spenden bezahlt.",
  ]);
  expect(factSet("diff", "wells.json", "wells.json").status).toBe(0);
});

test("try says what is marked in a text, what is not, and why", () => {
  writeFileSync(
    join(folder, "text.txt"),
    "Nitrat im Tal\n\nHalmtal Agrar sagte, dass 340 Brunnen untersucht wurden.\n\nTolksdorp schwieg.\n",
  );
  const { status, stdout } = factSet("try", "wells.json", "text.txt");
  expect(status).toBe(0);
  expect(stdout).toContain("nothing of it is found there");
  expect(stdout).toMatch(/^ {2}\+ Halmtal Agrar \(halmtal\): This name can only mean Halmtal Agrar\.$/m);
  expect(stdout).toMatch(/^ {2}- Tolksdorp \(rieke-tolk\): .*the full name, Rieke Tolksdorp/m);
  expect(stdout).toMatch(/^ {2}# 340 \(proben\): same$/m);
});
