import { describe, expect, test } from "vitest";

import { hasEvidence } from "../../../src/mentions/decide/evidence-rules.ts";
import { leaningOf } from "../../../src/mentions/decide/features.ts";
import { NO_STRENGTHS, type Strengths } from "../../../src/mentions/decide/weights/strengths.ts";
import { type Surroundings, surroundingsOf, wordsAround } from "../../../src/mentions/decide/surroundings.ts";
import { type FeatureName, featureNames } from "../../../src/mentions/decide/weights/weights.ts";
import { scanFlow } from "../../../src/mentions/find/scan-flow.ts";
import { matcherOf } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

const matcher = matcherOf(smallSet);
const [nso, pegasus] = [0, 1];
const scan = (text: string) => scanFlow(matcher, { text, language: "en", place: "text" });
const far = "It rained on and on. ".repeat(30);

/** What is around the last occurrence of a form of an entity. */
function aroundLast(entity: number, text: string): Surroundings {
  const flow = scan(text);
  const name = flow.candidates.findLast(({ options }) => options.some((option) => option.entity === entity))!;
  return surroundingsOf(matcher, name, entity, flow, () => true);
}

test("a short name that is another thing's on the page is no evidence, a full one is", () => {
  const flow = scan("The DECA and the Pegasus Project met NSO.");
  const around = surroundingsOf(matcher, flow.candidates.at(-1)!, nso, flow, () => false);
  expect(around.sentence).toMatchObject({ short: 0, story: 1 });
});

/** A strength as it grows with its words. */
const slow = (sum: number) => expect.closeTo(Math.log2(1 + sum), 6);

describe("around a name", () => {
  test.for<[text: string, wanted: object]>([
    ["Then NSO sold spyware.", { sentence: { cue: slow(2), strongCue: slow(2) }, clause: { cue: slow(2) } }],
    ["Then NSO sold surveillance.", { sentence: { cue: slow(1), strongCue: 0 }, near: { cue: slow(1) } }],
    ["Then NSO sold tools for phone hacking.", { sentence: { cue: slow(1.5 + 1) } }],
    ["Then NSO said surveillance and surveillance.", { sentence: { cue: slow(1) }, clause: { cue: slow(2) } }],
    ["Spyware was found. Then NSO left.", { sentence: { cue: 0 }, near: { cue: slow(2) }, clause: { cue: 0 } }],
    ["Spyware was found, then NSO left.", { sentence: { cue: slow(2) }, clause: { cue: 0 } }],
    [`Spyware was found. ${far} Then NSO left.`, { near: { cue: 0 }, sentence: { cue: 0 } }],
    // Beside it, and behind a comma.
    ["They found NSO spyware.", { touching: { cue: 2, class: 0 } }],
    ["They found surveillance NSO sold.", { touching: { cue: 1 } }],
    ["They found “spyware” “NSO” had sold.", { touching: { cue: 2 } }],
    ["They found spyware that NSO sold.", { touching: { cue: 0 } }],
    ["They met NSO, the spyware firm, there.", { apposed: { cue: 2, class: 0 }, touching: { cue: 0 } }],
    ["They met NSO, which came from a long, long way off to sell them the spyware.", { apposed: { cue: 0 } }],
    ["They met NSO the spyware firm, there.", { apposed: { cue: 0 } }],
    // Words of other things.
    ["They heard the NSO orchestra.", { touching: { class: 2 }, isOther: true, sentence: { class: slow(2) } }],
    ["They heard the orchestra, the NSO.", { isOther: true }],
    ["They heard the orchestra, said NSO.", { isOther: false }],
    ["They heard “NSO” “orchestra”.", { isOther: true }],
    ["They heard “NSO” ““orchestra”.", { isOther: false }],
    ["They heard the orchestra of NSO.", { isOther: false, clause: { class: slow(2) } }],
    ["They heard NSO spyware orchestra.", { isOther: false }],
    ["They heard NSO. The orchestra played.", { isOther: false, sentence: { class: 0 }, near: { class: slow(2) } }],
    // Names of the story: its own once, of others at most two.
    ["NSO Group met NSO.", { sentence: { own: 1, story: 0 } }],
    ["The NSO met NSO.", { sentence: { own: 0 } }],
    ["The Pegasus Project met NSO.", { sentence: { own: 0, story: slow(1) } }],
    ["The Pegasus Project met NSO. Pegasus Project left.", { near: { story: slow(1) } }],
    ["The Pegasus Project and Pegasus spyware met NSO.", { sentence: { story: slow(2) } }],
    ["The DECA met NSO.", { sentence: { short: slow(1), story: 0 } }],
    ["The spyware met NSO.", { sentence: { short: 0, story: 0, passing: 0 } }],
    // What the form stood for before.
    ["At the NSO Theatre all was well. NSO left.", { followsOther: true, near: { against: slow(2) } }],
    ["At the NSO Theatre all was well. NSO Group left. NSO left.", { followsOther: false }],
    ["At the NSO all was well. NSO left.", { followsOther: false }],
  ])("NSO in %j", ([text, wanted]) => {
    expect(aroundLast(nso, text)).toMatchObject(wanted);
  });

  test.for<[text: string, myth: unknown]>([
    ["They drew Pegasus, the winged horse.", slow(2)],
    ["It was a winged horse. They drew Pegasus.", 0],
  ])("a myth that explains it in %j", ([text, myth]) => {
    expect(aroundLast(pegasus, text).myth).toEqual(myth);
  });

  test.for<[text: string, words: [string, number][]]>([
    [
      "Spyware was found. NSO sold surveillance and hacking.",
      [
        ["surveillance", 1],
        ["hacking", 1],
        ["spyware", 1],
      ],
    ],
    [
      "NSO sold surveillance, spyware, spyware.",
      [
        ["spyware", 2],
        ["surveillance", 1],
      ],
    ],
  ])("words are told, those of its sentence first: %j", ([text, words]) => {
    const flow = scan(text);
    const name = flow.candidates.find(({ options }) => options[0]!.entity === nso)!;
    const told = wordsAround("cues", 0, name, flow).map(({ text: word, count }) => [word, count]);
    expect(told).toEqual(words);
  });
});

const around = (part: {
  sentence?: Partial<Strengths>;
  near?: Partial<Strengths>;
  touching?: Partial<Surroundings["touching"]>;
  apposed?: Partial<Surroundings["apposed"]>;
  clause?: Partial<Surroundings["clause"]>;
  followsOther?: boolean;
  isMeans?: boolean;
  myth?: number;
}): Surroundings => ({
  isOther: false,
  followsOther: false,
  isMeans: false,
  isFramed: false,
  isWeaklyFramed: false,
  isOutright: false,
  scene: 0,
  myth: 0,
  isHorse: false,
  ...part,
  sentence: { ...NO_STRENGTHS, ...part.sentence },
  near: { ...NO_STRENGTHS, ...part.near },
  touching: { cue: 0, class: 0, ...part.touching },
  apposed: { cue: 0, class: 0, ...part.apposed },
  clause: { cue: 0, class: 0, ...part.clause },
});

test.for<[around: Parameters<typeof around>[0], leaning: number]>([
  [{}, 0],
  [{ sentence: { own: 1 } }, 1],
  [{ sentence: { story: 1 } }, 1],
  [{ sentence: { cue: 1 } }, 0],
  [{ sentence: { cue: 1.1 } }, 1],
  [{ sentence: { short: 1 } }, 0],
  [{ sentence: { short: 1.5 } }, 1],
  [{ near: { own: 1 } }, 0],
  [{ near: { own: 1, cue: 0.1 } }, 1],
  [{ touching: { cue: 1 } }, 1],
  [{ apposed: { cue: 1 } }, 1],
  [{ isMeans: true }, 1],
  [{ isMeans: true, sentence: { class: 1 } }, 0],
  [{ sentence: { against: 1.6 } }, 0],
  [{ sentence: { against: 1.7 } }, -1],
  [{ sentence: { class: 3.2 } }, 0],
  [{ sentence: { class: 3.3 } }, -1],
  [{ near: { against: 3.3 } }, -1],
  [{ near: { against: 3.1 } }, 0],
  [{ clause: { class: 1.1 } }, -1],
  [{ touching: { class: 1.7 } }, -1],
  [{ apposed: { class: 1.1 } }, -1],
  [{ followsOther: true }, -1],
  [{ followsOther: true, touching: { cue: 2 } }, 0],
  [{ sentence: { own: 1, against: 1 } }, 0],
  [{ sentence: { own: 1 }, myth: 1 }, 1],
  [{ sentence: { own: 1 }, myth: 1.1 }, 0],
])("the words %j lean to %i", ([part, leaning]) => {
  expect(leaningOf(around(part))).toBe(leaning);
});

test.for<[features: Partial<Record<FeatureName, number>>, onThinPage: boolean, otherwise: boolean]>([
  [{}, false, false],
  [{ ownPage: 1 }, true, true],
  [{ storyPage: 1 }, true, true],
  [{ shortPage: 1 }, true, true],
  [{ cueNear: 1 }, false, true],
  [{ cueHead: 1 }, false, true],
  [{ cueSegment: 3, cuePage: 3 }, false, false],
  [{ means: 1 }, true, true],
  [{ means: 0.4 }, false, false],
  [{ cueTouching: 2 }, true, true],
  [{ cueTouching: 1.5 }, false, false],
  [{ passingNear: 1, cueNear: Math.log2(2.5) }, true, true],
  [{ passingNear: 1, cueNear: 1 }, false, true],
  [{ cueNear: Math.log2(2.5) }, false, true],
  [{ bareItem: 1, ownPage: 1 }, true, true],
  [{ bareItem: 1, ownPage: 1, classPage: 1 }, false, false],
  [{ bareItem: 1, ownPage: 1, againstPage: 1 }, false, false],
  [{ bareItem: 1, ownPage: 1, classPage: 1, cueHead: 1 }, true, true],
  [{ ownPage: 1, classPage: 1 }, true, true],
])("%j is evidence enough on a page with few words of the story: %s, on another: %s", ([given, onThin, otherwise]) => {
  const features = featureNames.map((name) => given[name] ?? 0);
  expect([hasEvidence(features, true), hasEvidence(features, false)]).toEqual([onThin, otherwise]);
});
