import { factSetDocument } from "./fact-set-document.ts";
import { bundledSet, readSet } from "./read-set.ts";

/** Prints a set as a Markdown document. */
export async function showFile(file = bundledSet): Promise<number> {
  const read = await readSet(file);
  if (read.ok) console.log(factSetDocument(read.factSet));
  else console.error(read.complaints.join("\n"));
  return read.ok ? 0 : 1;
}
