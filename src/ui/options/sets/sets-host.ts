import type { Refusal } from "../../../desk/own-sets/check-set-file.ts";
import type { SetPreview } from "../../../desk/own-sets/prepare-set.ts";
import type { ImportStep, ListedSets, StoredSet } from "../../../facts/set-info.ts";

/** A checked set that waits for the person's yes. */
export interface StagedSet {
  digest: string;
  size: number;
  compiled: { key: string; table: string };
  preview: SetPreview;
}

/** Why a file is not taken, or could not be stored. */
export type ImportRefusal = Refusal | Pick<Extract<StoredSet, { ok: false }>, "why">;

/** Why a set of an organisation's policy is not taken. */
export type PolicySetRefusal = ImportRefusal | { why: "no-texts" };

type ImportResult = ({ ok: true } & StagedSet) | ({ ok: false } & ImportRefusal);

export interface SetFileToImport {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What the list of fact sets needs of the extension. */
export interface SetsHost {
  list: () => Promise<ListedSets>;
  /** Calls back when an organisation's policy brought other sets. */
  watchPolicy: (changed: () => void) => void;
  /** Checks a file and lays it aside; rejects where `signal` ends it. */
  importFile: (file: SetFileToImport, step: (step: ImportStep) => void, signal: AbortSignal) => Promise<ImportResult>;
  add: (set: Pick<StagedSet, "digest" | "compiled">) => Promise<StoredSet>;
  discard: (digest: string) => Promise<void>;
  remove: (id: string, removed: boolean) => Promise<StoredSet>;
  /** The file of a set as it came; nothing where it is damaged too. */
  original: (digest: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  save: (bytes: Uint8Array<ArrayBuffer>, name: string) => void;
}
