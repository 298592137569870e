import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { measurePages, type MeasuredPage } from "../tests/bench/surfaces/measure-pages.ts";
import { surfaceTable } from "../tests/bench/surfaces/surface-table.ts";
import { root, typedIn } from "./root.ts";
import { Refusal, runCommand } from "./run-command.ts";
import { ensureBuilt } from "./setup/build.ts";
import { namedPages } from "./pages/load.ts";

const USAGE = `npm run surfaces [-- --pages N --cards N --build FOLDER --every N --from N] [FOLDER]
Rests on marks of saved pages at 1280 x 800 and says how large the cards are, what they cover and how much they say.
--build measures another built extension; --every and --from take each Nth page, to keep the others out of sight.`;

/** Measures cards and marks on saved pages. */
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: {
      pages: { type: "string", default: "30" },
      cards: { type: "string", default: "4" },
      every: { type: "string", default: "1" },
      from: { type: "string", default: "0" },
      build: { type: "string" },
      json: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const folder = positionals[0] ? resolve(typedIn, positionals[0]) : join(root, "..", "shared", "corpus", "coverage");
  const files = namedPages(folder, typedIn)
    .flatMap((one) => ("file" in one ? [one.file] : []))
    .filter((_, at) => at % Number(values.every) === Number(values.from));
  if (files.length === 0) throw new Refusal(`There is no saved page in ${folder}.\n\n${USAGE}`);
  const built = values.build ? resolve(typedIn, values.build) : await ensureBuilt("chrome");
  const measured: MeasuredPage[] = await measurePages(built, files, {
    pages: Number(values.pages),
    cards: Number(values.cards),
    tell: console.error,
  });
  console.log(values.json ? JSON.stringify(measured) : surfaceTable(measured));
  return 0;
});
