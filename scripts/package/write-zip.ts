import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { zipSync, type Zippable } from "fflate";

/**
 * The first day that a zip can name. It is meant in local time, as a zip is: the same bytes come out in each time zone.
 */
const FILE_DATE = new Date(1980, 0, 1);

/** A zip that was written. */
export interface WrittenZip {
  file: string;
  bytes: number;
  sha256: string;
}

/**
 * Writes files of a folder into a zip. The same files give the same bytes, whatever the folder, the day and the
 * machine: they stand in the order of their paths, with one date, and are compressed by a library, not by the machine's
 * own zlib.
 *
 * @param patterns globs of the files, in the folder; folders that match are walked by `**`
 */
export function writeZip(file: string, folder: string, patterns: string[], exclude: string[] = []): WrittenZip {
  const entries: Zippable = {};
  for (const path of pathsOf(folder, patterns, exclude)) {
    // 3 is Unix; 644 for a file.
    entries[path] = [readFileSync(join(folder, path)), { mtime: FILE_DATE, os: 3, attrs: 0o100644 << 16 }];
  }
  const zipped = zipSync(entries, { level: 9 });
  writeFileSync(file, zipped);
  return { file, bytes: zipped.length, sha256: createHash("sha256").update(zipped).digest("hex") };
}

function pathsOf(folder: string, patterns: string[], exclude: string[]): string[] {
  const found = globSync(patterns, { cwd: folder, exclude }).map((path) => path.replaceAll("\\", "/"));
  const files = found.filter((path) => statSync(join(folder, path)).isFile());
  // By code unit: a sort by language differs from machine to machine.
  return files.toSorted((one, other) => (one < other ? -1 : 1));
}
