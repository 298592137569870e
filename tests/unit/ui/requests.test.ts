import { expect, test } from "vitest";

import { latestOnly } from "../../../src/ui/requests.ts";

/** Answers when it is told to, and notes what is used and which calls have ended. */
function stage() {
  const answer: ((said: string) => void)[] = [];
  const used: string[] = [];
  const ended: number[] = [];
  const ask = latestOnly(
    () => new Promise<string>((resolve) => answer.push(resolve)),
    (said) => used.push(said),
  );
  const call = async (name: number) => {
    await ask();
    ended.push(name);
  };
  return { answer, used, ended, call };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test("an older question ends with the newest, and only that one's answer is used", async () => {
  const { answer, used, ended, call } = stage();
  void call(1);
  void call(2);
  answer[0]!("old");
  await settle();
  expect({ used, ended }).toEqual({ used: [], ended: [] });
  answer[1]!("new");
  await settle();
  expect(used).toEqual(["new"]);
  expect(new Set(ended)).toEqual(new Set([1, 2]));
});

test("an answer that comes late is not used", async () => {
  const { answer, used, ended, call } = stage();
  void call(1);
  void call(2);
  answer[1]!("new");
  await settle();
  answer[0]!("old");
  await settle();
  expect(used).toEqual(["new"]);
  expect(ended).toEqual([2, 1]);
});
