import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { bench } from "../tests/bench/bench.ts";
import { corpusPages } from "../tests/bench/pages/corpus-pages.ts";
import { report } from "../tests/bench/report.ts";
import { root } from "./root.ts";
import { Refusal, runCommand } from "./run-command.ts";
import { ensureBrowser } from "./setup/browser.ts";

const TABLES = join(root, "tests", "bench", "README.md");
const USAGE = "Usage: npm run bench -- [--firefox] [--pages COUNT] [--mark-js COUNT] [FOLDER]";

/** Measures the built extension in a real browser, and keeps the tables of the last whole run beside the code. */
await runCommand(async () => {
  const { firefox, pages: count, markJs, named } = readCommandLine(process.argv.slice(2));
  const kind = firefox ? "firefox" : "chromium";
  const found = await ensureBrowser(kind);
  const folders =
    named === undefined
      ? [join(root, "..", "shared", "corpus"), join(root, "tests", "pages"), join(root, "assets", "demo")]
      : [resolve(process.env["INIT_CWD"] ?? ".", named)];
  const pages = folders.map((folder) => corpusPages(folder, count)).find((some) => some.length > 0);
  if (!pages) throw new Refusal(`There is no saved page in ${folders.join(", ")}.`);
  const run = await bench({ kind, found, pages, markJs, tell: (what) => console.error(what) });
  const tables = report(run);
  console.log(tables);
  const cache = join(root, ".cache", "bench");
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `${kind}.json`);
  writeFileSync(file, `${JSON.stringify(run, undefined, 1)}\n`);
  console.error(`All measurements: ${file}`);
  if (named === undefined) keep(kind, tables);
  return 0;
});

function readCommandLine(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        firefox: { type: "boolean", default: false },
        pages: { type: "string", default: "40" },
        "mark-js": { type: "string", default: "20" },
      },
      allowPositionals: true,
    });
    const [pages, markJs] = [Number(values.pages), Number(values["mark-js"])];
    if (!(pages >= 1) || !(markJs >= 0)) throw new Error("A count is a number.");
    return { firefox: values.firefox, pages, markJs, named: positionals[0] };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** One part of the paper for each browser. */
function keep(kind: string, tables: string): void {
  const mark = `<!-- the last run in ${kind} -->`;
  const parts = readFileSync(TABLES, "utf8").split(/(?=<!-- the last run in \w+ -->)/);
  const others = parts.filter((part) => !part.startsWith(mark)).map((part) => part.trimEnd());
  const shifted = tables.replace(/^## /gm, "### ");
  writeFileSync(
    TABLES,
    `${[...others, `${mark}\n\n## In ${kind === "firefox" ? "Firefox" : "Chromium"}\n\n${shifted}`].join("\n\n")}\n`,
  );
}
