import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";

import { marked, type Token } from "marked";
import { describe, expect, test } from "vitest";

import { readStrings } from "../../../scripts/strings.ts";

const languages = globSync("assets/locales/*.yml").map((file) => basename(file, ".yml"));
const guideIn = (language: string): string => readFileSync(`docs/guide/${language}.md`, "utf8");
const stringsOf = new Map(
  await Promise.all(languages.map(async (language) => [language, await readStrings(language)] as const)),
);
const english = guideIn("en");

const KEYS = /<kbd dir=ltr>(.*?)<\/kbd>/g;
/** As a keyboard of that language has it printed. */
const printed: Record<string, string> = { Maj: "Shift", Mayús: "Shift", Umschalt: "Shift", Ctrl: "Control" };

const keysIn = (text: string): string[] =>
  Array.from(text.matchAll(KEYS), ([, keys]) => keys!.replaceAll(/\p{L}+/gu, (key) => printed[key] ?? key));

/** What stands in a text, without its words: each heading's depth, each list's and table's length, and addresses. */
const outline = (tokens: Token[]): string[] =>
  tokens.flatMap((token) => {
    if (token.type === "heading") return `heading ${token["depth"]}`;
    if (token.type === "list") return `list of ${token["items"].length}`;
    if (token.type === "table") return `table of ${token["rows"].length} by ${token["header"].length}`;
    if (token.type === "paragraph") return ["paragraph", ...addresses(token["tokens"] ?? [])];
    return [];
  });

const addresses = (tokens: Token[]): string[] =>
  tokens.flatMap((token) => (token.type === "image" || token.type === "link" ? token["href"] : []));

/** The labels of the interface that a guide quotes or sets in bold. */
const QUOTED = {
  ar: /«(.+?)»/gs,
  de: /„(.+?)“/gs,
  en: /“(.+?)”/gs,
  es: /«(.+?)»/gs,
  fr: /«\u00A0(.+?)\u00A0»/gs,
  he: /„(.+?)”/gs,
} as Record<string, RegExp>;

const quotedIn = (language: string): string[] =>
  Array.from(guideIn(language).matchAll(QUOTED[language]!), ([, quoted]) => plain(quoted!));

const boldIn = (language: string): string[] =>
  Array.from(guideIn(language).matchAll(/\*\*(.+?)\*\*/gs), ([, bold]) => plain(bold!.replace(/\u00A0?:$/, "")));

/** On one line, without marks of direction, a number where the string has a place for one. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\u200E\u200F]/g, "")
    .replaceAll(/\s+/g, " ")
    .replace(/(?<!\$)\b\d+\b/, "$1")
    .trim();

/** A label as a guide may quote it: “Nothing in this set is about this” is one without its stop. */
const label = (text: string): string => plain(text).replace(/\.$/, "");

/** Keys of the strings that an English label may stand for. */
const keysOf = Map.groupBy(stringsOf.get("en")!.keys(), (key) => label(stringsOf.get("en")!.get(key)!));

/** What the interface says there, in each form of a plural. */
const formsOf = (strings: Map<string, string>, wanted: string): string =>
  Array.from(strings, ([key, text]) => (key === wanted || key.startsWith(`${wanted}.`) ? plain(text) : "")).join("\n");

/** The first column of the last table: what the popup says, or how that begins. */
const troublesIn = (language: string): string[] => {
  const table = marked.lexer(guideIn(language)).findLast(({ type }) => type === "table")!;
  return (table as unknown as { rows: { text: string }[][] }).rows.map(([said]) => plain(said!.text).replace("… ", ""));
};

test("there is a guide in each language of the interface, and Help opens it", () => {
  expect(globSync("docs/guide/*.md").map((file) => basename(file, ".md"))).toEqual(languages);
  for (const language of languages) expect(stringsOf.get(language)!.get("help.guide")).toBe(language);
});

test("each label that the English guide quotes is in the interface", () => {
  expect(quotedIn("en").length).toBeGreaterThan(15);
  expect(quotedIn("en").filter((one) => !keysOf.has(one))).toEqual([]);
});

const expectOneOf = (said: string[], wanted: string[]): void =>
  expect(said, `“${wanted.join("” or “")}”`).toSatisfy(() => wanted.some((one) => said.includes(one)));

describe.for(languages)("the guide in %s", (language) => {
  const text = guideIn(language);
  const strings = stringsOf.get(language)!;
  /** How the interface has an English label in this language. */
  const labelsOf = (inEnglish: string): string[] => keysOf.get(inEnglish)!.map((key) => label(strings.get(key)!));

  test("has the parts of the English one in the same order", () => {
    expect(outline(marked.lexer(text))).toEqual(outline(marked.lexer(english)));
  });

  test("names the same keys", () => {
    expect(keysIn(text)).toEqual(keysIn(english));
  });

  test("quotes each label as the interface has it", () => {
    const quoted = quotedIn(language);
    expect(quoted.length).toBe(quotedIn("en").length);
    for (const one of quotedIn("en")) expectOneOf(quoted, labelsOf(one));
  });

  test("sets each label in bold as the interface has it", () => {
    const bold = boldIn(language);
    const labels = boldIn("en").filter((one) => keysOf.has(one));
    expect(labels.length).toBeGreaterThan(8);
    for (const one of labels) expectOneOf(bold, labelsOf(one));
  });

  test("says of each trouble what the popup says", () => {
    const keys = ["notNews", "nothing", "withheld", "off", "noAccess", "unreachable", "reading"];
    const said = keys.map((key) => formsOf(strings, key === "withheld" ? "popup.withheld" : `page.${key}`));
    const troubles = troublesIn(language);
    expect(troubles).toHaveLength(said.length);
    for (const [at, trouble] of troubles.entries()) expect(said[at]).toContain(trouble);
  });
});

/** What another language's typography would leave in a text. */
test.for([
  ["fr", / [:;!?»%]|«[^\u00A0]|["“”']/],
  ["es", /["“”„]/],
  ["de", /["”«»]/],
  ["ar", /\D,|,\D|[;?"“”„]/],
] as const)("quotation marks, spaces and commas are those of %s", ([language, foreign]) => {
  const lines = guideIn(language).replaceAll(KEYS, "").split("\n");
  expect(lines.filter((line) => foreign.test(line))).toEqual([]);
});
