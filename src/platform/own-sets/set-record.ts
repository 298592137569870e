import type { FactSet } from "../../facts/schema.ts";
import { setInfo } from "../../facts/set-info.ts";
import { type OwnSetHead, type OwnSetParts, STORED_FORMAT } from "./database.ts";
import { matchingPart } from "./known-sets.ts";

/** How many statements the list of sets has at hand; the others are in the file. */
const LISTED = 300;

/** What is known of a set without reading it. */
export function headOf(set: FactSet, file: Pick<OwnSetHead, "digest" | "name" | "size" | "imported">): OwnSetHead {
  const { id, version, title, language } = set;
  const entities = set.entities.map((entity) => ({ id: entity.id, name: entity.name, kind: entity.kind }));
  return { id, version, title, language, ...file, format: STORED_FORMAT, entities };
}

/** What is kept of a set and its file. */
export function partsOf(set: FactSet, file: Uint8Array): OwnSetParts {
  const [whole, matching] = [JSON.stringify(set), JSON.stringify(matchingPart(set))];
  return { original: file, whole, matching, info: setInfo(set, LISTED) };
}

/** The digest of a file, in hexadecimal digits. */
export async function sha256(file: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", file));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
