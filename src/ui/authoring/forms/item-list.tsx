import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";

import type { DraftPath } from "../../../desk/authoring/edit-draft.ts";
import { isolate } from "../../format.ts";
import { focusNeighbour } from "../../page-setup.ts";
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
            {items.length > least && <RemoveItem path={[...path, one]} name={nameOf(one)} />}
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

function RemoveItem({ path, name }: { path: DraftPath; name: string }) {
  const { edit } = useDraftTools();
  return (
    <button
      type="button"
      class="plain"
      aria-label={i18n.t("sets.removeNamed", [isolate(name)])}
      onClick={({ currentTarget }) => {
        focusNeighbour(currentTarget);
        edit({ type: "remove", path });
      }}
    >
      {i18n.t("options.remove")}
    </button>
  );
}

/** The item of a list that the person was led to, if it is of this one. */
function seekIn(list: string, sought: DraftTools["sought"]) {
  if (!sought?.path.startsWith(`${list}[`)) return undefined;
  return { at: Number.parseInt(sought.path.slice(list.length + 1), 10), token: sought };
}
