import { describe, expect, test } from "vitest";

import { bundledSet } from "../facts/bundled-set.ts";
import { asianBriefs } from "./briefs/asia.ts";
import type { Brief } from "./briefs/brief.ts";
import { easternBriefs } from "./briefs/east.ts";
import { laterBriefs } from "./briefs/later.ts";
import { thinBriefs } from "./briefs/thin.ts";
import { westernBriefs } from "./briefs/west.ts";
import { matcherOf, readPage } from "./read-text.ts";

const matcher = matcherOf(bundledSet);

/** Common nouns: on a page about the story they may be marked or not. */
const common = new Set(["place", "term", "policy", "document", "list", "ruling"]);
const free = new Set([
  "phone-tests",
  ...bundledSet.entities.filter(({ kind }) => common.has(kind)).map(({ id }) => id),
]);

/** Where a name stands: the block's position and UTF-16 offsets. */
interface Place {
  flow: number;
  start: number;
  end: number;
}

/** The blocks of a brief without brackets, and what stood in them. */
function unbracket(blocks: string[]): { flows: string[]; names: Place[] } {
  const names: Place[] = [];
  const flows = blocks.map((block, flow) => {
    let text = "";
    for (const part of block.split(/(\[[^\]]*\])/)) {
      const inner = part.startsWith("[") ? part.slice(1, -1) : part;
      if (inner !== part) names.push({ flow, start: text.length, end: text.length + inner.length });
      text += inner;
    }
    return text;
  });
  return { flows, names };
}

function meet(a: Place, b: Place): boolean {
  return a.flow === b.flow && a.start < b.end && b.start < a.end;
}

/** What a brief's names are, which of them are missed, and what else is marked. */
function readBrief([language, ...blocks]: Brief): { names: string[]; missed: string[]; wrong: string[] } {
  const { flows, names } = unbracket(blocks);
  const [title = "", ...rest] = flows;
  const { mentions } = readPage(matcher, { title, language, flows: [["heading", title], ...rest] });
  const textOf = ({ flow, start, end }: Place) => flows[flow]!.slice(start, end);
  const wrong = mentions.filter(
    (mention) => !names.some((name) => meet(name, mention)) && (names.length === 0 || !free.has(mention.entity)),
  );
  const missed = names.filter((name) => !mentions.some((mention) => meet(name, mention)));
  return { names: names.map(textOf), missed: missed.map(textOf), wrong: wrong.map(textOf) };
}

describe("a short page", () => {
  test.for([...westernBriefs, ...easternBriefs, ...asianBriefs, ...laterBriefs])("%s: %s", (brief) => {
    const { missed, wrong } = readBrief(brief);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });
});

describe("a page that says too little about its names may be passed over, and has no wrong mark", () => {
  test.for(thinBriefs)("%s: %s", (brief) => {
    expect(readBrief(brief).wrong).toEqual([]);
  });
});
