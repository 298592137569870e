import { describe, expect, test } from "vitest";

import type { AskMatcher } from "../../../src/mentions/page-question.ts";
import { mentionAtPoint } from "../../../src/page/mark/hit-test.ts";
import type { Settings } from "../../../src/settings/schema.ts";
import { askMatcher } from "./ask-matcher.ts";
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

/** Answers the first question for figures once it is let go, or never. */
function heldUp(lost = false) {
  const held = Promise.withResolvers<void>();
  let asked = 0;
  const ask: AskMatcher = {
    ...askMatcher,
    async decide(question) {
      asked++;
      if (!question.namesFirst && asked === 2) {
        if (lost) return undefined;
        await held.promise;
      }
      return askMatcher.decide(question);
    },
  };
  return { ask, letGo: () => held.resolve(), asked: () => asked };
}

describe("names are marked before figures are read", () => {
  test("until then the page is not complete, and nothing is said of it", async () => {
    const { ask, letGo, asked } = heldUp();
    using started = read(`${story}${onTheList}`, yes, {}, ask);
    await expect.poll(() => painted()).toEqual(["NSO Group"]);
    await expect.poll(asked).toBe(2);
    expect(painted("figure")).toEqual([]);
    expect(started.last()).toMatchObject({ complete: false, anyMarked: true });
    expect(started.reader.isComplete()).toBe(false);
    expect(await started.reader.findings(false)).toMatchObject({ complete: false, figures: [] });
    letGo();
    await expect.poll(() => painted("figure")).toEqual(["50,000"]);
    expect(started.last()).toMatchObject({ complete: true });
    expect(started.reader.isComplete()).toBe(true);
  });

  test("who waits for the end gets both", async () => {
    const { ask, letGo } = heldUp();
    using started = read(`${story}${onTheList}`, yes, {}, ask);
    const all = started.reader.findings(true);
    letGo();
    expect(await all).toMatchObject({ complete: true, mentions: [{}], figures: [{ text: "50,000" }] });
  });

  test("an answer that is lost is asked for again", async () => {
    const { ask } = heldUp(true);
    using started = read(`${story}${onTheList}`, yes, {}, ask);
    await expect.poll(() => painted()).toEqual(["NSO Group"]);
    await expect.poll(() => painted("figure"), { timeout: 5000 }).toEqual(["50,000"]);
    expect(started.last()).toMatchObject({ complete: true });
  });

  test("what changes meanwhile is read anew", async () => {
    const { ask, letGo, asked } = heldUp();
    using started = read(`${story}${onTheList}${hacked}`, yes, {}, ask);
    await expect.poll(asked).toBe(2);
    byId("a").textContent = "On the list stood many phone numbers.";
    letGo();
    await expect.poll(() => started.last()).toMatchObject({ complete: true });
    expect((await started.reader.findings(true)).figures.map(({ outcome }) => outcome)).toEqual(["other-role"]);
  });

  test("a page without numbers is asked about once", async () => {
    const { ask, asked } = heldUp();
    using started = read(story, yes, {}, ask);
    expect(await started.reader.findings(true)).toMatchObject({ complete: true });
    expect(asked()).toBe(1);
  });
});
