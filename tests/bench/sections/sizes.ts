import { statSync } from "node:fs";
import { join } from "node:path";

import type { Section } from "../section.ts";

const SCRIPTS = ["gate.js", "prefilter.js", "reader.js", "card.js"];

/** How large the built page scripts are, in bytes. */
export const sizes: Section<Record<string, number>> = async ({ built }, keep) => {
  keep(Object.fromEntries(SCRIPTS.map((name) => [name, statSync(join(built, name)).size])));
};
