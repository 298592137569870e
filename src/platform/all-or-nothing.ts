/** What `idb` gives for a transaction that writes. */
interface Transaction {
  readonly done: Promise<void>;
  readonly error: DOMException | null;
  abort(): void;
}

/**
 * Writes in one transaction: whatever fails in it, all of it is taken back. Without that the browser would keep what was
 * written before the failure.
 *
 * @throws what failed
 */
export async function allOrNothing<Opened extends Transaction, Result>(
  transaction: Opened,
  work: (transaction: Opened) => Promise<Result>,
): Promise<Result> {
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    transaction.done.catch(() => undefined);
    // It may have ended by itself.
    if (transaction.error === null) abort(transaction);
    throw error;
  }
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended, and nothing of it was kept.
  }
}
