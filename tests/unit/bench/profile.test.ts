import { expect, test } from "vitest";

import { readProfile } from "../../bench/firefox/profile.ts";

const OURS = "f (moz-extension://0-0/reader.js:1:10)[39]";
const PAGES = "g (http://127.0.0.1/a.html:1:10)";

/** A sample each ms, of which the thread works half: the numbers of stacks, of which 1 and 2 are ours. */
function profileOf(stacks: (number | null)[], processType = "tab", pauses: number[] = []) {
  const thread = {
    processType,
    stringTable: [PAGES, OURS, "Perform microtasks"],
    frameTable: { schema: { location: 0 }, data: [[0], [1]] },
    stackTable: {
      schema: { prefix: 0, frame: 1 },
      data: [
        [null, 0],
        [0, 1],
        [1, 0],
      ],
    },
    samples: {
      schema: { stack: 0, time: 1, threadCPUDelta: 2 },
      data: stacks.map((stack, time) => [stack, time, 500_000]),
    },
    markers: { schema: { name: 0, startTime: 1, endTime: 2 }, data: pauses.map((end) => [2, end - 0.1, end]) },
  };
  return { meta: { startTime: 1000 }, threads: [thread], processes: [] };
}

test("samples with a function of ours on the stack are ours, also below another", () => {
  expect(readProfile(profileOf([0, 1, 2, 0, 1, null]))).toEqual({ ours: 3, longest: 1, time: 6, worked: 3 });
});

test("a row ends where microtasks have been performed", () => {
  const profile = profileOf([1, 1, 1, 1, 1], "tab", [1.5]);
  expect(readProfile(profile)).toMatchObject({ ours: 5, longest: 1.5 });
});

test("only the span is told of", () => {
  expect(readProfile(profileOf([1, 1, 1, 1, 0]), { from: 1003, to: 1004 })).toMatchObject({ ours: 1, time: 2 });
});

test("the page's process is found among the others, and the browser's own is none", () => {
  const profile = { ...profileOf([1, 1, 1], "default"), processes: [profileOf([0, 0]), profileOf([0, 1, 0])] };
  expect(readProfile(profile).ours).toBe(1);
});
