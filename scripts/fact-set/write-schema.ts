import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { format } from "oxfmt";

import { factSetJsonSchema } from "../../src/facts/schema.ts";
import { root } from "../root.ts";

const file = "assets/fact-sets/fact-set.schema.json";

/** Writes the JSON Schema beside the sets, in the form in which the formatter leaves it. */
export async function writeSchema(): Promise<number> {
  const { code } = await format(file, JSON.stringify(factSetJsonSchema()), { printWidth: 120 });
  await writeFile(resolve(root, file), code);
  console.log(`Wrote ${file}`);
  return 0;
}
