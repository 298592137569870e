import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

import { checkFactSet } from "../../src/facts/rules/check-fact-set.ts";
import type { Problem } from "../../src/facts/problem.ts";
import type { FactSet } from "../../src/facts/schema.ts";
import { root, typedIn } from "../root.ts";

/** The set that ships with the extension. */
export const bundledSet = resolve(root, "assets/fact-sets/nso-leak-2021.json");

/** A fact set, or a line per mistake in the file. */
export type SetRead = { ok: true; factSet: FactSet } | { ok: false; complaints: string[] };

/** Reads and checks a file. Its path is relative to the folder where the command was typed. */
export async function readSet(file: string): Promise<SetRead> {
  const complain = (...lines: string[]): SetRead => ({
    ok: false,
    complaints: lines.map((line) => `${file}: ${line}`),
  });
  let text: string;
  try {
    text = await readFile(resolve(typedIn, file), "utf8");
  } catch (error) {
    return complain(unreadableFile(error));
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return complain(`is not JSON: ${(error as Error).message.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, " ")}`);
  }
  const checked = checkFactSet(json);
  if (checked.ok) return checked;
  return complain(...checked.problems.map(complaintOf));
}

/** A mistake as a line: where, what, and what to do. */
export function complaintOf({ path, id, wrong, remedy }: Problem): string {
  const place = [path, id && `(${id})`].filter(Boolean).join(" ");
  return `${place === "" ? "the document" : place}: ${wrong}. ${remedy}`;
}

/** Why a file could not be read. */
export const unreadableFile = (error: unknown): string =>
  unreadable[(error as NodeJS.ErrnoException).code ?? ""] ?? "cannot be read.";

const unreadable: Record<string, string> = {
  ENOENT: "there is no such file.",
  EISDIR: "is a folder, not a file.",
  EACCES: "may not be read.",
};
