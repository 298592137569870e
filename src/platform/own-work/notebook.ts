import { sweptItems, unmergeOf, writesOf } from "../../desk/notebook/change-notebook.ts";
import { itemShape, type NotebookChange, type NotebookItem } from "../../desk/notebook/item.ts";
import type { SetAside } from "../../settings/store-report.ts";
import type { ChangedNotebook } from "../messages.ts";
import { isDiskFull } from "../own-sets/database.ts";
import type { NotebookStore } from "./notebook-stores.ts";

export interface ReadNotebook {
  items: NotebookItem[];
  setAside: SetAside[];
}

/**
 * All items, in the order in which they came. A record that cannot be read is set aside, whole, and costs no other one.
 *
 * @throws where the store cannot be read at all
 */
export function readNotebook(store: NotebookStore): Promise<ReadNotebook> {
  return withLock(() => read(store));
}

/** Makes a change, all of it or nothing; the answer says which. */
export function changeNotebook(store: NotebookStore, change: NotebookChange): Promise<ChangedNotebook> {
  return withLock(async () => {
    try {
      const { items } = await read(store);
      const writes = writesOf(items, change);
      if (writes === "too-many") return { ok: false, why: "too-many" };
      if (writes.put.length + writes.drop.length > 0) await store.write(writes);
      return change.type === "merge" ? { ok: true, undo: unmergeOf(items, writes.put) } : { ok: true };
    } catch (error) {
      return { ok: false, why: isDiskFull(error) ? "full" : "refused" };
    }
  });
}

/** Deletes the records that were set aside, which a person may have saved. */
export const forgetAside = (store: NotebookStore): Promise<void> =>
  withLock(() => store.write({ put: [], drop: [], forgetAside: true }));

/** When the browser starts: what was taken from the list can no longer be taken back. */
export function sweepNotebook(store: NotebookStore): Promise<void> {
  return withLock(async () => {
    const swept = sweptItems((await read(store)).items);
    const [put, gone] = [swept.filter(({ note }) => note), swept.filter(({ note }) => !note)];
    if (swept.length > 0) await store.write({ put, drop: gone.map(({ key }) => key) });
  });
}

async function read(store: NotebookStore): Promise<ReadNotebook> {
  const { records, setAside } = await store.read();
  const parsed = records.map(([key, value]) => ({ key, value, item: itemShape.safeParse(value).data }));
  const broken = parsed.filter(({ key, item }) => item?.key !== key);
  const items = parsed.flatMap(({ key, item }) => (item?.key === key ? item : [])).toSorted(byTime);
  if (broken.length === 0) return { items, setAside };
  const date = new Date().toISOString();
  const aside = broken.map(({ value }): SetAside => ({ date, unread: "all", stored: value }));
  // Where there is no room for that they stay where they are, and are told of all the same.
  await store.write({ put: [], drop: broken.map(({ key }) => key), setAside: aside }).catch(() => undefined);
  return { items, setAside: [...setAside, ...aside] };
}

const timeOf = ({ listed, note }: NotebookItem): string => listed ?? note?.written ?? "";
const byTime = (one: NotebookItem, other: NotebookItem): number => (timeOf(one) < timeOf(other) ? -1 : 1);

/** One at a time: a Web Lock also holds between a background that is stopping and the next one. */
const withLock = <Result>(run: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request("sidelight-notebook", run);
