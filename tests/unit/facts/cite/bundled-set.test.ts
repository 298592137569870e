import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { citationFormats, citeFact } from "../../../../src/facts/cite/cite-fact.ts";
import type { FactSet } from "../../../../src/facts/schema.ts";
import { readCitation } from "./read-citation.ts";

const file = new URL("../../../../assets/fact-sets/nso-leak-2021.json", import.meta.url);
const set = JSON.parse(readFileSync(file, "utf8")) as FactSet;

/** LaTeX prints an apostrophe as the closing quotation mark. */
const plain = (text: string) => text.replaceAll("’", "'");

describe.each(citationFormats)("$format", ({ format }) => {
  test.each(set.facts)("cites $id", (fact) => {
    const read = readCitation[format](citeFact(set, fact, format));
    const source = set.sources.find(({ id }) => id === fact.locator.source);
    const all = plain(Object.values(read).flat().join("\n"));
    const version = `(${set.id}, fact ${fact.id}, version ${set.version}, as of `;
    for (const words of [source?.title, source?.publisher, fact.statement, set.title, version, `basis: ${fact.basis}`])
      expect(all).toContain(plain(words ?? "no source"));
    expect(all).toMatch(new RegExp(`para(graph|\\.) ${fact.locator.paragraph}\\b`, "i"));
    for (const { who, verb } of fact.attribution) expect(all).toContain(plain(`${who} ${verb}`));
    expect("link" in read).toBe(source?.url !== undefined && format !== "text");
  });
});
