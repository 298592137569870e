import type { UnusableSet } from "../../facts/set-info.ts";
import {
  type CompiledChoice,
  type OwnSetHead,
  type OwnSetParts,
  type PartName,
  type PolicySet,
  STORED_FORMAT,
  deleteUnusedParts,
  inSetsDatabase,
  inTransaction,
  partNames,
  setStores,
} from "./database.ts";

type StoredUnusable = UnusableSet & Pick<OwnSetHead, "removed">;

export interface StoredSets {
  sets: OwnSetHead[];
  unusable: StoredUnusable[];
  /** Those of an organisation's policy, by their places there. */
  ofPolicy: PolicySet[];
}

/**
 * The person's own sets, in the order in which they came. One that cannot be used costs itself and no other.
 *
 * @throws where the database cannot be read at all
 */
export function readStoredSets(): Promise<StoredSets> {
  return inSetsDatabase(async (database) => {
    const transaction = database.transaction(["own-sets", "policy-sets", "own-set-parts"]);
    const heads: unknown[] = await transaction.objectStore("own-sets").getAll();
    const parts = new Set((await transaction.objectStore("own-set-parts").getAllKeys()).map((key) => key.join(" ")));
    const hasParts = ({ digest }: { digest: string }) => partNames.every((part) => parts.has(`${digest} ${part}`));
    const found: StoredSets = { sets: [], unusable: [], ofPolicy: [] };
    // One that isn't whole is taken from the policy again.
    for (const set of await transaction.objectStore("policy-sets").getAll())
      if (!set.head || (set.head.format === STORED_FORMAT && hasParts(set))) found.ofPolicy.push(set);
    found.ofPolicy.sort((one, other) => one.place - other.place);
    for (const head of heads) {
      const isWhole = isHead(head) && hasParts(head);
      if (isWhole && head.format === STORED_FORMAT) found.sets.push(head);
      else found.unusable.push(unusableSet(head as Partial<OwnSetHead> | undefined, isWhole));
    }
    found.sets.sort((one, other) => (one.imported < other.imported ? -1 : 1));
    return found;
  });
}

/**
 * One part of a stored set.
 *
 * @throws where it is not there
 */
export async function readPart<Name extends PartName>(digest: string, part: Name): Promise<OwnSetParts[Name]> {
  const found = await inSetsDatabase((database) => database.get("own-set-parts", [digest, part]));
  if (found === undefined) throw new Error(`There is no part “${part}” of this fact set.`);
  return found as OwnSetParts[Name];
}

/**
 * Adds a staged set, in the place of an older version of it, with what was compiled for the sets that are on then: all
 * of that in one transaction.
 *
 * @returns what is known of it; nothing where it is no longer staged
 * @throws where there is no room
 */
export function addStagedSet(digest: string, compiled?: CompiledChoice): Promise<OwnSetHead | undefined> {
  return inTransaction([...setStores, "compiled-sets"], async (transaction) => {
    const staged = transaction.objectStore("staged-sets");
    const sets = transaction.objectStore("own-sets");
    const head = await staged.get(digest);
    // Asked for twice, since the first answer was lost.
    if (!head) return (await sets.getAll()).find((one) => one.digest === digest);
    await sets.put(head);
    await staged.delete(digest);
    if (compiled) await transaction.objectStore("compiled-sets").put(compiled, "last-choice");
    await deleteUnusedParts(transaction);
    return head;
  });
}

/**
 * Removes a set or takes that back; an organisation's before the person's own. Resolves to whether there is such a set.
 */
export function markRemoved(id: string, removed: boolean): Promise<boolean> {
  return inTransaction(["own-sets", "policy-sets"], async (transaction) => {
    const since = removed ? new Date().toISOString() : undefined;
    const ofPolicy = transaction.objectStore("policy-sets");
    const set = (await ofPolicy.getAll()).find((one) => one.head?.id === id);
    if (set) {
      await ofPolicy.put({ ...set, head: { ...set.head!, removed: since } });
      return true;
    }
    const sets = transaction.objectStore("own-sets");
    const head = await sets.get(id);
    if (head) await sets.put({ ...head, removed: since });
    return head !== undefined;
  });
}

/** Frees the room of sets that were removed, and of those that nobody added. */
export function sweepSets(): Promise<void> {
  return inTransaction(setStores, async (transaction) => {
    const sets = transaction.objectStore("own-sets");
    for (const { id, removed } of await sets.getAll()) if (removed !== undefined) await sets.delete(id);
    await transaction.objectStore("staged-sets").clear();
    await deleteUnusedParts(transaction);
  });
}

function isHead(value: unknown): value is OwnSetHead {
  const { id, version, title, language, digest, name, imported, format, entities } = (value ?? {}) as OwnSetHead;
  return (
    [id, version, title, language, digest, name, imported].every((text) => typeof text === "string") &&
    Number.isInteger(format) &&
    Array.isArray(entities) &&
    entities.every((entity) => [entity?.id, entity?.name, entity?.kind].every((text) => typeof text === "string"))
  );
}

function unusableSet(head: Partial<OwnSetHead> = {}, isWhole: boolean): StoredUnusable {
  const { id = "", digest = "", name = "fact-set.json", format = 0, removed } = head;
  const why = isWhole ? (format < STORED_FORMAT ? "older" : "newer") : "broken";
  return { id, title: head.title ?? id, digest, name, why, removed };
}
