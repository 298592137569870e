import { withQualifiedIds } from "../../facts/ids-across-sets.ts";
import type { FactSet, MatchingSet } from "../../facts/schema.ts";
import type { ImportStep } from "../../facts/set-info.ts";
import type { ImportContext } from "../messages.ts";
import {
  type CompiledChoice,
  type OwnSetHead,
  type OwnSetParts,
  deleteUnusedParts,
  inTransaction,
  partNames,
  setStores,
} from "./database.ts";
import { isDiskFull } from "../indexed-db.ts";
import { choiceKey, inOrder, matchingPart, ownHeadOf, ownPartsOf, sha256 } from "./known-sets.ts";
import { shippedSets } from "./shipped-sets.ts";
import { readPart } from "./stored-sets.ts";

export interface ImportJob {
  file: Uint8Array<ArrayBuffer>;
  name: string;
  /** ISO 8601. */
  now: string;
  context: ImportContext;
}

/**
 * A set that waits for the person to confirm: the digest of its file, and what was compiled for the sets that are on
 * then.
 */
interface StagedImport<Preview> {
  digest: string;
  compiled: CompiledChoice;
  size: number;
  preview: Preview;
}

/** `full`, `refused`: it could not be staged. */
export type ImportOutcome<Preview, Refusal> =
  | ({ ok: true } & StagedImport<Preview>)
  | ({ ok: false } & (Refusal | { why: "full" | "refused" }));

interface ImportOptions<Preview, Refusal> {
  prepare: (
    file: Uint8Array<ArrayBuffer>,
    options: {
      bundled: string[];
      policy: string[];
      others: MatchingSet[];
      previous: (id: string) => Promise<{ set: FactSet; isSameFile: boolean } | undefined>;
      step: (step: ImportStep) => void;
    },
  ) => Promise<{ ok: true; set: FactSet; preview: Preview } | ({ ok: false } & Refusal)>;
  /** As JSON. */
  compile: (sets: MatchingSet[]) => string;
  step: (step: ImportStep) => void;
}

/** Reads, checks and stages a file. If that fails, nothing of it is left. */
export async function importSet<Preview, Refusal extends object>(
  { file, name, now, context }: ImportJob,
  { prepare, compile, step }: ImportOptions<Preview, Refusal>,
): Promise<ImportOutcome<Preview, Refusal>> {
  step("read");
  const digest = await sha256(file);
  const on = await readEnabledSets(context);
  const prepared = await prepare(file, {
    bundled: context.bundled,
    policy: context.policy,
    others: on.map(({ set }) => set),
    step,
    previous: async (id) => {
      const own = context.own.find((one) => one.id === id);
      // A version that can't be read is treated as if there were none.
      const whole = own && (await readPart(own.digest, "whole").catch(() => undefined));
      if (!own || whole === undefined) return undefined;
      return { set: JSON.parse(whole) as FactSet, isSameFile: own.digest === digest };
    },
  });
  if (!prepared.ok) return prepared;
  const { set, preview } = prepared;
  step("compile");
  const added = { id: set.id, key: `${set.id} ${set.version} ${digest}`, set: matchingPart(set), isOwn: true };
  const choice = inOrder([...on.filter(({ id }) => id !== set.id), added], context.order);
  const compiled = {
    key: choiceKey(context.build, choice),
    table: compile(choice.map((one) => (one.isOwn ? withQualifiedIds(one.set) : one.set))),
  };
  step("store");
  try {
    await stageSet(ownHeadOf(set, { digest, name, size: file.byteLength, imported: now }), ownPartsOf(set, file));
  } catch (error) {
    return { ok: false, why: isDiskFull(error) ? "full" : "refused" };
  }
  return { ok: true, digest, compiled, size: file.byteLength, preview };
}

async function readEnabledSets({ on }: ImportContext) {
  const sets = await Promise.all(
    on.map(async ({ id, key, digest }) => {
      const part = digest === undefined ? undefined : await readPart(digest, "matching").catch(() => undefined);
      const set = part === undefined ? shippedSets.find((one) => one.id === id) : (JSON.parse(part) as MatchingSet);
      return set && { id, key, set, isOwn: digest !== undefined };
    }),
  );
  return sets.flatMap((set) => set ?? []);
}

/**
 * Stages a checked set in one transaction: whole or not at all. It is used nowhere before it is added.
 *
 * @throws where there is no room
 */
export function stageSet(head: OwnSetHead, parts: OwnSetParts): Promise<void> {
  return inTransaction(["staged-sets", "own-set-parts"], async (transaction) => {
    const store = transaction.objectStore("own-set-parts");
    for (const part of partNames) await store.put(parts[part], [head.digest, part]);
    await transaction.objectStore("staged-sets").put(head);
  });
}

/** Discards a staged set. Its parts stay if another set has the same file. */
export function discardStaged(digest: string): Promise<void> {
  return inTransaction(setStores, async (transaction) => {
    await transaction.objectStore("staged-sets").delete(digest);
    await deleteUnusedParts(transaction);
  });
}
