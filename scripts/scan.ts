import { parseArgs } from "node:util";

import { SingleBar } from "cli-progress";

import { openExtension } from "./browsers/extension.ts";
import { launchBrowser } from "./browsers/launch.ts";
import { emptyExtension } from "./pages/empty-extension.ts";
import { namedPages, type NamedPage } from "./pages/load.ts";
import { paperOf, printReport } from "./pages/print-report.ts";
import { readPages, type ReadPage } from "./pages/read-pages.ts";
import { scanRow } from "./pages/scan-row.ts";
import { servePages } from "./pages/serve.ts";
import { Refusal, runCommand } from "./run-command.ts";
import { ensureBrowser } from "./setup/browser.ts";
import { ensureBuilt } from "./setup/build.ts";

/** Reads more pages a second on two cores than 2 or 8; each tab costs a process. */
const TABS = 4;

const USAGE =
  "Usage: npm run --silent scan -- [--json] [--everywhere] PAGE…  (a saved page, a folder of them, an address)";

interface Wishes {
  json: boolean;
  everywhere: boolean;
  /** For measuring: the same run with an extension that does nothing. */
  empty: boolean;
  named: string[];
}

function readCommandLine(args: string[]): Wishes {
  const flag = { type: "boolean", default: false } as const;
  try {
    const options = { json: flag, everywhere: flag, empty: flag };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length === 0) throw new Error("No page was named.");
    return { ...values, named: positionals };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

async function scan(pages: NamedPage[], { json, everywhere, empty }: Wishes): Promise<number> {
  const found = await ensureBrowser("chromium");
  const folder = empty ? emptyExtension() : await ensureBuilt("chrome");
  await using server = await servePages();
  const browser = await launchBrowser("chromium", found, { headless: true, args: switches(pages) });
  let failed = 0;
  const output = startOutput(pages.length);
  try {
    if (empty) await browser.installExtension(folder);
    const extension = empty ? undefined : await openExtension(browser, folder);
    const print = json ? asJson : asTables;
    const tell = (read: ReadPage): void => {
      if ("error" in read) failed += 1;
      output.print(print(read));
    };
    await readPages(pages, { browser, server, extension, everywhere, tabs: TABS }, tell, () => {
      output.tick();
    });
  } finally {
    output.end();
    await browser.close();
  }
  return failed === 0 ? 0 : 1;
}

/** Where all pages are saved ones, no name is looked up either: a `preconnect` is no request that could be refused. */
function switches(pages: NamedPage[]): string[] {
  const offline = pages.every((page) => !("address" in page));
  return [
    // Pages that were read would be kept alive behind the next one.
    "--disable-features=BackForwardCache",
    ...(offline ? ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"] : []),
  ];
}

const asJson = (read: ReadPage): string => `${JSON.stringify(scanRow(read))}\n`;

const asTables = (read: ReadPage): string => `${printReport(scanRow(read), paperOf(process.stdout))}\n`;

/** The result to stdout, and on a terminal a bar to stderr; where both are one terminal the result waits for the end. */
function startOutput(total: number): { print(text: string): void; tick(): void; end(): void } {
  const bar = process.stderr.isTTY
    ? new SingleBar({
        stream: process.stderr,
        format: "Reading {bar} {value} of {total}, {eta} s left",
        hideCursor: true,
      })
    : undefined;
  bar?.start(total, 0);
  const waiting: string[] = [];
  return {
    print: (text) => (bar !== undefined && process.stdout.isTTY ? waiting.push(text) : process.stdout.write(text)),
    tick: () => bar?.increment(),
    end() {
      bar?.stop();
      for (const text of waiting) process.stdout.write(text);
    },
  };
}

await runCommand(async () => {
  const wishes = readCommandLine(process.argv.slice(2));
  const folder = process.env["INIT_CWD"] ?? process.cwd();
  const pages = wishes.named.flatMap((named) => namedPages(named, folder));
  return scan(pages, wishes);
});
