import { describe, expect, test } from "vitest";

import { englishReasons, readStrings } from "../../../scripts/strings.ts";
import type { Reason } from "../../../src/mentions/types.ts";
import { reasonText } from "../../../src/ui/reason-text.ts";

const spyware = { text: "spyware", count: 7 };
const amnesty = { text: "Amnesty International", count: 1 };
const airline = { text: "airline", count: 2 };

const sentences: [Reason, string][] = [
  [{ ground: "stands-alone", name: "NSO Group" }, "This name can only mean NSO Group."],
  [{ ground: "own-name", name: "NSO Group" }, "The page also uses the full name, NSO Group."],
  [{ ground: "full-name", name: "Itay Mack" }, "The full name, Itay Mack, comes earlier on the page."],
  [{ ground: "page", seen: [spyware, amnesty] }, "The page also mentions spyware (7 times) and Amnesty International."],
  [{ ground: "page", seen: [] }, "The page is about this story."],
  [
    { ground: "passage", seen: [amnesty] },
    "The text around it is about this story; the page mentions Amnesty International.",
  ],
  [{ ground: "passage", near: true, seen: [amnesty] }, "The text around it mentions Amnesty International."],
  [{ ground: "passage", seen: [] }, "The text around it is about this story."],
  [{ ground: "asked" }, "You chose to mark it."],
  [
    { ground: "other-name", name: "Pegasus Airlines" },
    "Left unmarked: “Pegasus Airlines” looks like a different name.",
  ],
  [{ ground: "no-full-name", name: "Itay Mack" }, "Left unmarked: the full name, Itay Mack, hasn't come up yet."],
  [
    { ground: "two-senses", against: [airline] },
    "Left unmarked: the page also mentions airline (2 times), so the meaning is unclear.",
  ],
  [
    { ground: "two-senses", near: true, against: [airline] },
    "Left unmarked: the text around it mentions airline (2 times), so it may mean something else.",
  ],
  [{ ground: "two-senses", against: [] }, "Left unmarked: it could mean something else here."],
  [
    { ground: "off-topic" },
    "Left unmarked: places and general terms are marked only on pages clearly about this story.",
  ],
  [{ ground: "thin", seen: [], against: [] }, "Left unmarked: nothing else here points to this story."],
  [
    { ground: "thin", seen: [amnesty], against: [] },
    "Left unmarked: Amnesty International is the only other sign of this story.",
  ],
  [
    { ground: "thin", seen: [], against: [airline] },
    "Left unmarked: the page mentions airline (2 times) and, of this story, nothing.",
  ],
  [
    { ground: "thin", seen: [amnesty], against: [airline] },
    "Left unmarked: the page mentions airline (2 times) and, of this story, only Amnesty International.",
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
    for (const [reason] of sentences) reasonText(reason, { locale: "en", text, plural: () => "", isolate: String });
    expect([...used].toSorted()).toEqual(keys.toSorted());
  });
});
