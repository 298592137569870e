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

/** The shortest text that is put into a comment, in UTF-16 units. */
const LONG = 10_000;
/** What stands around a text in the built script. */
const [OPENING, CLOSING] = ["function(){/*", "*/}"];
/** Stands for a text until the script is written, since comments are removed before. */
const PLACE = /["'`]@@text(\d+)@@["'`]/g;

/**
 * Compiles the bundled fact sets and the settings as they come into the background. Otherwise it would do that at each start.
 *
 * @param inComments puts long texts into comments of functions, which give their own source. V8 keeps a copy of each string in
 * its code cache, and reads and copies all of it at each start of the background; of a comment there is only the script itself.
 */
export function compiledSets(inComments = false): Plugin {
  const texts: string[] = [];
  const hold = (_: string, text: unknown): unknown => {
    if (!inComments || typeof text !== "string" || text.length < LONG) return text;
    if (text.includes("*/")) throw new Error("A text would end its comment.");
    return `@@text${texts.push(text) - 1}@@`;
  };
  return {
    name: "compiled-sets",
    resolveId: (asked) => (asked === ID ? `\0${ID}` : undefined),
    load(asked) {
      if (asked !== `\0${ID}`) return undefined;
      texts.length = 0;
      const source = Object.entries(readCompiled())
        .map(
          ([name, value]) => `export const ${name} = ${JSON.stringify(value, hold).replaceAll(PLACE, "textIn($&)")};`,
        )
        .join("\n");
      return `const textIn = (held) => String(held).slice(${OPENING.length}, -${CLOSING.length});\n${source}`;
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === "chunk")
          chunk.code = chunk.code.replaceAll(
            PLACE,
            (_place, index: string) => OPENING + texts[Number(index)] + CLOSING,
          );
    },
  };
}

function readCompiled() {
  const read = readBundledSets();
  const compiled = compileFactSets(read);
  const { phrases, terms, ...rest } = compiled;
  // Nearly all of it is in the strings of the two phrase tables, which nobody has to parse or copy this way.
  const table = { phrases, terms, rest: jsonOf(rest) };
  const sets = read.map((set) => ({ head: headOf(set), text: jsonOf(set) }));
  const version = versionOf(JSON.stringify(compiled));
  const settings = { defaults: defaults(), version: versionOf(JSON.stringify(z.toJSONSchema(settingsSchema))) };
  // Strings: the browser parses JSON faster than it parses an object of a script, and a set only once it is asked for.
  return { sets, table, version, settings };
}

/** JSON that can stand in a comment. */
const jsonOf = (value: unknown): string => JSON.stringify(value).replaceAll("*/", String.raw`*\/`);

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
