import {
  isListed,
  type ItemState,
  MAX_ITEMS,
  MAX_NOTEBOOK,
  type NotebookChange,
  type NotebookItem,
  type Unmerge,
} from "./item.ts";

/** The items that a change writes and the keys that it deletes; or that there would be more than may be kept. */
type NotebookWrites = { put: NotebookItem[]; drop: string[] } | "too-many";

/** What a change does to the items, of which it touches no more than it must. */
export function writesOf(items: NotebookItem[], change: NotebookChange): NotebookWrites {
  const before = new Map(items.map((item) => [item.key, item]));
  const after = new Map(before);
  const set = (item: NotebookItem) => {
    if (item.listed === undefined && item.note === undefined) after.delete(item.key);
    else after.set(item.key, item);
  };
  switch (change.type) {
    case "list":
      set(listedAt(before.get(change.key) ?? newItem(change), change.at));
      break;
    case "note":
      set(withNote(before.get(change.key) ?? newItem(change), change.text, change.at));
      break;
    case "remove": {
      const keys = new Set(change.keys);
      for (const item of sweptItems(items, change.at)) set(item);
      for (const item of items) if (keys.has(item.key) && isListed(item)) set({ ...item, removed: change.at });
      break;
    }
    case "take-back":
      for (const { removed, ...item } of items) if (removed !== undefined) set(item);
      break;
    case "unmerge":
      for (const { key, was, now } of change.items) {
        const item = before.get(key);
        if (item) set(unmerged(item, was, now));
      }
      break;
    case "merge":
    default:
      for (const item of change.items) set(merged(before.get(item.key), item));
  }
  if (after.size > MAX_ITEMS && after.size > before.size) return "too-many";
  const put = [...after.values()].filter((item) => before.get(item.key) !== item);
  if (grows(put, before) && sizeOf(after.values()) > MAX_NOTEBOOK) return "too-many";
  return { put, drop: items.flatMap(({ key }) => (after.has(key) ? [] : key)) };
}

/** As JSON, in UTF-16 units. */
const sizeOf = (items: Iterable<NotebookItem>): number =>
  [...items].reduce((sum, item) => sum + JSON.stringify(item).length, 0);

/** Whether items are larger than those in whose place they come: what makes the notebook smaller is always allowed. */
const grows = (put: NotebookItem[], before: Map<string, NotebookItem>): boolean =>
  sizeOf(put) > sizeOf(put.flatMap(({ key }) => before.get(key) ?? []));

/** What becomes of items that were taken from the list, when that can no longer be taken back: a note stays. */
export function sweptItems(items: NotebookItem[], except?: string): NotebookItem[] {
  return items
    .filter(({ removed }) => removed !== undefined && removed !== except)
    .map(({ format, key, subject, note }) => ({ format, key, subject, ...(note && { note }) }));
}

const newItem = ({ key, subject }: Pick<NotebookItem, "key" | "subject">): NotebookItem => ({
  format: 1,
  key,
  subject,
});

function listedAt({ removed, ...item }: NotebookItem, at: string): NotebookItem {
  return { ...item, listed: removed === undefined ? (item.listed ?? at) : at };
}

function withNote(item: NotebookItem, text: string, written: string): NotebookItem {
  const { note, ...bare } = item;
  if (text.trim() === "") return bare;
  return note?.text === text ? item : { ...item, note: { text, written } };
}

function merged(mine: NotebookItem | undefined, theirs: NotebookItem): NotebookItem {
  if (!mine) return theirs;
  const [mineAt = "", theirsAt = ""] = [mine.note?.written, theirs.note?.written];
  const note = theirsAt > mineAt ? theirs.note : mine.note;
  const listed = isListed(mine) ? mine.listed : isListed(theirs) ? theirs.listed : undefined;
  const { removed, ...rest } = mine;
  return {
    ...rest,
    ...(note && { note }),
    ...(listed === undefined ? removed !== undefined && { removed } : { listed }),
  };
}

/** The change that takes back a merge which has written these items. */
export function unmergeOf(before: NotebookItem[], put: NotebookItem[]): Unmerge {
  const old = new Map(before.map((item) => [item.key, item]));
  return {
    type: "unmerge",
    items: put.map((item) => ({ key: item.key, was: stateOf(old.get(item.key)), now: stateOf(item) })),
  };
}

const stateOf = ({ listed, removed, note }: ItemState = {}): ItemState => ({
  ...(listed !== undefined && { listed }),
  ...(removed !== undefined && { removed }),
  ...(note && { note }),
});

function unmerged(item: NotebookItem, was: ItemState, now: ItemState): NotebookItem {
  const { format, key, subject, note } = item;
  const onList = item.listed === now.listed && item.removed === now.removed ? was : item;
  const noted = note?.text === now.note?.text && note?.written === now.note?.written ? was : item;
  const { listed, removed } = onList;
  return { format, key, subject, ...stateOf({ listed, removed, note: noted.note }) };
}
