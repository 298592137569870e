import { describe, expect, test } from "vitest";

import { NO_STRENGTHS, type Strengths } from "../../../src/mentions/decide/weights/strengths.ts";
import type { Surroundings } from "../../../src/mentions/decide/surroundings.ts";
import { isInCircle } from "../../../src/mentions/decide/told-otherwise.ts";
import { scanFlow } from "../../../src/mentions/find/scan-flow.ts";
import type { Candidate } from "../../../src/mentions/scanned-flow.ts";
import { matcherOf } from "./read-text.ts";
import { smallSet } from "./small-set.ts";

const matcher = matcherOf(smallSet);
const [nso, pegasus] = [0, 1];
const [aName] = scanFlow(matcher, { text: "Then came NSO.", language: "en", place: "text" }).candidates;

/** What speaks for or against a name in its sentence, near it and in its item or page. */
interface Told {
  sentence?: Partial<Strengths>;
  near?: Partial<Strengths>;
  subject?: Partial<Strengths>;
  myth?: number;
}

describe("a name is told by its circle or its home", () => {
  const amnesty = { passing: 1 };
  const hint = Math.log2(1.5);
  test.for<[why: string, entity: number, name: Partial<Candidate>, told: Told, isTold: boolean]>([
    ["by another name of the circle", pegasus, {}, { sentence: amnesty }, true],
    ["not by nothing", pegasus, {}, {}, false],
    ["not where a myth explains it", pegasus, {}, { sentence: amnesty, myth: 1 }, false],
    ["not where its page has words against it", pegasus, {}, { sentence: amnesty, subject: { against: 1 } }, false],
    ["not where words against it are near", pegasus, {}, { sentence: amnesty, near: { against: 1 } }, false],
    ["not where its page hints at another sense", pegasus, {}, { sentence: amnesty, subject: { class: hint } }, false],
    ["a company by its home", nso, { home: "Israel" }, {}, true],
    ["no product by its home", pegasus, { home: "Israel" }, {}, false],
    ["not by its home where a hint is on the page", nso, { home: "Israel" }, { subject: { class: hint } }, false],
    [
      "by its home's phrase in spite of a hint",
      nso,
      { home: "Israel", isHomePhrase: true },
      { subject: { class: hint } },
      true,
    ],
    [
      "not by it where a word tells another sense",
      nso,
      { home: "Israel", isHomePhrase: true },
      { subject: { class: Math.log2(3) } },
      false,
    ],
    ["a company by its deed", nso, { isDeed: true }, { subject: { class: 2 } }, true],
    [
      "not by a deed among other things",
      nso,
      { isDeed: true },
      { sentence: { class: 1 }, subject: { class: 2 } },
      false,
    ],
    ["a company by a phrase of the topic", nso, {}, { sentence: { cue: Math.log2(2.5) } }, true],
    ["not by a mere word of the topic", nso, {}, { sentence: { cue: 1 } }, false],
    ["no product by a phrase of the topic", pegasus, {}, { sentence: { cue: Math.log2(2.5) } }, false],
    ["a firm that is known", nso, { isKnownFirm: true }, {}, true],
  ])("%s", ([, entity, name, { sentence, near, subject, myth = 0 }, isTold]) => {
    const around = {
      sentence: { ...NO_STRENGTHS, ...sentence },
      near: { ...NO_STRENGTHS, ...near },
      myth,
    } as Surroundings;
    const candidate = { ...aName!, ...name };
    expect(isInCircle(matcher, candidate, entity, around, { ...NO_STRENGTHS, ...subject })).toBe(isTold);
  });
});
