import { expect, test } from "vitest";

import { type PageAnswer, type PageQuestion, emptied } from "../../../src/mentions/page-question.ts";
import type { Flow } from "../../../src/mentions/types.ts";
import { createMatcher } from "../../../src/mentions/compile/matcher.ts";
import { createPageMatcher, runToEnd } from "../../../src/mentions/decide/page-matcher.ts";
import { array, assert, constantFrom, oneof, property, runs, string } from "../../seeded-fast-check.ts";
import { compiledAcross, flowOf, matcherOf, readPage } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

const compiled = compiledAcross(smallSet);
const matcher = createMatcher(compiled);
const pages = createPageMatcher(compiled);
const { hasName } = pages;
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

test("a page in which something is marked is seen to hold it where its texts have run together", () => {
  assert(
    property(texts, text, text, language, (flows, before, after, page) => {
      const { mentions } = readPage(matcher, { flows, language: page });
      if (mentions.length > 0) expect(hasName(before + flows.join("\n") + after)).toBe(true);
      const names = new Set(mentions.map(({ flow }) => flow));
      // A name that stands alone makes its own text pass; a surname needs what stands elsewhere.
      if (names.size > 0) expect([...flows].some((flow) => hasName(before + flow + after))).toBe(true);
    }),
    { numRuns: 10 * runs },
  );
});

/** What comes of a page, asked as a page asks: over JSON. */
function ask(flows: PageQuestion["flows"]): PageAnswer {
  const question: PageQuestion = JSON.parse(JSON.stringify({ head: emptyHead, flows, hidden: [] }));
  return JSON.parse(JSON.stringify(runToEnd(pages.decide(question))));
}

/** Flows with what an answer said of them, as a page keeps it. */
function kept(flows: Flow[], { scans }: PageAnswer): PageQuestion["flows"] {
  const known = new Map(scans);
  return flows.map((flow, index) => (known.get(index) === null ? emptied(flow) : { ...flow, scan: known.get(index) }));
}

test("a page is decided about alike by its texts and by scans that went out and came back", () => {
  assert(
    property(texts, language, (written, page) => {
      const flows = written.map((flow, index) => ({
        ...flowOf(flow),
        language: page,
        ...(index % 4 > 1 && { item: index >> 2 }),
        ...(index % 7 === 6 && { breaks: true as const }),
      }));
      const first = ask(flows);
      const again = ask(kept(flows, first));
      expect(again.outcome).toEqual(first.outcome);
      expect(again.cues).toEqual(first.cues);
      // Nothing is scanned that was.
      expect(again.scans).toEqual([]);
      // Scans in parts are the same ones.
      const scans = runToEnd(pages.scan(flows)).map((scan, index): [number, unknown] => [index, scan]);
      expect(ask(kept(flows, { ...first, scans: JSON.parse(JSON.stringify(scans)) })).outcome).toEqual(first.outcome);
    }),
  );
});

test("scans that cannot be those of their flows are made anew", () => {
  const flows = [flowOf("NSO Group sells Pegasus spyware."), flowOf("Pegasus was on 50,000 phones.")];
  const first = ask(flows);
  const scan: Record<string, unknown> = { candidates: [], cues: [], against: [], hasUnits: false };
  const [[, real]] = first.scans as [[number, { candidates: object[] }]];
  const strange = [
    1,
    "x",
    [],
    {},
    { ...scan, candidates: 1 },
    { ...scan, hasUnits: 1 },
    { ...scan, cues: [{ of: 0, text: "spyware", strength: 99, start: 1, end: 1e6 }] },
    { ...scan, candidates: [{ start: 0, end: 3, options: [{ entity: 1e9, needs: "" }], otherName: "" }] },
    { ...real, candidates: real.candidates.map((candidate) => ({ ...candidate, options: [null] })) },
    { ...scan, cues: Array.from({ length: 1000 }, () => ({ of: 0, text: "", strength: 1, start: 0, end: 1 })) },
    { ...scan, figures: 1, hasUnits: true },
  ];
  for (const wrong of strange)
    expect(ask([{ ...flows[0]!, scan: wrong }, flows[1]!]).outcome, JSON.stringify(wrong)).toEqual(first.outcome);
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
