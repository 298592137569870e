import type { ChangedNotebook, NotebookChange, NotebookItem, Unmerge } from "../../../desk/notebook/item.ts";
import {
  type NotebookStore,
  diskNotebook,
  privateNotebook,
  changeNotebook,
  forgetAside,
  readNotebook,
} from "../../own-work/notebook.ts";
import { notifyOwnPages } from "../tabs/ask-reader.ts";
import { forgetUnlessPrivate } from "../settings/forget-private.ts";
import type { Handlers } from "./receive.ts";
import { isPrivate } from "../store/site.ts";

/**
 * Answers the messages about a person's notes and list. Private windows have their own, forgotten with the last of
 * them.
 */
export const notebookMessages: Pick<Handlers, "getNotebook" | "changeNotebook" | "forgetNotebookAside"> = {
  async getNotebook({ tabId, incognito }) {
    const [hidden, store] = await storeFor(tabId, incognito);
    return { ...(await readNotebook(store)), isPrivate: hidden };
  },
  async changeNotebook({ tabId, incognito, change }) {
    const [hidden, store] = await storeFor(tabId, incognito);
    const outcome = await makeChange(store, change);
    // The last private window may have been closed meanwhile.
    if (hidden) await forgetUnlessPrivate();
    return outcome;
  },
  async forgetNotebookAside({ tabId, incognito }) {
    const [, store] = await storeFor(tabId, incognito);
    await forgetAside(store);
    notifyOwnPages("notebookChanged", null);
  },
};

async function storeFor(tabId: number, incognito: boolean | undefined): Promise<[hidden: boolean, NotebookStore]> {
  const hidden = await isPrivate(tabId, incognito);
  return [hidden, hidden ? privateNotebook : diskNotebook];
}

async function makeChange(store: NotebookStore, change: NotebookChange): Promise<ChangedNotebook> {
  const outcome = await changeNotebook(store, change);
  if (outcome.ok) notifyOwnPages("notebookChanged", null);
  return outcome;
}

/** The notes and the list for a backup, without those of private windows. */
export const itemsToBackUp = async (): Promise<NotebookItem[]> => (await readNotebook(diskNotebook)).items;

/** Adds the items of a backup. */
export const mergeItems = (items: NotebookItem[]): Promise<ChangedNotebook> =>
  makeChange(diskNotebook, { type: "merge", items });

/** Takes back what a backup brought. */
export const unmergeItems = (items: Unmerge["items"]): Promise<ChangedNotebook> =>
  makeChange(diskNotebook, { type: "unmerge", items });
