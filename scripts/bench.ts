import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import { bench } from "../tests/bench/bench.ts";
import { readCommandLine, USAGE, type CommandLine } from "../tests/bench/command-line.ts";
import { keepTables } from "../tests/bench/keep-tables.ts";
import { corpusPages } from "../tests/bench/pages/corpus-pages.ts";
import { report } from "../tests/bench/tables/report.ts";
import type { BenchRun } from "../tests/bench/run.ts";
import type { BrowserKind } from "./browsers/find.ts";
import { root, typedIn } from "./root.ts";
import { Refusal, runCommand } from "./run-command.ts";
import { ensureBrowser } from "./setup/browser.ts";

const TABLES = join(root, "tests", "bench", "README.md");

/** Measures the built extension in a real browser, and keeps the tables of the last usual run beside the code. */
await runCommand(async () => {
  const wanted = readOrRefuse(process.argv.slice(2));
  if (wanted.help) {
    console.log(USAGE);
    return 0;
  }
  let failed = false;
  for (const kind of wanted.kinds) failed = (await measure(kind, wanted)) || failed;
  return failed ? 1 : 0;
});

function readOrRefuse(args: string[]): CommandLine {
  try {
    return readCommandLine(args);
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

/** Measures in one browser. Returns whether anything failed. */
async function measure(kind: BrowserKind, wanted: CommandLine): Promise<boolean> {
  const { from, pages } = choosePages(wanted);
  const found = await ensureBrowser(kind);
  const folder = wanted.out === undefined ? join(root, ".cache", "bench") : typed(wanted.out);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, kind);
  const save = (run: BenchRun) => {
    writeFileSync(`${file}.json`, `${JSON.stringify(run, undefined, 1)}\n`);
    writeFileSync(`${file}.md`, `${report(run)}\n`);
  };
  const { sections, markJs, repeat } = wanted;
  const against = wanted.against === undefined ? {} : { against: typed(wanted.against) };
  const run = await bench({
    kind,
    found,
    sections,
    pages,
    from,
    markJs,
    repeat,
    ...against,
    tell: console.error,
    save,
  });
  console.log(report(run));
  console.error(`All measurements: ${file}.json, the tables: ${file}.md`);
  if (wanted.usual) writeFileSync(TABLES, keepTables(readFileSync(TABLES, "utf8"), kind, report(run)));
  for (const { section, part, error } of run.failures)
    console.error(`FAILED: section ${section}${part === undefined ? "" : `, ${part}`}: ${error}`);
  return run.failures.length > 0;
}

function choosePages({ named, pages: count }: CommandLine): Pick<Parameters<typeof bench>[0], "from" | "pages"> {
  const folders =
    named === undefined
      ? [join(root, "..", "shared", "corpus"), join(root, "tests", "pages"), join(root, "assets", "demo")]
      : [typed(named)];
  for (const folder of folders) {
    const pages = corpusPages(folder, count);
    if (pages.length > 0) return { from: relative(root, folder), pages };
  }
  throw new Refusal(`There is no saved page (.html, .html.gz) in ${folders.join(", ")}.`);
}

/** A path as it was typed, where npm was called. */
function typed(path: string): string {
  return resolve(typedIn, path);
}
