import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames, openDB } from "idb";

import type { SetHead, SetInfo } from "../../facts/set-info.ts";
import { allOrNothing, closeDatabase, withDatabase } from "../indexed-db.ts";

/**
 * The form in which a set is kept. A set of an older one is set aside until it was prepared again from its own file.
 */
export const STORED_FORMAT = 1;

/** What is known of a set of the person's own without reading it. */
export interface OwnSetHead extends SetHead {
  /** SHA-256 of the file as it came, in hexadecimal digits. */
  digest: string;
  /** Name and size of the file, in bytes. */
  name: string;
  size: number;
  /** ISO 8601. */
  imported: string;
  format: number;
  /** It comes from an organisation's policy. */
  fromPolicy?: true;
  /** When it was removed (ISO 8601). That can be taken back until the browser starts again. */
  removed?: string | undefined;
}

/** What is kept of a set, each part under the digest of its file, so that nobody reads more than is needed. */
export interface OwnSetParts {
  /** The file, byte by byte. */
  original: Uint8Array;
  /** The whole set as JSON. */
  whole: string;
  /** As much of it as matching needs, as JSON. */
  matching: string;
  /** What the list of sets tells. */
  info: SetInfo;
}

export type PartName = keyof OwnSetParts;
export const partNames: PartName[] = ["original", "whole", "matching", "info"];

/** One fact set of an organisation's policy, as it was checked. */
export interface PolicySet {
  /** SHA-256 of its text. */
  digest: string;
  /** Its place in the policy, counted from 1. */
  place: number;
  /** The version of Sidelight that checked it. */
  checkedBy: string;
  /** Absent where it can't be used. */
  head?: OwnSetHead;
  /** Why it can't be used. */
  refusal?: { why: string };
}

interface Schema extends DBSchema {
  "compiled-sets": { key: string; value: CompiledChoice };
  "own-sets": { key: string; value: OwnSetHead };
  /** Sets that were checked and wait for the person to confirm. */
  "staged-sets": { key: string; value: OwnSetHead };
  "policy-sets": { key: string; value: PolicySet };
  "own-set-parts": { key: [digest: string, part: PartName]; value: OwnSetParts[PartName] };
}

type SetsDatabase = IDBPDatabase<Schema>;

const NAME = "sidelight";

/**
 * Runs one piece of work in the database of the fact sets.
 *
 * @throws where the database is damaged or the disk is full
 */
export function inSetsDatabase<Result>(work: (database: SetsDatabase) => Promise<Result>): Promise<Result> {
  const opening = openDB<Schema>(NAME, 3, {
    upgrade(opened, from) {
      if (from < 1) opened.createObjectStore("compiled-sets");
      if (from < 2) {
        opened.createObjectStore("own-sets", { keyPath: "id" });
        opened.createObjectStore("staged-sets", { keyPath: "digest" });
        opened.createObjectStore("own-set-parts");
      }
      opened.createObjectStore("policy-sets", { keyPath: "digest" });
    },
    blocking: closeDatabase,
  });
  return withDatabase(opening, work);
}

type WritingTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], "readwrite">;

/** The stores that a transaction needs to delete parts. */
export const setStores = ["own-sets", "staged-sets", "policy-sets", "own-set-parts"] satisfies StoreNames<Schema>[];

/** Deletes the parts of sets that are no longer there. A file may be that of several sets. */
export async function deleteUnusedParts(transaction: WritingTransaction): Promise<void> {
  const heads = [
    ...(await transaction.objectStore("own-sets").getAll()),
    ...(await transaction.objectStore("staged-sets").getAll()),
    ...(await transaction.objectStore("policy-sets").getAll()),
  ];
  const used = new Set(heads.map(({ digest }) => digest));
  const parts = transaction.objectStore("own-set-parts");
  for (const key of await parts.getAllKeys()) if (!used.has(key[0])) await parts.delete(key);
}

/**
 * One transaction that writes, all of it or nothing.
 *
 * @throws what failed
 */
export const inTransaction = <Result>(
  stores: StoreNames<Schema>[],
  work: (transaction: WritingTransaction) => Promise<Result>,
): Promise<Result> => inSetsDatabase((database) => allOrNothing(database.transaction(stores, "readwrite"), work));

/** What was compiled for one choice of fact sets. */
export interface CompiledChoice {
  key: string;
  /** As JSON. */
  table: string;
}

/** Keeps what was compiled, so that the next background need not do it again. */
export interface CompiledStore {
  read(): Promise<CompiledChoice | undefined>;
  write(choice: CompiledChoice): Promise<void>;
}

const kept = "last-choice";

/** In IndexedDB, which no content script can open: see docs/decisions/0002-where-things-are-stored.md. */
export const compiledStore: CompiledStore = {
  read: () => inSetsDatabase((database) => database.get("compiled-sets", kept)),
  write: async (choice) => void (await inSetsDatabase((database) => database.put("compiled-sets", choice, kept))),
};
