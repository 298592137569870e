import jsonld from "jsonld";
import { expect, test } from "vitest";

import { bundledSet } from "../facts/bundled-set.ts";
import { hostile, samplePage, sampleReport, write } from "./sample-report.ts";

const oa = "http://www.w3.org/ns/oa#";
const as = "http://www.w3.org/ns/activitystreams#";
const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/** The part of http://www.w3.org/ns/anno.jsonld that a collection needs; a test never reaches the network. */
const context = {
  "@context": [
    { oa, as, rdf, dc: "http://purl.org/dc/elements/1.1/", dcterms: "http://purl.org/dc/terms/" },
    {
      rdfs: "http://www.w3.org/2000/01/rdf-schema#",
      foaf: "http://xmlns.com/foaf/0.1/",
      xsd: "http://www.w3.org/2001/XMLSchema#",
    },
    { id: "@id", type: "@type", Software: "as:Application" },
    { AnnotationCollection: "as:OrderedCollection", AnnotationPage: "as:OrderedCollectionPage" },
    Object.fromEntries(
      ["Annotation", "TextualBody", "SpecificResource", "TextQuoteSelector", "TextPositionSelector"]
        .concat(["identifying", "assessing", "commenting"])
        .map((term) => [term, `oa:${term}`]),
    ),
    { body: { "@id": "oa:hasBody", "@type": "@id" }, target: { "@id": "oa:hasTarget", "@type": "@id" } },
    { source: { "@id": "oa:hasSource", "@type": "@id" }, selector: { "@id": "oa:hasSelector", "@type": "@id" } },
    {
      motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" },
      purpose: { "@id": "oa:hasPurpose", "@type": "@vocab" },
    },
    {
      first: { "@id": "as:first", "@type": "@id" },
      items: { "@id": "as:items", "@type": "@id", "@container": "@list" },
    },
    { startIndex: { "@id": "as:startIndex", "@type": "xsd:nonNegativeInteger" } },
    { total: { "@id": "as:totalItems", "@type": "xsd:nonNegativeInteger" } },
    {
      generator: { "@id": "as:generator", "@type": "@id" },
      created: { "@id": "dcterms:created", "@type": "xsd:dateTime" },
    },
    { label: "rdfs:label", name: "foaf:name", value: "rdf:value", format: "dc:format" },
    { exact: "oa:exact", prefix: "oa:prefix", suffix: "oa:suffix" },
    {
      start: { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" },
      end: { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
    },
  ],
};

type Node = Record<string, [Record<string, unknown>, ...Record<string, unknown>[]]>;

/** The collection in expanded form; `safe` refuses a term that the context does not know, and an address that is none. */
async function expanded(text: string): Promise<Node> {
  const [collection] = await jsonld.expand(JSON.parse(text), {
    safe: true,
    documentLoader: async (url) => {
      if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(`${url} would be fetched`);
      return { documentUrl: url, document: context };
    },
  });
  return collection as unknown as Node;
}

const itemsOf = (collection: Node): Node[] =>
  (collection[`${as}first`]![0] as unknown as Record<string, [{ "@list": Node[] }]>)[`${as}items`]![0]["@list"];

test("is a collection with an annotation for each mention and figure, as JSON-LD reads it", async () => {
  const collection = await expanded(write(sampleReport(), "annotations"));
  expect(collection["@type"]).toEqual([`${as}OrderedCollection`]);
  expect(collection[`${as}totalItems`]![0]).toMatchObject({ "@value": 11 });
  expect(collection["http://purl.org/dc/terms/source"]).toEqual([
    { "@value": `${bundledSet.title} (${bundledSet.id} ${bundledSet.version})` },
  ]);
  const items = itemsOf(collection);
  expect(items.length).toBe(11);
  expect(new Set(items.map((item) => item["@id"])).size).toBe(11);
  for (const [at, text] of hostile.entries()) {
    const target = items[at]![`${oa}hasTarget`]![0] as unknown as Node;
    expect(target[`${oa}hasSource`]).toEqual([{ "@id": "https://news.example/story?a=1&b=%3C2%3E" }]);
    const selector = target[`${oa}hasSelector`]![0] as unknown as Node;
    expect(selector["@type"]).toEqual([`${oa}TextQuoteSelector`]);
    expect(selector[`${oa}exact`]).toEqual([{ "@value": text }]);
  }
  expect(items.at(-1)![`${oa}motivatedBy`]).toEqual([{ "@id": `${oa}assessing` }]);
  expect((items[9]![`${oa}hasBody`]![1] as unknown as Node)[`${rdf}value`]).toEqual([{ "@value": "=my note" }]);
});

test("a saved page has a name that is an address of the web's kind, and an empty report no page of items", async () => {
  const saved = await expanded(write(sampleReport([{ ...samplePage, address: "my pages/ä.html" }]), "annotations"));
  const target = itemsOf(saved)[0]![`${oa}hasTarget`]![0] as unknown as Node;
  expect(target[`${oa}hasSource`]).toEqual([
    { "@id": "tag:sidelight.example,2026:saved-page/my%20pages%2F%C3%A4.html" },
  ]);
  const empty = await expanded(write(sampleReport([]), "annotations"));
  expect(empty[`${as}totalItems`]![0]).toMatchObject({ "@value": 0 });
  expect(empty).not.toHaveProperty(`${as}first`);
});
