import { expect, test } from "vitest";

import { prefixRegexOf } from "../../../src/mentions/compile/prefix-regex.ts";
import { kindOf, NOTHING, SIGN } from "../../../src/mentions/text/letters.ts";
import { MAX_PREFIX, foldWord, isBetween } from "../../../src/mentions/text/fold-text.ts";

const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
const words = units.filter((unit) => !isBetween(unit, 0) && kindOf(unit.charCodeAt(0)) !== SIGN);
const isCapital = (unit: string) => /^\p{Lu}/u.test(unit.normalize("NFKC"));

/** Every unit by the letter that it folds to, or that is the first of those. */
const printed = Map.groupBy(words, (unit) => foldWord(unit, 0, 1)[0] ?? "");
// No name begins with what is no letter, to which some marks and signs in brackets fold.
for (const first of printed.keys()) if (first === "" || isBetween(first, 0)) printed.delete(first);

/** Whether a name may begin at the first unit of a text. */
const begins = (names: string[]): ((text: string) => boolean) => {
  const { plain, marked } = prefixRegexOf(names);
  const [plainly, near] = [new RegExp(plain, "y"), new RegExp(marked)];
  return (text) => {
    plainly.lastIndex = 0;
    return plainly.test(text) || text.slice(0, MAX_PREFIX).search(near) >= 0;
  };
};

const startsAt = (names: string[], text: string): number[] => {
  const { plain, marked } = prefixRegexOf(names);
  return [...text.matchAll(new RegExp(`${plain}|${marked}`, "g"))].map(({ index }) => index);
};

test("a name is met by whatever unit its first letter is printed", () => {
  for (const [letter, forms] of printed) {
    const look = begins([`${letter}qqqq`]);
    expect(forms.filter((unit) => !look(`${unit}qqqq`))).toEqual([]);
  }
});

test.for(["⑴", "⒈"])("a name is met that begins with a number in brackets or with its full stop: %s", (number) => {
  expect(begins([`${number}qqqq`])(`${number}qqqq`)).toBe(true);
});

test("a name with a capital is met by whatever capital", () => {
  for (const [letter, forms] of printed) {
    if (letter.toUpperCase() === letter || letter.toUpperCase().length > 1) continue;
    const look = begins([`${letter.toUpperCase()}qqqq`]);
    expect(forms.filter((unit) => isCapital(unit) && !look(`${unit}qqqq`))).toEqual([]);
  }
});

test("a name is met whatever its second letter is printed as", () => {
  for (const [letter, forms] of printed) {
    const look = begins([`Q${letter}qqqq`]);
    expect(forms.filter((unit) => !look(`Q${unit}qqqq`))).toEqual([]);
  }
});

test("nothing that may stand within a word hides a name", () => {
  const within = units.filter(
    (unit) => kindOf(unit.charCodeAt(0)) === NOTHING || (!isBetween(unit, 0) && foldWord(unit, 0, 1) === ""),
  );
  const look = begins(["Pegasus", "Pavel"]);
  expect(within.length).toBeGreaterThan(100);
  expect(within.filter((unit) => !look(`P${unit}egasus`) || !look(`Peg${unit}asus`))).toEqual([]);
});

test.for<[names: string[], met: string[], notMet: string[]]>([
  // The shorter of two beginnings is enough, whichever comes first.
  [["Ab", "Abcde"], ["Abx", "Abcde"], ["Acb"]],
  [["Abcde", "Ab"], ["Abx", "Abcde"], ["Acb"]],
  [
    ["nso", "nsa", "npe"],
    ["nsox", "nsax", "npex"],
    ["nsex", "npox", "nxx"],
  ],
  [
    ["nso", "Pegasus"],
    ["nso", "NSO", "Pegasus", "PEGASUS"],
    ["pegasus", "nsp"],
  ],
])("of %j the beginnings are met, and no others", ([names, met, notMet]) => {
  const look = begins(names);
  expect(met.filter((text) => !look(text))).toEqual([]);
  expect(notMet.filter((text) => look(text))).toEqual([]);
});

test("a name in rare letters is left to the second expression", () => {
  expect(prefixRegexOf(["ไทย"]).plain).toBe("(?!)");
  expect(prefixRegexOf(["ไทย", "NSO"]).plain).toBe(prefixRegexOf(["NSO"]).plain);
  expect(begins(["ไทย"])("ไทย")).toBe(true);
});

test.for<[name: string, text: string, isLooked: boolean]>([
  ["Pegasus", "Pega\u0301sus", true],
  // Beyond what the first expression compares it is nothing to look at.
  ["Pegasus", "Pegasu\u0301s", false],
  ["Pegasus", "Pegasus", false],
  ["Пегас", "Пора", false],
  ["Łódź", "Łan", true],
])("the second expression, for %s, stops at %j: %s", ([name, text, isLooked]) => {
  expect(new RegExp(prefixRegexOf([name]).marked).test(text)).toBe(isLooked);
});

test("more first letters than an expression has room for are met all the same", () => {
  const names = Array.from({ length: 2600 }, (_, at) => String.fromCharCode(0x4e00 + at, 0x4e00));
  const look = begins(names);
  expect(names.filter((name) => !look(name))).toEqual([]);
  expect(look("NSO")).toBe(false);
});

test("as many names as there may be leave a small expression, and texts without them few places", () => {
  const letters = "bcdfghklmnprstvz".split("").flatMap((one) => "aeiou".split("").map((other) => one + other));
  const names = letters.flatMap((one) => letters.map((other) => `${one[0]!.toUpperCase()}${one[1]!}${other}x`));
  expect(names.length).toBeGreaterThan(5000);
  expect(prefixRegexOf(names).plain.length).toBeLessThan(6000);
  expect(startsAt(["NSO", "Pegasus"], "No Person of Note Pegs NSX, nor Peggy.")).toEqual([]);
  expect(startsAt(["NSO", "Pegasus"], "TheNSO of Pegasi")).toEqual([3, 10]);
});

test("ten thousand names with a capital have no text in small letters looked at more closely", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const names = Array.from({ length: 10_000 }, (_, at) =>
    [17, 5, 11, 23].map((step, place) => letters[(at * step + place * Math.floor(at / 26)) % 26]).join(""),
  ).map((name) => name[0]!.toUpperCase() + name.slice(1));
  const { plain } = prefixRegexOf([...names, "spyware"]);
  const stops = (text: string) => [...text.matchAll(new RegExp(plain, "g"))].length;
  expect(stops("it rained in the hills, and more rain is to come. ".repeat(100))).toBe(0);
  expect(stops(`about spyware of ${names[7]}`)).toBe(2);
});
