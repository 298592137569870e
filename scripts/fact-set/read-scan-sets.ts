import { readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";

import { checkSetFile, type Refusal as SetRefusal } from "../../src/desk/own-sets/check-set-file.ts";
import { checkTogether } from "../../src/facts/rules/check-fact-set.ts";
import { withQualifiedIds } from "../../src/facts/ids-across-sets.ts";
import type { FactSet } from "../../src/facts/schema.ts";
import { Refusal } from "../run-command.ts";
import { readStrings } from "../strings.ts";
import { bundledSet, complaintOf, readSet, unreadableFile } from "./read-set.ts";
import { typedIn } from "../root.ts";

/** A set that pages are read with. */
export interface ScanSet {
  /** As the extension knows it: what an own set calls something begins with its id. */
  set: FactSet;
  /** To be imported; undefined for the set that ships with the extension. */
  own?: { path: string; digest: string };
}

/** Reads and checks fact sets as an import does. Throws a Refusal with all mistakes. */
export async function readScanSets(files: string[]): Promise<ScanSet[]> {
  const shipped = await readSet(bundledSet);
  if (!shipped.ok) throw new Refusal(shipped.complaints.join("\n"));
  if (files.length === 0) return [{ set: shipped.factSet }];
  const read = await Promise.all(files.map((file) => readOwn(file, shipped.factSet)));
  const complaints = read.flatMap((one) => ("complaints" in one ? one.complaints : []));
  const sets = read.flatMap((one) => ("complaints" in one ? [] : [one]));
  const together = checkTogether(sets.map(({ set }) => set));
  complaints.push(...together.map(({ set, path, wrong, remedy }) => `${set}: ${path}: ${wrong}. ${remedy}`));
  if (complaints.length > 0) throw new Refusal(complaints.join("\n"));
  return sets;
}

async function readOwn(file: string, shipped: FactSet): Promise<ScanSet | { complaints: string[] }> {
  const path = resolve(typedIn, file);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    return { complaints: [`${file}: ${unreadableFile(error)}`] };
  }
  const checked = await checkSetFile(bytes, { bundled: [], policy: [] });
  if (!checked.ok) return { complaints: (await sentencesOf(checked)).map((line) => `${file}: ${line}`) };
  const { set } = checked;
  if (set.id !== shipped.id) {
    const digest = createHash("sha256").update(bytes).digest("hex");
    return { set: withQualifiedIds(set), own: { path, digest } };
  }
  if (isDeepStrictEqual(set, shipped)) return { set: shipped };
  return { complaints: (await sentencesOf({ why: "bundled-id", id: set.id })).map((line) => `${file}: ${line}`) };
}

/** As the options page says it in English. */
async function sentencesOf(refusal: SetRefusal): Promise<string[]> {
  if (refusal.why === "mistakes") return refusal.problems.map(complaintOf);
  if (refusal.why === "not-json") return [`is not JSON: ${refusal.wrong}`];
  const strings = await readStrings("en");
  const key = { "too-large": "tooLarge", "bad-gzip": "badGzip", "not-text": "notText" } as const;
  if (refusal.why === "bundled-id") return [strings.get("sets.bundledId")!.replace("$1", refusal.id)];
  if (refusal.why === "policy-id") return [strings.get("sets.policyId")!.replace("$1", refusal.id)];
  return [strings.get(`sets.${key[refusal.why]}`)!];
}
