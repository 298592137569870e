import { describe, expect, test } from "vitest";

import { englishReasons, readStrings } from "../../../scripts/strings.ts";
import type { Reason } from "../../../src/mentions/types.ts";
import { reasonText } from "../../../src/ui/reason-text.ts";

const spyware = { text: "spyware", count: 7 };
const amnesty = { text: "Amnesty International", count: 1 };
const airline = { text: "airline", count: 2 };

const sentences: [Reason, string][] = [
  [{ ground: "stands-alone", name: "NSO Group" }, "This form names only NSO Group."],
  [{ ground: "own-name", name: "NSO Group" }, "The page also gives a full name of NSO Group."],
  [{ ground: "full-name", name: "Itay Mack" }, "The full name of Itay Mack was given before."],
  [{ ground: "page", seen: [spyware, amnesty] }, "The page also names spyware (7 times) and Amnesty International."],
  [{ ground: "page", seen: [] }, "The page as a whole speaks of this story."],
  [
    { ground: "passage", seen: [amnesty] },
    "The words around it speak of this story; the page names Amnesty International.",
  ],
  [{ ground: "passage", seen: [] }, "The words around it speak of this story."],
  [{ ground: "asked" }, "You asked for it to be marked."],
  [{ ground: "other-name", name: "Pegasus Airlines" }, "Withheld: “Pegasus Airlines” looks like another name."],
  [{ ground: "no-full-name", name: "Itay Mack" }, "Withheld: the full name of Itay Mack was not given before."],
  [
    { ground: "two-senses", against: [airline] },
    "Withheld: the page also names airline (2 times), and the words around it do not settle which is meant.",
  ],
  [
    { ground: "two-senses", against: [] },
    "Withheld: the page also speaks of something else, and the words around it do not settle which is meant.",
  ],
  [
    { ground: "off-topic" },
    "Withheld: a place or general term counts only on a page that is clearly about this story.",
  ],
  [{ ground: "thin", seen: [], against: [] }, "Withheld: nothing on the page speaks of this story."],
  [
    { ground: "thin", seen: [amnesty], against: [] },
    "Withheld: of this story the page names only Amnesty International.",
  ],
  [
    { ground: "thin", seen: [], against: [airline] },
    "Withheld: the page names airline (2 times); nothing on it speaks of this story.",
  ],
  [
    { ground: "thin", seen: [amnesty], against: [airline] },
    "Withheld: the page names airline (2 times); of this story it names only Amnesty International.",
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
