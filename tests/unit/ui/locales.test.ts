import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";

import { readStrings } from "../../../scripts/strings.ts";

const locales = globSync("assets/locales/*.yml").map((file) => basename(file, ".yml"));
const strings = new Map(await Promise.all(locales.map(async (locale) => [locale, await readStrings(locale)] as const)));
const english = strings.get("en")!;

const FORM = /\.(zero|one|two|few|many|other)$/;

/** What is counted: the keys that have a form for each class of numbers, without the form. */
const countedOf = (keys: Iterable<string>): Set<string> =>
  new Set(Array.from(keys).flatMap((key) => (key.endsWith(".other") ? [key.replace(FORM, "")] : [])));

const counted = countedOf(english.keys());
const isForm = (key: string): boolean => FORM.test(key) && counted.has(key.replace(FORM, ""));

/** As speech input takes it: whatever the case, and without marks of direction. */
const spoken = (text: string): string => text.toLowerCase().replaceAll(/[\u200E\u200F]/g, "");

const plain = (keys: Iterable<string>): string[] => [...keys].filter((key) => !isForm(key)).toSorted();

/** Enough of them to tell a class of one number from a larger one: the French class of 1 is of 0 too. */
const numbers = Array.from({ length: 1000 }, (_, number) => number);

const placeholders = (text: string): string[] => [...new Set(text.match(/\$\d/g))].toSorted();

describe.for(locales)("the strings in %s", (locale) => {
  const own = strings.get(locale)!;

  test("have every key, and none that there is not", () => {
    expect(plain(own.keys())).toEqual(plain(english.keys()));
  });

  test("have the plural forms of their language, no more and no less", () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const wanted = [...counted].flatMap((base) => pluralCategories.map((form) => `${base}.${form}`));
    expect([...own.keys()].filter(isForm).toSorted()).toEqual(wanted.toSorted());
  });

  test("have the same placeholders, but that a form for a single number may say it in a word", () => {
    const rules = new Intl.PluralRules(locale);
    const single = (form: string) => numbers.filter((number) => rules.select(number) === form).length === 1;
    for (const [key, text] of own) {
      const wanted = placeholders(english.get(isForm(key) ? key.replace(FORM, ".other") : key)!);
      const inWords = isForm(key) && single(FORM.exec(key)![1]!);
      const given = placeholders(text);
      expect([key, ...given, ...(inWords && !given.includes("$1") ? ["$1"] : [])].toSorted()).toEqual(
        [key, ...wanted].toSorted(),
      );
    }
  });

  test("call a button as it is labelled, with what it is about", () => {
    const labelled = [...own].filter(([key]) => key.endsWith("Named") && own.has(key.slice(0, -"Named".length)));
    expect(labelled.length).toBeGreaterThan(2);
    for (const [key, name] of labelled) expect(spoken(name)).toContain(spoken(own.get(key.slice(0, -"Named".length))!));
  });

  test("name their own language and its direction", () => {
    expect(own.get("locale")).toBe(locale);
    expect(own.get("direction")).toBe(/^(ar|fa|he|ur|yi)\b/.test(locale) ? "rtl" : "ltr");
  });

  test("are all filled in, in names that the browser takes", () => {
    for (const [key, text] of own) {
      expect(text.trim(), key).not.toBe("");
      expect(key).toMatch(/^[\w.@]+$/);
    }
  });
});

/** What another language's typography would leave in a string. */
test.each([
  ["fr", / [:;!?»%]|« |["“”']/],
  ["es", /["“”„]/],
  ["de", /["”«»]/],
  ["ar", /\D,|,\D|[;?"“”„]/],
])("quotation marks, spaces and commas are those of %s", (locale, foreign) => {
  expect([...strings.get(locale)!].filter(([, text]) => foreign.test(text))).toEqual([]);
});

test("no string is unused", () => {
  const files = globSync(["{src,entrypoints}/**/*.{ts,tsx,html}", "wxt.config.ts"]);
  const sources = files.map((file) => readFileSync(file, "utf8")).join("\n");
  const used = new Set(sources.match(/(?<=")[\w.@]+(?=")/g)?.map((one) => one.replace(/^__MSG_(.+)__$/, "$1")));
  // `kind.${…}`: whatever begins so is used.
  const begun = Array.from(sources.matchAll(/`([\w.]+\.)\$\{/g), ([, start = ""]) => start);
  const named = (key: string) => {
    const underscored = key.replaceAll(".", "_");
    return [key, underscored].some((use) => used.has(use)) || begun.some((start) => key.startsWith(start));
  };
  const unused = [...english.keys()].filter((key) => !named(key) && !(isForm(key) && named(key.replace(FORM, ""))));
  expect(unused).toEqual([]);
});
