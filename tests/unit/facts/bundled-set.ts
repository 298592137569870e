import { readFileSync } from "node:fs";

import { checkFactSet } from "../../../src/facts/rules/check-fact-set.ts";
import type { FactSet } from "../../../src/facts/schema.ts";

/** The set that ships with the extension, as it stands in the file. */
export const bundledJson = JSON.parse(
  readFileSync(new URL("../../../assets/fact-sets/nso-leak-2021.json", import.meta.url), "utf8"),
) as FactSet;

/** The same, checked. */
export const bundledSet = checked();

function checked(): FactSet {
  const result = checkFactSet(bundledJson);
  if (!result.ok) throw new Error(result.problems.map(({ path, wrong }) => `${path}: ${wrong}`).join("\n"));
  return result.factSet;
}
