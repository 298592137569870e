import type { FactSet } from "../../facts/schema.ts";
import {
  type OwnSetParts,
  type PolicySet,
  deleteUnusedParts,
  inTransaction,
  partNames,
  setStores,
} from "./database.ts";
import { ownHeadOf, ownPartsOf, sha256 } from "./known-sets.ts";
import { readStoredSets } from "./stored-sets.ts";

/** Checks the text of a fact set as that of a file. */
export type CheckSet = (
  file: Uint8Array<ArrayBuffer>,
  taken: { bundled: string[]; policy: string[] },
) => Promise<{ ok: true; set: FactSet } | { ok: false; why: string }>;

interface PolicySetsOptions {
  check: CheckSet;
  /** Ids of the sets that ship with Sidelight. */
  bundled: string[];
  /** The version of Sidelight: another one checks anew what could not be used. */
  version: string;
  /** ISO 8601. */
  now: string;
}

/** A set with what is kept of it where it was checked just now. */
type Checked = PolicySet & { parts?: OwnSetParts };

/**
 * Stores the fact sets of an organisation's policy in the place of those before, in one transaction. A set that is there
 * already by its digest is not checked again.
 *
 * @param texts of the policy: a list of sets, each a list of parts of its text
 * @returns whether anything is other than before
 * @throws where there is no room
 */
export async function storePolicySets(texts: unknown, options: PolicySetsOptions): Promise<boolean> {
  const { ofPolicy } = await readStoredSets();
  const known = new Map(ofPolicy.map((set) => [set.digest, set]));
  const sets: Checked[] = [];
  for (const [at, file] of filesIn(texts).entries()) {
    const digest = file ? await sha256(file) : `no text ${at + 1}`;
    // The same text twice is one set.
    if (sets.some((set) => set.digest === digest)) continue;
    const before = known.get(digest);
    const taken = sets.flatMap(({ head }) => head?.id ?? []);
    const isFree = ({ id }: { id: string }) => !taken.includes(id) && !options.bundled.includes(id);
    const isChecked = before && (before.head ? isFree(before.head) : before.checkedBy === options.version);
    // Another set may have had its id, and be gone.
    if (isChecked && before.refusal?.why !== "policy-id") sets.push({ ...before, place: at + 1 });
    else sets.push({ digest, place: at + 1, ...(await checked(file, digest, taken, options)) });
  }
  const isSame = JSON.stringify(sets) === JSON.stringify(ofPolicy);
  if (!isSame) await store(sets);
  return !isSame;
}

async function checked(
  file: Uint8Array<ArrayBuffer> | undefined,
  digest: string,
  policy: string[],
  { check, bundled, version, now }: PolicySetsOptions,
): Promise<Pick<Checked, "checkedBy" | "head" | "refusal" | "parts">> {
  if (!file) return { checkedBy: version, refusal: { why: "no-texts" } };
  const outcome = await check(file, { bundled, policy });
  if (!outcome.ok) return { checkedBy: version, refusal: outcome };
  const { set } = outcome;
  const about = { digest, name: `${set.id}.json`, size: file.byteLength, imported: now };
  return { checkedBy: version, head: { ...ownHeadOf(set, about), fromPolicy: true }, parts: ownPartsOf(set, file) };
}

function store(sets: Checked[]): Promise<void> {
  return inTransaction(setStores, async (transaction) => {
    const records = transaction.objectStore("policy-sets");
    // A set that the person has removed stays so in its next version.
    const removed = new Map((await records.getAll()).map(({ head }) => [head?.id, head?.removed]));
    await records.clear();
    for (const { parts, head, ...set } of sets) {
      for (const part of parts ? partNames : [])
        await transaction.objectStore("own-set-parts").put(parts![part], [set.digest, part]);
      await records.put({ ...set, ...(head && { head: { ...head, removed: removed.get(head.id) } }) });
    }
    await deleteUnusedParts(transaction);
  });
}

/** The texts of the sets; nothing for what is no list of texts. */
function filesIn(texts: unknown): (Uint8Array<ArrayBuffer> | undefined)[] {
  if (texts === undefined) return [];
  if (!Array.isArray(texts)) return [undefined];
  return texts.map((parts: unknown) =>
    Array.isArray(parts) && parts.length > 0 && parts.every((part) => typeof part === "string")
      ? new TextEncoder().encode(parts.join(""))
      : undefined,
  );
}
