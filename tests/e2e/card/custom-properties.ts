import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../../../scripts/root.ts";

/** Names of all custom properties in our style sheets: what a page can read in our sources. */
export const customProperties = (): string[] => [
  ...new Set(
    globSync("src/ui/**/*.css", { cwd: root }).flatMap(
      (path) => readFileSync(join(root, path), "utf8").match(/--[a-z][\w-]*/g) ?? [],
    ),
  ),
];
