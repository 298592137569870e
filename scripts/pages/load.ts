import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";

/** A page as it was typed, and its location. */
export type NamedPage = { page: string } & ({ file: string } | { address: string } | { error: string });

const SAVED = /\.html?(\.gz)?$/i;

/** The pages for one argument: a file, the files of a folder by name, or an address. */
export function namedPages(named: string, folder: string): NamedPage[] {
  if (/^https?:\/\//i.test(named)) {
    return [URL.canParse(named) ? { page: named, address: named } : { page: named, error: "This is no address." }];
  }
  const file = resolve(folder, named);
  if (!existsSync(file)) return [{ page: named, error: "There is no such file." }];
  if (!statSync(file).isDirectory()) {
    return [
      SAVED.test(file) ? { page: named, file } : { page: named, error: "A saved page ends in .html or .html.gz." },
    ];
  }
  const names = readdirSync(file).filter((name) => SAVED.test(name));
  if (names.length === 0) return [{ page: named, error: "There is no .html or .html.gz file in this folder." }];
  return names.toSorted().map((name) => ({ page: `${named.replace(/[\\/]+$/, "")}/${name}`, file: join(file, name) }));
}

/** The decompressed bytes of a saved page. */
export function loadSaved(file: string): { name: string; body: Buffer } {
  const body = readFileSync(file);
  return { name: basename(file).replace(/\.gz$/i, ""), body: isGzip(body) ? gunzipSync(body) : body };
}

const isGzip = (body: Buffer): boolean => body[0] === 0x1f && body[1] === 0x8b;
