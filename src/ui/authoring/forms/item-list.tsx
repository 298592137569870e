import type { ComponentChildren } from "preact";
import type { DraftPath } from "../../../desk/authoring/edit-draft.ts";
import { RemoveButton } from "../../controls/row-buttons.tsx";
import { GroupProblems } from "./field-frame.tsx";
import { LongListBar, useLongList } from "./long-list.tsx";
import { type DraftTools, pathName, useDraftTools, valueAt } from "./use-draft.ts";

interface Props<Item> {
  path: DraftPath;
  title: string;
  about?: string;
  /** What one item is called, with its number. */
  nameOf: (at: number) => string;
  /** What one item is found by. */
  textOf: (item: Item) => string;
  add: string;
  /** What a new item is. */
  made: () => Item;
  /** How many have to stay. */
  least?: number;
  /** An item is one line: its fields, and what removes it. */
  inLine?: boolean;
  children: (path: DraftPath, at: number) => ComponentChildren;
}

/** So many forms of items are drawn at once. */
const DRAWN = 40;

/** A list inside a form: its items one below the other, each to be removed, and one to be added. */
export function ItemList<Item>({
  path,
  title,
  about,
  nameOf,
  textOf,
  add,
  made,
  least = 0,
  inLine = false,
  children,
}: Props<Item>) {
  const { draft, edit, sought } = useDraftTools();
  const items = (valueAt(draft, path) ?? []) as Item[];
  const list = useLongList({ texts: items.map(textOf), size: DRAWN, seek: seekIn(pathName(path), sought) });
  return (
    <fieldset>
      <legend>{title}</legend>
      {about && <p class="quiet">{about}</p>}
      <GroupProblems path={path} />
      {list.isLong && <LongListBar {...list.bar} title={title} />}
      <ol class={inLine ? "items in-line" : "items"}>
        {list.shown.map((one) => (
          <li
            key={one}
            aria-label={nameOf(one)}
            {...(list.isLong && { "aria-posinset": one + 1, "aria-setsize": items.length })}
          >
            <GroupProblems path={[...path, one]} />
            {children([...path, one], one)}
            {items.length > least && (
              <RemoveButton name={nameOf(one)} remove={() => edit({ type: "remove", path: [...path, one] })} />
            )}
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="plain"
        onClick={() => {
          edit({ type: "add", list: path, item: made() });
          list.show(items.length);
        }}
      >
        {add}
      </button>
    </fieldset>
  );
}

/** The item of a list that the person was led to, if it is of this one. */
function seekIn(list: string, sought: DraftTools["sought"]) {
  if (!sought?.path.startsWith(`${list}[`)) return undefined;
  return { at: Number.parseInt(sought.path.slice(list.length + 1), 10), token: sought };
}
