import type { FactSet } from "../../../src/facts/schema.ts";
import { compileFactSets, type CompiledSets } from "../../../src/mentions/compile/compile-sets.ts";
import { createMatcher, type Matcher } from "../../../src/mentions/compile/matcher.ts";
import { decidePage } from "../../../src/mentions/decide/decide-page.ts";
import { runToEnd } from "../../../src/mentions/decide/page-matcher.ts";
import { scanFlow } from "../../../src/mentions/find/scan-flow.ts";
import type { Flow, Outcome, PageHead, Place } from "../../../src/mentions/types.ts";

/** A page in a test: its flows as plain text, in the place "text" unless it says otherwise. */
export interface TestPage {
  title?: string;
  description?: string;
  language?: string;
  flows: (string | [Place, string])[];
}

/** What was compiled in this run: a third of a second each, and most files read with the same few sets. */
const compiled = new WeakMap<FactSet, CompiledSets>();

/** Some sets compiled, over JSON as they cross to a page. */
export function compiledAcross(...sets: FactSet[]): CompiledSets {
  const only = sets.length === 1 ? sets[0] : undefined;
  const known = only && compiled.get(only);
  if (known) return known;
  const made = JSON.parse(JSON.stringify(compileFactSets(sets))) as CompiledSets;
  if (only) compiled.set(only, made);
  return made;
}

export function matcherOf(...sets: FactSet[]): Matcher {
  return createMatcher(compiledAcross(...sets));
}

/** What a reading finds on a page; the keys are the flows' positions. */
export function readPage(matcher: Matcher, page: TestPage): Outcome<number> {
  const head: PageHead = {
    title: page.title ?? "",
    headline: "",
    description: page.description ?? "",
    language: page.language ?? "en",
  };
  const flows = page.flows.map((flow) => scanFlow(matcher, { language: head.language, ...flowOf(flow) }));
  return runToEnd(decidePage(matcher, head, flows));
}

export function flowOf(flow: string | [Place, string]): Flow {
  return typeof flow === "string" ? { text: flow, place: "text" } : { place: flow[0], text: flow[1] };
}
