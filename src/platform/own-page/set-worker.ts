import browser from "webextension-polyfill";
import type { ImportStep } from "../../facts/set-info.ts";
import { type ImportJob, type ImportOutcome, discardStaged } from "../own-sets/import-set.ts";
import { requestFromBackground, watchPolicy } from "./background.ts";
import { readPart } from "../own-sets/stored-sets.ts";
import { downloadFile } from "./desk-source.ts";

/** Not in the types of every browser that we build for. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const address = () => browser.runtime.getURL("/set-worker.js");

/** Trusted Types: this policy allows one script address, that of our own worker. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("set-worker", {
  createScriptURL: address,
});

/**
 * Checks and stages a file in a worker, so that the page stays responsive. If `signal` cancels it, nothing of it is
 * left.
 *
 * @throws the reason of the signal
 */
async function importFile<Preview, Refusal extends object>(
  file: { bytes: Uint8Array<ArrayBuffer>; name: string },
  step: (step: ImportStep) => void,
  signal: AbortSignal,
): Promise<ImportOutcome<Preview, Refusal>> {
  const context = await requestFromBackground("prepareImport", null);
  signal.throwIfAborted();
  const worker = new Worker(policy?.createScriptURL("") ?? address());
  const job: ImportJob = { file: file.bytes, name: file.name, now: new Date().toISOString(), context };
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error));
      worker.addEventListener("error", () => resolve({ ok: false, why: "refused" }));
      worker.addEventListener("message", ({ data }: MessageEvent<{ step?: ImportStep; outcome?: never }>) => {
        if (data.step) step(data.step);
        else resolve(data.outcome!);
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
  }
}

/** What the list of fact sets needs of the extension. */
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
