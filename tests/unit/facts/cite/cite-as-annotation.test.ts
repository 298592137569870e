import jsonld from "jsonld";
import { expect, test } from "vitest";

import { citeFact } from "../../../../src/facts/cite/cite-fact.ts";
import { helloWorld, smallSet } from "./small-set.ts";

const oa = "http://www.w3.org/ns/oa#";
const dc = "http://purl.org/dc/elements/1.1/";
const dcterms = "http://purl.org/dc/terms/";
const rdfs = "http://www.w3.org/2000/01/rdf-schema#";
const xsd = "http://www.w3.org/2001/XMLSchema#";
const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

const classes =
  "Annotation TextualBody SpecificResource TimeState RangeSelector TextQuoteSelector TextPositionSelector";
const links = {
  body: "hasBody",
  target: "hasTarget",
  source: "hasSource",
  state: "hasState",
  cached: "cachedSource",
  selector: "hasSelector",
  startSelector: "hasStartSelector",
  endSelector: "hasEndSelector",
  refinedBy: "refinedBy",
};

/** The part of http://www.w3.org/ns/anno.jsonld that the annotation needs; a test never reaches the network. */
const context = {
  "@context": [
    { oa, dc, dcterms, rdfs, xsd, rdf, dctypes: "http://purl.org/dc/dcmitype/", schema: "http://schema.org/" },
    { id: "@id", type: "@type", Text: "dctypes:Text", Dataset: "dctypes:Dataset" },
    Object.fromEntries([...classes.split(" "), "describing", "commenting"].map((term) => [term, `oa:${term}`])),
    Object.fromEntries(Object.entries(links).map(([term, iri]) => [term, { "@id": `oa:${iri}`, "@type": "@id" }])),
    { motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" } },
    { purpose: { "@id": "oa:hasPurpose", "@type": "@vocab" } },
    { format: "dc:format", language: "dc:language", value: "rdf:value" },
    { exact: "oa:exact", start: "oa:start", end: "oa:end" },
  ],
};

/** The annotation in expanded form; `safe` refuses a term that the context does not know. */
async function expanded(change?: Parameters<typeof smallSet>[0]) {
  const [annotation] = await jsonld.expand(JSON.parse(citeFact(...smallSet(change), "annotation")), {
    safe: true,
    documentLoader: async (url) => {
      if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(`${url} would be fetched`);
      return { documentUrl: url, document: context };
    },
  });
  return annotation ?? {};
}

const literal = (value: unknown) => [{ "@value": value }];

test("annotates the passage of a source that is named by its hash", async () => {
  const annotation = await expanded();
  expect(annotation["@type"]).toEqual([`${oa}Annotation`]);
  expect(annotation["@id"]).toBe("tag:sidelight.example,2026:bridge-2019/2.1.0/bridge-opening");
  expect(annotation[`${oa}motivatedBy`]).toEqual([{ "@id": `${oa}describing` }]);
  expect(annotation[`${oa}hasTarget`]).toEqual([
    {
      "@type": [`${oa}SpecificResource`],
      [`${oa}hasSource`]: [
        {
          "@id": helloWorld.name,
          "@type": ["http://purl.org/dc/dcmitype/Text"],
          [`${dc}title`]: literal("Bridge Opens, Late"),
          [`${dc}publisher`]: literal("The Evening Post"),
          [`${dcterms}issued`]: [{ "@type": `${xsd}gYearMonth`, "@value": "2019-03" }],
        },
      ],
      [`${oa}hasSelector`]: [
        {
          "@type": [`${oa}RangeSelector`],
          [`${oa}hasStartSelector`]: [
            { "@type": [`${oa}TextQuoteSelector`], [`${oa}exact`]: literal("well-known, on record") },
          ],
          [`${oa}hasEndSelector`]: [
            {
              "@type": [`${oa}TextQuoteSelector`],
              [`${oa}exact`]: literal("twelve of the spans"),
              [`${oa}refinedBy`]: [
                { "@type": [`${oa}TextPositionSelector`], [`${oa}start`]: literal(19), [`${oa}end`]: literal(19) },
              ],
            },
          ],
        },
      ],
    },
  ]);
});

test("says the statement first, then where it comes from, and of which set it is a part", async () => {
  const annotation = await expanded();
  const bodies = annotation[`${oa}hasBody`] as Record<string, unknown>[];
  expect(bodies.map((body) => body[`${oa}hasPurpose`])).toEqual([
    [{ "@id": `${oa}describing` }],
    [{ "@id": `${oa}commenting` }],
  ]);
  expect(annotation[`${dcterms}isPartOf`]).toMatchObject([
    {
      [`${dc}identifier`]: literal("bridge-2019"),
      [`${dc}title`]: literal("The new bridge"),
      "http://schema.org/version": literal("2.1.0"),
    },
  ]);
});

test("names the page, the link to the passage and the archived copy where they are known", async () => {
  const source = { url: "https://post.example/a", archived: "https://archive.example/a", published: "2019-03-05" };
  const [target] = (await expanded({ source }))[`${oa}hasTarget`] as Record<string, unknown>[];
  expect(target).toMatchObject({
    [`${oa}hasSource`]: [
      { "@id": "https://post.example/a", [`${dcterms}issued`]: [{ "@type": `${xsd}date`, "@value": "2019-03-05" }] },
    ],
    [`${oa}hasState`]: [{ [`${oa}cachedSource`]: [{ "@id": "https://archive.example/a" }] }],
    [`${rdfs}seeAlso`]: [{ "@id": expect.stringMatching(/^https:\/\/post\.example\/a#:~:text=well%2Dknown%2C/) }],
  });
});
