/** Runs one piece of work in a database, then closes it, even if the work fails. */
export async function withDatabase<Opened extends { close(): void }, Result>(
  opening: Promise<Opened>,
  work: (database: Opened) => Promise<Result>,
): Promise<Result> {
  const database = await opening;
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** For `blocking`: closes a database that another page wants to upgrade. */
export const closeDatabase = (_current: number, _blocked: number | null, { target }: IDBVersionChangeEvent): void =>
  (target as IDBDatabase).close();

/** What `idb` gives for a transaction that writes. */
interface Transaction {
  readonly done: Promise<void>;
  readonly error: DOMException | null;
  abort(): void;
}

/**
 * Writes in one transaction: whatever fails in it, all of it is taken back. Without that the browser would keep what
 * was written before the failure.
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

/** Whether an error means that the disk, or the extension's share of it, is full. Firefox wraps it in another one. */
export function isDiskFull(error: unknown): boolean {
  return /quota|NS_ERROR_FILE_NO_DEVICE_SPACE/i.test(`${(error as Error | undefined)?.name} ${String(error)}`);
}
