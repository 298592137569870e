import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { reportFormats, type ReportFormat } from "../../src/desk/report/report-formats.ts";
import { Refusal } from "../run-command.ts";
import type { NamedPage } from "./load.ts";

/** What all files of a folder have in common. */
export interface OutKind {
  format: ReportFormat;
  everywhere: boolean;
  /** "nso-leak-2021 1.0.0" */
  sets: string[];
}

/** A folder with a file for each page. An interrupted run continues where it ended. */
export interface OutFolder {
  /** Whether a page's file is complete, from this run or an earlier one. */
  has(page: NamedPage): boolean;
  write(page: NamedPage, text: string): void;
  /** Adds a line to `failed.txt`; a later run tries the page again. */
  fail(page: string, error: string): void;
}

/** Opens a folder or makes it. */
export function openOutFolder(folder: string, kind: OutKind): OutFolder {
  makeFolder(folder);
  checkKind(join(folder, "scan.json"), folder, kind);
  const failed = join(folder, "failed.txt");
  rmSync(failed, { force: true });
  const fileOf = (page: NamedPage) => join(folder, `${fileName(page)}.${reportFormats[kind.format].extension}`);
  return {
    has: (page) => existsSync(fileOf(page)),
    write(page, text) {
      const file = fileOf(page);
      // Atomic: an existing file is complete.
      writeFileSync(`${file}.part`, text);
      renameSync(`${file}.part`, file);
    },
    fail: (page, error) => {
      appendFileSync(failed, `${page}\t${error.replaceAll(/\s+/g, " ")}\n`);
    },
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" || code === "ENOTDIR") throw new Refusal(`${folder} is a file. Name a folder.`);
    throw new Refusal(`The folder ${folder} can't be made (${code}). Name another one.`);
  }
}

function checkKind(file: string, folder: string, kind: OutKind): void {
  const written = `${JSON.stringify(kind, null, 2)}\n`;
  if (!existsSync(file)) writeFileSync(file, written);
  else if (readFileSync(file, "utf8") !== written) {
    throw new Refusal(
      `${folder} holds reports in another form or of another fact set (see scan.json there). Name another folder.`,
    );
  }
}

/** Readable file names, made unique by a hash of the page's location. */
function fileName(page: NamedPage): string {
  const where = "file" in page ? page.file : page.page;
  const readable = page.page
    .replace(/^https?:\/\/(www\.)?/i, "")
    .replace(/\.html?(\.gz)?$/i, "")
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/gi, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(-60);
  return `${readable}-${createHash("sha256").update(where).digest("hex").slice(0, 8)}`.replace(/^-/, "").toLowerCase();
}
