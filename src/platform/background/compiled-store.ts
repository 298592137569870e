import { inSetsDatabase } from "../own-sets/database.ts";

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
