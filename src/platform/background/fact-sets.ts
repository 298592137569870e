import nsoLeak2021 from "../../../assets/fact-sets/nso-leak-2021.json" with { type: "json" };
import type { FactSet } from "../../facts/schema.ts";
import type { Settings } from "../../settings/schema.ts";

/** The sets that ship with the extension. The build checked them, so they are taken at their word here. */
export const factSets = [nsoLeak2021] as unknown as FactSet[];

/** The sets that are not switched off. */
export function enabledSets({ setsOff }: Settings): FactSet[] {
  const off = new Set(setsOff);
  return factSets.filter(({ id }) => !off.has(id));
}
