import { array, assert, configureGlobal, constantFrom, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";

import type { Outcome } from "../../../src/mentions/types.ts";
import { createReading } from "../../../src/mentions/reading.ts";
import { createLooker } from "../../../src/mentions/looker.ts";
import { createMatcher } from "../../../src/mentions/matcher.ts";
import { compiledAcross, flowOf, matcherOf, readPage, toEnd } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

// `npm run soak` tries many more.
const runs = Number(process.env["FUZZ_RUNS"] ?? 100);
configureGlobal({ numRuns: runs });

const compiled = compiledAcross(smallSet);
const matcher = createMatcher(compiled);
const mayHold = createLooker(compiled.look);
const emptyHead = { title: "", headline: "", description: "", language: "" };

/** Texts of names, cues, gaps of all kinds and whatever else. */
const piece = oneof(
  constantFrom(
    ..."NSO,NSO Group,Pegasus,PEGASUS,Pegasus Airlines,spyware,Itay Mack,Mack,Sam,DECA,Globes,Golden Globes,Cisco".split(
      ",",
    ),
    ..."N\u0303SO,NS\u00adO,ＮＳＯ,ＰEGASUS,Pégasus,Pëgasus,Peg\u0301asus,ÑSO,ᴺSO,Pegaſus,NŚO Group,Ñ,É".split(","),
    ..."N\u0303SO,NS\u00adO,ＮＳＯ,ＰEGASUS,Pégasus,Pëgasus,Peg\u0301asus,ÑSO,ᴺSO,Pegaſus,NŚO Group,Ñ,É".split(","),
    ..."פגסוס,ב,بيغاسوس,لل,飞马,间谍软件,NSO集团,Пегаса,слежка,Pegasusnak,Hungary,50,000,phones,Ｎ,ﬁ".split(","),
  ),
  constantFrom(" ", "  ", "\n", "-", "’", "'s ", ". ", ", ", "\u00ad", "\u200b", "\u00a0", "“", "”", "@", "/", "_", ""),
  string({ unit: "binary", maxLength: 6 }),
);
const text = array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""));
const texts = array(text, { maxLength: 6 });
const language = constantFrom("", "en", "hu", "de", "he", "ar", "zh", "ru", "tr");

function places({ mentions, withheld, figures }: Outcome<number>): unknown {
  return [mentions.map((row) => place(row)), withheld.map((row) => place(row)), figures];
}

function place({ flow, start, end, entity }: Outcome<number>["withheld"][number]): unknown[] {
  return [flow, start, end, entity];
}

test("offsets point at the printed form, nothing overlaps, and whatever was decided has its reasons", () => {
  assert(
    property(texts, language, (flows, page) => {
      const { mentions, withheld } = readPage(matcher, { flows, language: page });
      const taken = flows.map(() => new Set<number>());
      for (const { flow, start, end, text: printed, reasons } of [...mentions, ...withheld]) {
        expect(flows[flow]!.slice(start, end)).toBe(printed);
        expect(printed.length).toBeGreaterThan(0);
        expect(reasons).toHaveLength(1);
        for (let at = start; at < end; at++) {
          expect(taken[flow]!.has(at)).toBe(false);
          taken[flow]!.add(at);
        }
      }
    }),
  );
});

test("a page in which something is marked passes the first look, also where its texts have run together", () => {
  assert(
    property(texts, text, text, language, (flows, before, after, page) => {
      const { mentions } = readPage(matcher, { flows, language: page });
      if (mentions.length > 0) expect(mayHold(before + flows.join("\n") + after)).toBe(true);
      const names = new Set(mentions.map(({ flow }) => flow));
      // A name that stands alone makes its own text pass; a surname needs what stands elsewhere.
      if (names.size > 0) expect([...flows].some((flow) => mayHold(before + flow + after))).toBe(true);
    }),
    { numRuns: 10 * runs },
  );
});

test("deciding again, and reading a flow again, changes nothing", () => {
  assert(
    property(texts, (flows) => {
      const reading = createReading<number>(matcher, emptyHead);
      for (const [key, flow] of flows.entries()) reading.read(key, flowOf(flow));
      const first = places(toEnd(reading.decide()));
      if (flows.length > 0) reading.read(0, flowOf(flows[0]!));
      reading.read(-1, flowOf("Pegasus spyware"));
      reading.forget(-1);
      expect(places(toEnd(reading.decide()))).toEqual(first);
    }),
  );
});

test("text without evidence, put before or after, changes nothing", () => {
  const unrelated = constantFrom("It rained all day.", "Der Zug kam zu spät.", "今天下雨。", "");
  assert(
    property(texts, unrelated, unrelated, (flows, before, after) => {
      const alone = readPage(matcher, { flows });
      const among = readPage(matcher, { flows: [before, ...flows, after] });
      const back = among.mentions.map(({ flow, position, ...row }) => ({
        ...row,
        flow: flow - 1,
        position: position - 1,
      }));
      expect(back).toEqual(alone.mentions);
    }),
  );
});

test("the compiled sets survive JSON", () => {
  expect(() => readPage(matcherOf(smallSet, smallSet), { flows: ["NSO Group"] })).not.toThrow();
});
