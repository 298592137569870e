import { expect, test, vi } from "vitest";

import { fakeTimers, realTimers } from "../fake-timers.ts";

import { createBlockReader } from "../../../src/page/read/block-reader.ts";
import { emptyChanges } from "../../../src/page/watch/changes.ts";
import { countSteps } from "../count-steps.ts";
import { found, paragraph, read } from "./start-reader.ts";

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, row) => `<p>${row % 50 === 0 ? "Itay Mack" : "Nobody"} wrote.</p>`).join("");

/** Changes that make every block void at once, with what it takes to undo them. */
const changes: [string, (main: Element) => void][] = [
  ["all content goes", (main) => main.replaceChildren()],
  ["all content is swapped", (main) => main.setHTMLUnsafe(main.getHTML())],
  [
    "every text is another",
    (main) => main.querySelectorAll("p").forEach(({ firstChild }) => (firstChild!.nodeValue += "!")),
  ],
  ["each block goes by itself", (main) => main.querySelectorAll("p").forEach((block) => block.remove())],
];

/** How many steps of ours the end of the task takes in which such a change is made. */
async function stepsAfter(change: (main: Element) => void, count: number): Promise<number> {
  using started = read(`<main>${paragraphs(count)}</main>`);
  expect(await found(started.reader)).toHaveLength(count / 50);
  const main = document.querySelector("main")!;
  // Nothing is read anew meanwhile: that is work of its own, in slices.
  fakeTimers(["setTimeout"]);
  // A busy machine takes its time, which is no step: the observer would pause, and forget all that was read.
  const clock = vi.spyOn(performance, "now").mockReturnValue(performance.now());
  try {
    return await countSteps(async () => {
      change(main);
      // By then what observes the page has been told.
      await Promise.resolve();
    });
  } finally {
    clock.mockRestore();
    realTimers();
  }
}

test.each(changes)("many blocks are forgotten in as many steps: %s", async (_what, change) => {
  const few = await stepsAfter(change, 500);
  const many = await stepsAfter(change, 2000);
  expect(few).toBeGreaterThan(500);
  expect(many / few).toBeLessThan(5);
});

/** Small changes that a page may make all the time: what they cost is theirs, not the page's. */
const small: [string, (main: Element) => void][] = [
  [
    "an element comes and goes",
    (main) => {
      const element = main.appendChild(document.createElement("div"));
      element.remove();
    },
  ],
  ["a paragraph comes", (main) => main.append(paragraph("Nobody"))],
  ["the title is another", () => (document.title = `A title ${Math.random()}`)],
  ["a comment comes beside the page", () => document.append(document.createComment("x"))],
  ["a comment comes into a block", (main) => main.firstElementChild!.append(document.createComment("x"))],
  ["a text is another", (main) => (main.firstElementChild!.firstChild!.nodeValue += "!")],
];

test.each(small)(
  "the end of a task takes as many steps on a long page as on a short one: %s",
  async (_what, change) => {
    const few = await stepsAfter(change, 500);
    const many = await stepsAfter(change, 2000);
    expect(many).toBeLessThan(few + 100);
  },
);

test("what goes before it was read is not waited for", () => {
  const { signal } = new AbortController();
  const reader = createBlockReader({
    page: document,
    failed: () => {},
    woken: () => {},
    enter: () => undefined,
    isBlind: () => false,
    signal,
  });
  const block = paragraph("Itay Mack");
  reader.drop(emptyChanges({ added: new Set([block]) }));
  expect(reader.pending()).toBe(true);
  reader.drop(emptyChanges({ removed: new Set([block]) }));
  expect(reader.pending()).toBe(false);
  // What has moved only is waited for again.
  reader.drop(emptyChanges({ added: new Set([block]), removed: new Set([block]) }));
  expect(reader.pending()).toBe(true);
});
