import { expect, test } from "vitest";

import { watchMentionsInView } from "../../src/page/mentions-in-view.ts";
import { byId, found, people, read } from "./reader/start-reader.ts";

/** As a node of a frame that went is in Firefox, until the page is read again: to touch it throws. */
const dead = new Proxy({} as Element, {
  get: () => {
    throw new TypeError("can't access dead object");
  },
});

test("what went with its frame is not in view, and keeps nothing else from being told", async () => {
  using started = read(people);
  const { reader, life } = started;
  expect(await found(reader)).toHaveLength(2);
  const [first, second] = reader.all().map(({ id }) => id);
  const gone = { ...reader.all()[0]!, id: 99, flow: { ...reader.all()[0]!.flow, block: dead } };
  const told: number[][] = [];
  const again = watchMentionsInView(
    { ...reader, all: () => [gone, ...reader.all()] },
    (ids) => told.push(ids),
    life.signal,
  );
  await expect.poll(() => told.at(-1)).toEqual([first, second]);
  byId("b").setAttribute("style", "display: none");
  again();
  await expect.poll(() => told.at(-1)).toEqual([first]);
});
