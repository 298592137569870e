import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";

import { loadSaved } from "../../../scripts/pages/load.ts";
import type { BenchPage } from "./bench-page.ts";

const SAVED = /\.html?(\.gz)?$/i;

/** So many saved pages of a folder and its subfolders, spread evenly over all of them. */
export function corpusPages(folder: string, count: number): BenchPage[] {
  const files = filesIn(folder);
  const step = Math.max(1, files.length / count);
  const chosen = Array.from({ length: Math.min(count, files.length) }, (_, index) => files[Math.floor(index * step)]!);
  return chosen.map((file) => {
    const { name, body } = loadSaved(file);
    return { name: `${basename(join(file, ".."))}~${name}`, body };
  });
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) return SAVED.test(folder) ? [folder] : [];
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => filesIn(join(folder, name)));
}
