import { IDBObjectStore } from "fake-indexeddb";

const { put, delete: remove } = IDBObjectStore.prototype as unknown as Record<
  string,
  (...all: unknown[]) => IDBRequest
>;
const whole = { put: put!, delete: remove! };

/** As a browser that kills the extension, or whose disk is full, does at some write, counted from 1. */
export function failAt(write: number, how: "stopped" | "full" | "refused"): void {
  let writes = 0;
  for (const name of ["put", "delete"] as const)
    IDBObjectStore.prototype[name] = function failing(this: IDBObjectStore, ...given: unknown[]) {
      if (++writes !== write) return whole[name].apply(this, given);
      if (how === "stopped") this.transaction.abort();
      throw how === "full" ? new DOMException("No room.", "QuotaExceededError") : new Error("Stopped.");
    } as never;
}

/** To be called after each test. */
export const mendWrites = (): void => void Object.assign(IDBObjectStore.prototype, whole);
