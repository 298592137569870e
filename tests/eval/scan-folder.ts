import { execFile } from "node:child_process";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";

import { root } from "../../scripts/root.ts";
import type { ScanRow } from "../../scripts/pages/scan-row.ts";

/** Reads a folder's pages as `npm run scan -- --json` does, by that very command. */
export async function scanFolder(folder: string, everywhere: boolean): Promise<ScanRow[]> {
  const command = [
    join(root, "scripts", "scan.ts"),
    "--json",
    ...(everywhere ? ["--everywhere"] : []),
    basename(folder),
  ];
  const options = { env: { ...process.env, INIT_CWD: dirname(folder) }, maxBuffer: 2 ** 30 };
  const { stdout } = await promisify(execFile)(process.execPath, command, options).catch(
    // Status 1 says that some page could not be read; its line says why.
    (failed: { stdout?: string }) => {
      if (!failed.stdout) throw failed;
      return { stdout: failed.stdout };
    },
  );
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ScanRow);
}
