import { describe, expect, test } from "vitest";

import { mentionAtPoint } from "../../../src/page/mark/hit-test.ts";
import type { Settings } from "../../../src/settings/schema.ts";
import { byId, painted, read } from "./start-reader.ts";

const story = "<p>NSO Group makes spyware.</p>";
const onTheList = "<p id=a>On the list stood 50,000 phone numbers.</p>";
const hacked = "<p id=b>A site wrote of 50,000 hacked phones.</p>";
const yes = () => true;

describe("figures on the page", () => {
  test("are marked, with ids of the same space as the names", async () => {
    using started = read(`${story}${onTheList}${hacked}`);
    const { mentions, figures } = await started.reader.findings(true);
    expect(figures.map(({ text, outcome, marked }) => [text, outcome, marked])).toEqual([
      ["50,000", "same", true],
      ["50,000", "other-role", true],
    ]);
    const ids = [...mentions, ...figures].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(started.reader.mention(figures[0]!.id)).toMatchObject({ type: "figure", fact: "list-size", quoted: false });
    await expect.poll(() => painted("figure")).toEqual(["50,000", "50,000"]);
    expect(painted()).toEqual(["NSO Group"]);
  });

  test("are found under a point, also where a name stands around them", async () => {
    using started = read(`${story}<p id=a>The list of 50,000 phone numbers</p>`);
    const { figures } = await started.reader.findings(true);
    // The name keeps its mark on both sides of the number.
    await expect.poll(() => painted()).toEqual([" phone numbers", "NSO Group", "list of "]);
    expect(painted("figure")).toEqual(["50,000"]);
    const at = (from: number, to: number) => {
      const range = document.createRange();
      range.setStart(byId("a").firstChild!, from);
      range.setEnd(byId("a").firstChild!, to);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return mentionAtPoint(document, started.reader, (left + right) / 2, (top + bottom) / 2);
    };
    expect(at(12, 18)?.id).toBe(figures[0]!.id);
    expect(at(5, 7)).toMatchObject({ type: "entity", entity: "leaked-list" });
    expect(at(20, 25)).toMatchObject({ type: "entity", entity: "leaked-list" });
  });

  test("their facts are known by id, and a change takes them away", async () => {
    using started = read(`${story}${onTheList}`);
    await started.reader.findings(true);
    expect(started.reader.known().figures).toEqual(["list-size"]);
    byId("a").textContent = "On the list stood many phone numbers.";
    await expect.poll(() => started.reader.known().figures).toEqual([]);
    expect(painted("figure")).toEqual([]);
  });

  test.for<[name: string, changed: Partial<Settings>, marked: boolean[]]>([
    ["every one", { density: "every" }, [true, true, true]],
    ["the first in each section; another number counts as another", { density: "section" }, [true, false, true]],
    ["the first on the page", { density: "page" }, [true, false, true]],
    ["none where they are switched off", { figures: false }, [false, false, false]],
  ])("%s", async ([, changed, marked]) => {
    const again = "<p>The list has 50,000 phone numbers.</p><p>The list has fifty thousand phone numbers.</p>";
    using started = read(`${story}${onTheList}${again}`, yes, changed);
    const { figures, mentions } = await started.reader.findings(true);
    expect(figures.map((row) => row.marked)).toEqual(marked);
    expect(mentions[0]!.marked).toBe(true);
  });

  test("one in a quotation says so, and a caption's is never marked", async () => {
    const caption = "<figure><img alt=''><figcaption>The list of fifty thousand phone numbers</figcaption></figure>";
    using started = read(`${story}<p>“On the list stood 50,000 phone numbers”, she said.</p>${caption}`);
    const { figures } = await started.reader.findings(true);
    expect(figures.map(({ marked }) => marked)).toEqual([true, false]);
    expect(started.reader.mention(figures[0]!.id)?.quoted).toBe(true);
  });
});
