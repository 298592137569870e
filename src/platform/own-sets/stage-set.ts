import {
  deleteUnusedParts,
  inTransaction,
  type OwnSetHead,
  type OwnSetParts,
  partNames,
  setStores,
} from "./database.ts";

/**
 * Lays a checked set beside the others, in one transaction: it is there whole or not at all, and it speaks nowhere before
 * it was added.
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

/** Takes a staged set away again; its parts stay where a set that is there has the same file. */
export function discardStaged(digest: string): Promise<void> {
  return inTransaction(setStores, async (transaction) => {
    await transaction.objectStore("staged-sets").delete(digest);
    await deleteUnusedParts(transaction);
  });
}
