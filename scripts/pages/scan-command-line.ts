import { parseArgs } from "node:util";

import { reportFormats, type ReportFormat } from "../../src/desk/report/report-formats.ts";
import { Refusal } from "../run-command.ts";

const USAGE = [
  "Usage: npm run --silent scan -- [OPTION…] PAGE…",
  "  PAGE              a saved page, a folder of them, an address; - for a list of such on standard input, one a line",
  "  --json            a line of JSON for each page",
  `  --report FORMAT   a report: ${Object.keys(reportFormats).join(", ")}`,
  "  --out FOLDER      with --report: a file for each page; what is finished is skipped, what failed stands in failed.txt",
  "  --fact-set FILE   a fact set to read the pages with, as often as you like; without it the bundled one",
  "  --everywhere      reads pages that are no coverage too",
  "  --within SECONDS  how long a page may take (60)",
  "  --schema          prints the JSON Schema of --report json",
].join("\n");

/** The options of a scan. */
export interface ScanOptions {
  json: boolean;
  report: ReportFormat | undefined;
  out: string | undefined;
  everywhere: boolean;
  /** The files of fact sets; none for the set that ships. */
  factSets: string[];
  withinMs: number;
  /** For measuring: the same run with an extension that does nothing. */
  empty: boolean;
  schema: boolean;
  named: string[];
}

/** Parses the command line. Throws a Refusal with the usage for invalid options. */
export function readCommandLine(args: string[]): ScanOptions {
  try {
    const flag = { type: "boolean", default: false } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: flag,
        everywhere: flag,
        empty: flag,
        schema: flag,
        report: { type: "string" },
        out: { type: "string" },
        "fact-set": { type: "string", multiple: true, default: [] },
        within: { type: "string", default: "60" },
      },
    });
    const { report, out, within, "fact-set": factSets, ...flags } = values;
    if (report !== undefined && !isFormat(report)) throw new Error(`There is no report as "${report}".`);
    if (out !== undefined && report === undefined) throw new Error("--out needs --report.");
    if (flags.json && report !== undefined) throw new Error("Give --json or --report, not both.");
    const seconds = Number(within);
    if (!(seconds > 0)) throw new Error("--within takes a number of seconds.");
    if (positionals.length === 0 && !flags.schema) throw new Error("No page was named.");
    return { ...flags, report, out, factSets, withinMs: seconds * 1000, named: positionals };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

const isFormat = (report: string): report is ReportFormat => Object.hasOwn(reportFormats, report);
