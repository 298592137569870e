import { relative } from "node:path";

import { setCounts } from "./set-counts.ts";
import { bundledSet, readSet } from "./read-set.ts";

/** Checks each file and prints what it holds or what is wrong with it; 1 when something is wrong with any. */
export async function checkFiles(files: string[]): Promise<number> {
  let status = 0;
  for (const file of files.length > 0 ? files : [bundledSet]) {
    const read = await readSet(file);
    if (read.ok) {
      console.log(
        [`${file === bundledSet ? relative(process.cwd(), file) : file}: valid`, ...setCounts(read.factSet)].join("\n"),
      );
    } else {
      console.error(read.complaints.join("\n"));
      status = 1;
    }
  }
  return status;
}
