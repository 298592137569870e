import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

import { loadSaved, namedPages } from "../../../scripts/pages/load.ts";

const folder = mkdtempSync(join(tmpdir(), "pages-"));
for (const name of ["b.html", "a.html.gz", "notes.txt"]) {
  writeFileSync(join(folder, name), name.endsWith(".gz") ? gzipSync("<p>a") : "<p>b");
}

const named = [
  { typed: "b.html", pages: [{ page: "b.html", file: join(folder, "b.html") }] },
  { typed: "nowhere.html", pages: [{ page: "nowhere.html", error: "There is no such file." }] },
  { typed: "notes.txt", pages: [{ page: "notes.txt", error: "A saved page ends in .html or .html.gz." }] },
  { typed: "https://example.org/a", pages: [{ page: "https://example.org/a", address: "https://example.org/a" }] },
  { typed: "https://", pages: [{ page: "https://", error: "This is no address." }] },
  {
    typed: "./",
    pages: [
      { page: "./a.html.gz", file: join(folder, "a.html.gz") },
      { page: "./b.html", file: join(folder, "b.html") },
    ],
  },
];

test.for(named)("$typed", ({ typed, pages }) => {
  expect(namedPages(typed, folder)).toEqual(pages);
});

test.for([
  ["a.html.gz", "a.html", "<p>a"],
  ["b.html", "b.html", "<p>b"],
] as const)("%s is read unpacked", ([file, name, text]) => {
  const loaded = loadSaved(join(folder, file));
  expect([loaded.name, loaded.body.toString()]).toEqual([name, text]);
});
