import { discardStaged } from "../own-sets/stage-set.ts";
import { readPart } from "../own-sets/stored-sets.ts";
import { requestFromBackground, watchPolicy } from "./background.ts";
import { downloadFile } from "./export-text.ts";
import { importFile } from "./set-worker.ts";

/** What the list of fact sets does with the extension. */
export const ownSetsHost = (page: Document) => ({
  list: () => requestFromBackground("listFactSets", null),
  watchPolicy,
  importFile,
  add: ({ digest, compiled }: { digest: string; compiled: { key: string; table: string } }) =>
    requestFromBackground("addFactSet", { digest, compiled }),
  discard: discardStaged,
  remove: (id: string, removed: boolean) => requestFromBackground("removeFactSet", { id, removed }),
  original: async (digest: string) =>
    (await readPart(digest, "original").catch(() => undefined)) as Uint8Array<ArrayBuffer> | undefined,
  save: (bytes: Uint8Array<ArrayBuffer>, name: string) => downloadFile(page, bytes, name),
});
