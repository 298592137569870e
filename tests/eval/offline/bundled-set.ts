import { decidePage as decide } from "../../../src/mentions/decide/decide-page.ts";
import { scanFlow } from "../../../src/mentions/find/scan-flow.ts";
import type { Flow, Outcome, PageHead } from "../../../src/mentions/types.ts";
import { runToEnd } from "../../../src/mentions/decide/page-matcher.ts";
import { bundledSet } from "../../unit/facts/bundled-set.ts";
import { matcherOf } from "../../unit/mentions/read-text.ts";

/** The bundled set, ready to match. */
export const matcher = matcherOf(bundledSet);

const general = new Set(
  bundledSet.entities.filter((_, at) => matcher.entity(at).importance === "general").map(({ id }) => id),
);

/** Whether an entity is a place or a general term. */
export const isGeneral = (entity: string): boolean => general.has(entity);

/** What the engine finds on a page; the keys are the flows' positions. */
export function decidePage({ head, flows }: { head: PageHead; flows: Flow[] }): Outcome<number> {
  const { language } = head;
  const scanned = flows.map((flow) => scanFlow(matcher, language === "" ? flow : { language, ...flow }));
  return runToEnd(decide(matcher, head, scanned));
}
