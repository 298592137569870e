import { parseArgs } from "node:util";

import type { BrowserKind } from "../../scripts/browsers/find.ts";
import { SECTION_NAMES, type SectionName } from "./run.ts";

export interface CommandLine {
  help: boolean;
  kinds: BrowserKind[];
  sections: SectionName[];
  pages: number;
  markJs: number;
  repeat: number;
  out?: string;
  against?: string;
  /** A folder of saved pages, or one page. */
  named?: string;
  /** Whether nothing was chosen but the browser: such a run is kept beside the code. */
  usual: boolean;
}

export const USAGE = `npm run bench -- [OPTION…] [FOLDER]

Measures the built extension in a real browser. FOLDER holds saved pages (.html, .html.gz; or is one); where none is
named, they are those of ../shared/corpus, else of tests/pages.

  --firefox         in Firefox instead of Chromium
  --both            in Chromium, then in Firefox
  --section NAME    only this section; may be given again. There are: ${SECTION_NAMES.join(", ")}
  --pages COUNT     on so many of the pages, spread evenly (40)
  --mark-js COUNT   mark.js on so many of them (20)
  --repeat COUNT    so many cards; the long page is read up to three times (12)
  --against FOLDER  another unpacked build, measured in turn with this one in the section "whole"
  --out FOLDER      where the JSON and the tables go (.cache/bench)
  --help            this

Each part is saved when it was measured. The exit status is 1 where anything failed. A run with no other option
than the browser also puts its tables into tests/bench/README.md.`;

/** What was typed; throws a sentence that says what is wrong with it. */
export function readCommandLine(args: string[]): CommandLine {
  const flag = { type: "boolean", default: false } as const;
  const { values, positionals } = parseArgs({
    args,
    options: {
      help: { ...flag, short: "h" },
      firefox: flag,
      both: flag,
      section: { type: "string", multiple: true },
      pages: { type: "string" },
      "mark-js": { type: "string" },
      repeat: { type: "string" },
      out: { type: "string" },
      against: { type: "string" },
    },
    allowPositionals: true,
  });
  const { section: chosen, firefox, both, out, against } = values;
  const unknown = chosen?.find((name) => !SECTION_NAMES.some((known) => known === name));
  if (unknown !== undefined)
    throw new Error(`There is no section "${unknown}". There are: ${SECTION_NAMES.join(", ")}.`);
  if (positionals.length > 1) throw new Error("One folder of pages can be named, not several.");
  const named = positionals[0];
  const counted = [values.pages, values["mark-js"], values.repeat];
  return {
    help: values.help,
    kinds: both ? ["chromium", "firefox"] : [firefox ? "firefox" : "chromium"],
    sections: SECTION_NAMES.filter((name) => chosen?.includes(name) ?? true),
    pages: countOf("pages", values.pages ?? "40", 1),
    markJs: countOf("mark-js", values["mark-js"] ?? "20", 0),
    repeat: countOf("repeat", values.repeat ?? "12", 1),
    ...(out !== undefined && { out }),
    ...(against !== undefined && { against }),
    ...(named !== undefined && { named }),
    usual: [chosen, named, out, against, ...counted].every((one) => one === undefined),
  };
}

function countOf(option: string, text: string, least: number): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) < least)
    throw new Error(`--${option} wants a whole number from ${least} on, not "${text}".`);
  return Number(text);
}
