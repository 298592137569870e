import { readFileSync } from "node:fs";

import type { FactSet } from "../../../src/facts/schema.ts";
import { decidePage as decide } from "../../../src/mentions/decide/decide-page.ts";
import { scanFlow } from "../../../src/mentions/find/scan-flow.ts";
import type { Flow, Outcome, PageHead } from "../../../src/mentions/types.ts";
import { runToEnd } from "../../../src/mentions/decide/page-matcher.ts";
import { matcherOf } from "../../unit/mentions/read-text.ts";

const file = new URL("../../../assets/fact-sets/nso-leak-2021.json", import.meta.url);
const bundled = JSON.parse(readFileSync(file, "utf8")) as FactSet;

/** The bundled set, ready to match. */
export const matcher = matcherOf(bundled);

const general = new Set(
  bundled.entities.filter((_, at) => matcher.entity(at).importance === "general").map(({ id }) => id),
);

/** Whether an entity is a place or a general term. */
export const isGeneral = (entity: string): boolean => general.has(entity);

/** What the engine finds on a page; the keys are the flows' positions. */
export function decidePage({ head, flows }: { head: PageHead; flows: Flow[] }): Outcome<number> {
  const { language } = head;
  const scanned = flows.map((flow) => scanFlow(matcher, language === "" ? flow : { language, ...flow }));
  return runToEnd(decide(matcher, head, scanned));
}
