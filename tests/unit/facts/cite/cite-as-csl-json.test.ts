import { Ajv } from "ajv";
import { expect, test } from "vitest";

import { citeFact } from "../../../../src/facts/cite/cite-fact.ts";
import { smallSet } from "./small-set.ts";

const string = { type: "string", minLength: 1 };

/** What the CSL-JSON schema allows, narrowed to what is meant here: the schema itself is on no package registry. */
const items = new Ajv({ strict: true, allErrors: true }).compile({
  type: "array",
  minItems: 1,
  maxItems: 1,
  items: {
    type: "object",
    required: ["id", "type", "title", "container-title", "publisher", "issued", "abstract", "note", "source"],
    additionalProperties: false,
    properties: {
      id: string,
      type: { enum: ["article-newspaper"] },
      title: string,
      "container-title": string,
      publisher: string,
      author: {
        type: "array",
        items: { type: "object", required: ["literal"], additionalProperties: false, properties: { literal: string } },
      },
      issued: {
        type: "object",
        required: ["date-parts"],
        additionalProperties: false,
        properties: {
          "date-parts": {
            type: "array",
            minItems: 1,
            maxItems: 1,
            items: { type: "array", minItems: 1, maxItems: 3, items: { type: "integer", minimum: 1 } },
          },
        },
      },
      URL: { type: "string", pattern: "^https://" },
      abstract: string,
      note: string,
      source: string,
      custom: { type: "object" },
    },
  },
});

test.each([
  ["little is known", {}],
  ["all is known", { author: "A. Reporter", url: "https://post.example/a", archived: "https://archive.example/a" }],
  ["only the year is known", { published: "2019" }],
])("keeps to the schema where %s", (_, source) => {
  items(JSON.parse(citeFact(...smallSet({ source }), "csl-json")));
  expect(items.errors).toBeNull();
});

test("gives programs the paragraph, the passage and the version without prose", () => {
  const [item] = JSON.parse(citeFact(...smallSet(), "csl-json")) as { id: string; custom: object }[];
  expect(item?.id).toBe("bridge-2019:bridge-opening");
  expect(item?.custom).toEqual({
    paragraph: 4,
    passage: { start: "well-known, on record", end: "twelve of the spans" },
    asserted: "The council reported",
    basis: "official statement",
    "fact-set": "bridge-2019",
    "fact-set-version": "2.1.0",
    fact: "bridge-opening",
  });
});
