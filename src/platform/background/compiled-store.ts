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

/** In IndexedDB, which no content script can open: see docs/decisions/where-things-are-stored.md. */
export const compiledStore: CompiledStore = {
  read: () => inStore<CompiledChoice>("readonly", (store) => store.get(kept)),
  write: async (choice) => void (await inStore("readwrite", (store) => store.put(choice, kept))),
};

/** @throws where the database is damaged or the disk is full */
async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<Result | undefined> {
  const opening = indexedDB.open("sidelight", 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("compiled-sets"));
  const database = await resultOf<IDBDatabase>(opening);
  try {
    return await resultOf<Result | undefined>(
      ask(database.transaction("compiled-sets", mode).objectStore("compiled-sets")),
    );
  } finally {
    database.close();
  }
}

function resultOf<Result>(request: IDBRequest): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result as Result));
    request.addEventListener("error", () => reject(request.error ?? new Error("The database does not answer.")));
  });
}
