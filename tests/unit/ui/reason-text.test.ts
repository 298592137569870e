import { describe, expect, test } from "vitest";

import { englishReasons, readStrings } from "../../../scripts/strings.ts";
import type { Reason } from "../../../src/mentions/types.ts";
import { reasonText } from "../../../src/ui/reason-text.ts";

const spyware = { text: "spyware", count: 7 };
const amnesty = { text: "Amnesty International", count: 1 };
const airline = { text: "airline", count: 2 };

const sentences: [Reason, string][] = [
  [{ code: "stands-alone", name: "NSO Group" }, "This name can only mean NSO Group."],
  [{ code: "own-name", name: "NSO Group" }, "The page also uses the full name, NSO Group."],
  [{ code: "full-name", name: "Itay Mack" }, "The full name, Itay Mack, comes earlier on the page."],
  [{ code: "page", seen: [spyware, amnesty] }, "The page also mentions spyware (7 times) and Amnesty International."],
  [{ code: "page", seen: [] }, "The page is about this story."],
  [
    { code: "passage", seen: [amnesty] },
    "The text around it is about this story; the page mentions Amnesty International.",
  ],
  [{ code: "passage", near: true, seen: [amnesty] }, "The text around it mentions Amnesty International."],
  [{ code: "passage", seen: [] }, "The text around it is about this story."],
  [{ code: "asked" }, "You chose to mark it."],
  [{ code: "other-name", name: "Pegasus Airlines" }, "Left unmarked: “Pegasus Airlines” looks like a different name."],
  [{ code: "no-full-name", name: "Itay Mack" }, "Left unmarked: the full name, Itay Mack, hasn't come up yet."],
  [
    { code: "two-senses", against: [airline] },
    "Left unmarked: the page also mentions airline (2 times), so the meaning is unclear.",
  ],
  [
    { code: "two-senses", near: true, against: [airline] },
    "Left unmarked: the text around it mentions airline (2 times), so it may mean something else.",
  ],
  [{ code: "two-senses", against: [] }, "Left unmarked: it could mean something else here."],
  [
    { code: "off-topic" },
    "Left unmarked: places and general terms are marked only where a page is clearly about this story.",
  ],
  [{ code: "thin", seen: [], against: [] }, "Left unmarked: nothing else here points to this story."],
  [
    { code: "thin", seen: [amnesty], against: [] },
    "Left unmarked: Amnesty International is the only other sign of this story.",
  ],
  [
    { code: "thin", seen: [], against: [airline] },
    "Left unmarked: the page mentions airline (2 times) and nothing from this story.",
  ],
  [
    { code: "thin", seen: [amnesty], against: [airline] },
    "Left unmarked: the page mentions airline (2 times) and only Amnesty International from this story.",
  ],
];

describe("a reason in English", async () => {
  const inEnglish = await englishReasons();
  test.for(sentences)("%j", ([reason, sentence]) => {
    expect(inEnglish(reason)).toBe(sentence);
  });

  test("is tried for every sentence that there is", async () => {
    const keys = [...(await readStrings("en")).keys()].filter((key) => /^reason\.(?!seen\b)/.test(key));
    const used = new Set<string>();
    const text = (key: string): string => {
      used.add(key);
      return "";
    };
    for (const [reason] of sentences) reasonText(reason, { text, plural: () => "", list: String, isolate: String });
    expect([...used].toSorted()).toEqual(keys.toSorted());
  });
});
