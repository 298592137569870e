import nsoLeak2021 from "../../../assets/fact-sets/nso-leak-2021.json" with { type: "json" };
import type { FactSet } from "../../facts/schema.ts";

/** The sets that ship with the extension, as they were written. The background has them compiled instead. */
export const shippedSets = [nsoLeak2021] as unknown as FactSet[];
