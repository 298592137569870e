import browser from "webextension-polyfill";

import type { SetAside } from "../../settings/store-report.ts";
import { privateNotebookKey } from "../storage-keys.ts";
import type { NotebookStore, StoredNotebook } from "./database.ts";

/**
 * Of private windows: in `storage.session`, which outlives the background, never touches the disk, and is emptied with the
 * last private window.
 */
export const privateNotebook: NotebookStore = {
  read,
  async write({ put, drop, setAside = [], forgetAside = false }) {
    const before = await read();
    const records = new Map(before.records);
    for (const key of drop) records.delete(key);
    for (const item of put) records.set(item.key, item);
    const aside = [...(forgetAside ? [] : before.setAside), ...setAside];
    await browser.storage.session.set({ [privateNotebookKey]: { records: [...records], setAside: aside } });
  },
};

async function read(): Promise<StoredNotebook> {
  const kept = (await browser.storage.session.get(privateNotebookKey))[privateNotebookKey];
  const { records = [], setAside = [] } = (kept ?? {}) as { records?: [string, unknown][]; setAside?: SetAside[] };
  return { records, setAside };
}
