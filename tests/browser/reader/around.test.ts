import { expect, test } from "vitest";

import type { EntityFacts } from "../../../src/facts/card-facts.ts";
import { namedAround, type Named } from "../../../src/page/card/card-facts.ts";
import { found, read } from "./start-reader.ts";

const markup = `
  <h2>First</h2><p>Avidan Freedman spoke.</p>
  <h2>Second</h2>
  <p>Globes wrote of spyware and hacking by NSO Group. Itay Mack said that DECA knew of surveillance. On the list stood 50,000 phone numbers.</p>
  <p>Amnesty International went to court over hacked phones in Hungary.</p>
  <h2>Third</h2><p>Eytan Gilboa spoke.</p>`;

/** Knows that Hungary is a place, and nothing else. */
const store = { entity: (id: string) => (id === "hungary" ? ({ kind: "place" } as EntityFacts) : undefined) };

/** What is named around the first mention of a name, from near to far. */
async function aroundOf(text: string): Promise<Named[]> {
  using started = read(markup);
  await found(started.reader);
  const { mentions } = await started.reader.findings(true);
  const { id } = mentions.find((row) => row.text === text)!;
  return namedAround(started.reader, started.reader.mention(id)!, store);
}

test("sentence, paragraph and section are told apart", async () => {
  const [sentence, paragraph, section] = await aroundOf("Itay Mack");
  expect(sentence).toEqual({ entities: ["itay-mack", "deca"], cues: ["surveillance"], facts: [] });
  expect(paragraph).toMatchObject({ facts: ["list-size"] });
  expect(paragraph!.entities.toSorted()).toEqual(["deca", "globes", "itay-mack", "nso-group", "spyware"]);
  expect(new Set(paragraph!.cues)).toEqual(new Set(["spyware", "hacking", "surveillance"]));
  expect(section!.entities).toContain("amnesty");
  expect(section!.cues).toContain("hacked");
  // A place tells nothing of what is far from it; a general term does.
  expect(section!.entities).not.toContain("hungary");
  expect(section!.entities).toContain("spyware");
  expect(section!.entities).not.toContain("avidan-freedman");
  expect(section!.entities).not.toContain("eytan-gilboa");
});

test("a section of one sentence is all there is", async () => {
  const around = await aroundOf("Eytan Gilboa");
  expect(around.map(({ entities }) => entities)).toEqual([["eytan-gilboa"], ["eytan-gilboa"], ["eytan-gilboa"]]);
});

test("a place in the sentence counts, as do all other names", async () => {
  const [sentence] = await aroundOf("Amnesty International");
  expect(sentence!.entities).toEqual(["amnesty", "hungary"]);
});
