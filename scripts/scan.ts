import { resolve } from "node:path";
import { text as readAll } from "node:stream/consumers";

import { reportJsonSchema } from "../src/desk/report/report-shape.ts";
import type { FactSet } from "../src/facts/schema.ts";
import { openExtension } from "./browsers/extension.ts";
import { launchBrowser } from "./browsers/launch.ts";
import { readScanSets, type ScanSet } from "./fact-set/read-scan-sets.ts";
import { emptyExtension } from "./pages/empty-extension.ts";
import { importSets } from "./pages/import-sets.ts";
import { namedPages, type NamedPage } from "./pages/load.ts";
import { openOutFolder } from "./pages/out-folder.ts";
import { paperOf, printReport } from "./pages/print-report.ts";
import { inOrder, readPages, type ReadPage } from "./pages/read-pages.ts";
import { reportPages } from "./pages/report-pages.ts";
import { readCommandLine, type ScanOptions } from "./pages/scan-command-line.ts";
import { type ScanOutput, startOutput } from "./pages/scan-output.ts";
import { scanRow } from "./pages/scan-row.ts";
import { servePages } from "./pages/serve.ts";
import { Refusal, runCommand } from "./run-command.ts";
import { ensureBrowser } from "./setup/browser.ts";
import { ensureBuilt } from "./setup/build.ts";
import { typedIn } from "./root.ts";

/** The fastest number of tabs on two cores, compared with 2 and 8. Each costs a process. */
const TABS = 4;

/** Where results go: as lines, as one report at the end, or as a file each. */
interface Sink {
  pages: NamedPage[];
  take(read: ReadPage, index: number): void;
  end(): void;
}

async function scan(sink: Sink, output: ScanOutput, options: ScanOptions, sets: ScanSet[]): Promise<number> {
  const { empty, everywhere, withinMs, report } = options;
  const found = await ensureBrowser("chromium");
  const folder = empty ? emptyExtension() : await ensureBuilt("chrome");
  await using server = await servePages();
  const browser = await launchBrowser("chromium", found, { headless: true, args: switches(sink.pages) });
  let failed = 0;
  try {
    if (empty) await browser.installExtension(folder);
    const extension = empty ? undefined : await openExtension(browser, folder);
    if (extension) await importSets(browser, extension, sets);
    const reading = { browser, server, extension, everywhere, tabs: TABS, withinMs, withDetails: report !== undefined };
    await readPages(sink.pages, reading, (read, index) => {
      if ("error" in read) failed += 1;
      sink.take(read, index);
      output.tick();
    });
    sink.end();
  } finally {
    output.end();
    await browser.close();
  }
  return failed === 0 ? 0 : 1;
}

/** For saved pages alone, DNS is off too: a `preconnect` is no request that could be blocked. */
function switches(pages: NamedPage[]): string[] {
  const offline = pages.every((page) => !("address" in page));
  return [
    // Otherwise earlier pages stay alive in the back/forward cache.
    "--disable-features=BackForwardCache",
    ...(offline ? ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"] : []),
  ];
}

/** A line or tables for each page, in the order given. */
function lineSink(pages: NamedPage[], output: ScanOutput, json: boolean): Sink {
  const print = (read: ReadPage): void => {
    const row = scanRow(read);
    output.print(json ? `${JSON.stringify(row)}\n` : `${printReport(row, paperOf(process.stdout))}\n`);
  };
  return { pages, take: inOrder(print), end: () => undefined };
}

/** One report of all pages. */
function reportSink(
  pages: NamedPage[],
  output: ScanOutput,
  format: NonNullable<ScanOptions["report"]>,
  sets: FactSet[],
): Sink {
  const all: ReadPage[] = [];
  return {
    pages,
    take: inOrder((read) => all.push(read)),
    end() {
      output.print(reportPages(all, format, sets, new Date()));
    },
  };
}

/** A file for each page. Finished ones are not read again. */
function folderSink(
  named: NamedPage[],
  output: ScanOutput,
  options: ScanOptions,
  chosen: ScanSet[],
  folder: string,
): Sink {
  const { report, everywhere } = options;
  const format = report!;
  const sets = chosen.map(({ set }) => set);
  // One's own may be changed without a new version.
  const names = chosen.map(({ set, own }) => [set.id, set.version, own?.digest].filter(Boolean).join(" "));
  const out = openOutFolder(folder, { format, everywhere, sets: names });
  const pages = named.filter((page) => !out.has(page));
  let failed = 0;
  return {
    pages,
    take(read, index) {
      if ("error" in read) {
        failed += 1;
        out.fail(read.page, read.error);
      } else out.write(pages[index]!, reportPages([read], format, sets, new Date()));
    },
    end() {
      const counts = [`${pages.length - failed} read`, `${named.length - pages.length} finished before`];
      if (failed > 0) counts.push(`${failed} failed (see failed.txt there)`);
      output.print(`${folder}: ${counts.join(", ")}\n`);
    },
  };
}

async function listedPages(named: string[], folder: string): Promise<NamedPage[]> {
  const lists = named.map(async (one) => (one === "-" ? linesOf(await readAll(process.stdin)) : [one]));
  const names = (await Promise.all(lists)).flat();
  if (names.length === 0) throw new Refusal("The list on standard input is empty.");
  return names.flatMap((name) => namedPages(name, folder));
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

await runCommand(async () => {
  const options = readCommandLine(process.argv.slice(2));
  if (options.schema) {
    process.stdout.write(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
    return 0;
  }
  const { report, out, json } = options;
  const pages = await listedPages(options.named, typedIn);
  const chosen = await readScanSets(options.factSets);
  const sets = chosen.map(({ set }) => set);
  const output = startOutput(pages.length);
  const sink =
    report === undefined
      ? lineSink(pages, output, json)
      : out === undefined
        ? reportSink(pages, output, report, sets)
        : folderSink(pages, output, options, chosen, resolve(typedIn, out));
  return scan(sink, output, options, chosen);
});
