import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin } from "vite";
import { z } from "zod";

import { checkFactSet, checkTogether } from "../../src/facts/rules/check-fact-set.ts";
import type { Problem } from "../../src/facts/problem.ts";
import type { FactSet } from "../../src/facts/schema.ts";
import { compileFactSets } from "../../src/mentions/compile/compile-sets.ts";
import { headOf } from "../../src/platform/own-sets/known-sets.ts";
import { settingsSchema } from "../../src/settings/schema.ts";
import { defaults } from "../../src/settings/stored.ts";
import { root } from "../root.ts";

const ID = "virtual:compiled-sets";

/** Compiles the bundled fact sets and the settings as they come into the background. Otherwise it would do that at each start. */
export function compiledSets(): Plugin {
  return {
    name: "compiled-sets",
    resolveId: (asked) => (asked === ID ? `\0${ID}` : undefined),
    load(asked) {
      if (asked !== `\0${ID}`) return undefined;
      const read = readBundledSets();
      const compiled = compileFactSets(read);
      const { phrases, terms, ...rest } = compiled;
      // Nearly all of it is in the strings of the two phrase tables, which nobody has to parse or copy this way.
      const table = { phrases, terms, rest: JSON.stringify(rest) };
      const sets = read.map((set) => ({ head: headOf(set), text: JSON.stringify(set) }));
      const version = versionOf(JSON.stringify(compiled));
      const settings = { defaults: defaults(), version: versionOf(JSON.stringify(z.toJSONSchema(settingsSchema))) };
      // Strings: the browser parses JSON faster than it parses an object of a script, and a set only once it is asked for.
      return Object.entries({ sets, table, version, settings })
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join("\n");
    },
  };
}

const versionOf = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 12);

/**
 * The bundled fact sets, checked one by one and together.
 *
 * @throws where a set has a mistake or two sets clash: with the place of each and its remedy
 */
export function readBundledSets(): FactSet[] {
  const folder = join(root, "assets", "fact-sets");
  const files = globSync("*.json", { cwd: folder, exclude: ["*.schema.json"] }).toSorted();
  const sets = files.map((file) => {
    const checked = checkFactSet(JSON.parse(readFileSync(join(folder, file), "utf8")));
    if (!checked.ok) throw mistakesIn(`assets/fact-sets/${basename(file)} has mistakes`, checked.problems);
    return checked.factSet;
  });
  const clashes = checkTogether(sets);
  if (clashes.length > 0) throw mistakesIn("The sets in assets/fact-sets clash", clashes);
  return sets;
}

function mistakesIn(what: string, problems: (Omit<Problem, "message"> & { set?: string })[]): Error {
  const lines = problems.map(({ set, path, id, wrong, remedy }) => {
    const place = [set && `the set "${set}",`, path || "the document", id && `(${id})`].filter(Boolean).join(" ");
    return `  ${place}: ${wrong}. ${remedy}`;
  });
  return new Error([`${what}:`, ...lines].join("\n"));
}
