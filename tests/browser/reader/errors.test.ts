import { afterEach, expect, test, vi } from "vitest";

import { byId, found, painted, paragraph, people, read } from "./start-reader.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const fail = (): never => {
  throw new Error("Something is wrong.");
};

/** Errors in each part of a round, made by what it calls; and whether they leave something to be read. */
const errors: [string, (times: "once" | "always") => void][] = [
  ["looks whether a name may stand there", (times) => failIn(vi.spyOn(Element.prototype, "querySelectorAll"), times)],
  ["walks over the page", (times) => failIn(vi.spyOn(document, "createTreeWalker"), times)],
  ["reads a block", (times) => failIn(vi.spyOn(Element.prototype, "checkVisibility"), times)],
  ["decides", (times) => failIn(vi.spyOn(document, "title", "get"), times)],
  ["paints", (times) => failIn(vi.spyOn(Element.prototype, "getRootNode"), times)],
];

function failIn(
  spy: { mockImplementation: (what: () => never) => unknown; mockImplementationOnce: (what: () => never) => unknown },
  times: "once" | "always",
): void {
  if (times === "once") spy.mockImplementationOnce(fail);
  else spy.mockImplementation(fail);
}

test.each(errors)("after an error where it %s the next change is read, and all before", async (_where, failNow) => {
  failNow("once");
  using started = read(people);
  await expect.poll(async () => (await started.reader.findings(true)).failed).toBe(true);
  expect(started.last()?.failure).toContain("Something is wrong.");
  expect(started.last()?.complete).toBe(true);
  document.body.append(paragraph("NSO Group"));
  await expect.poll(() => found(started.reader)).toEqual(["Avidan Freedman", "Itay Mack", "NSO Group"]);
  await expect.poll(() => painted()).toEqual(["Avidan Freedman", "Itay Mack", "NSO Group"]);
  expect((await started.reader.findings(true)).failed).toBe(false);
  expect(started.last()?.failure).toBeUndefined();
});

test.each(errors.slice(1))(
  "an error that stays where it %s is met once a change, not in a loop",
  async (_where, failNow) => {
    using started = read(people);
    await expect.poll(() => painted()).toHaveLength(2);
    failNow("always");
    const before = started.told();
    byId("a").append(paragraph("NSO Group"));
    await expect.poll(() => started.last()?.failure).toBeDefined();
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(started.told() - before).toBeLessThan(5);
    vi.restoreAllMocks();
    byId("b").firstChild!.nodeValue += " too.";
    await expect.poll(() => painted()).toEqual(["Avidan Freedman", "Itay Mack", "NSO Group"]);
    await expect.poll(() => started.last()?.failure).toBeUndefined();
  },
);

test("what could not be read is known, and read after the next change, though all was decided again meanwhile", async () => {
  using started = read(people);
  await expect.poll(() => painted()).toHaveLength(2);
  vi.spyOn(Element.prototype, "checkVisibility").mockImplementation(function (this: Element) {
    return this.id === "a" ? fail() : true;
  });
  byId("a").append(paragraph("NSO Group"));
  await expect.poll(() => started.last()?.failure).toBeDefined();
  const before = started.told();
  started.reader.decide();
  await expect.poll(() => started.told()).toBeGreaterThan(before);
  expect(started.last()?.failure).toBeDefined();
  expect((await started.reader.findings(true)).failed).toBe(true);
  vi.restoreAllMocks();
  byId("b").append(paragraph("Eytan Gilboa"));
  await expect.poll(() => painted()).toEqual(["Avidan Freedman", "Eytan Gilboa", "Itay Mack", "NSO Group"]);
  await expect.poll(() => started.last()?.failure).toBeUndefined();
});

test("a block that cannot be read keeps no other from being read", async () => {
  vi.spyOn(Element.prototype, "checkVisibility").mockImplementationOnce(fail);
  using started = read(people);
  expect(await found(started.reader)).toEqual(["Itay Mack"]);
});
