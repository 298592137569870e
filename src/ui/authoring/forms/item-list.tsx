import type { ComponentChildren } from "preact";

import { i18n } from "#i18n";
import type { DraftPath } from "../../../desk/authoring/edit-draft.ts";
import { isolate } from "../../text-direction.ts";
import { focusNeighbour } from "../../controls/keep-focus.ts";
import { useDraftTools, valueAt } from "./use-draft.ts";
import { GroupProblems } from "./field-frame.tsx";

interface Props {
  path: DraftPath;
  title: string;
  about?: string;
  /** What one item is called, with its number. */
  nameOf: (at: number) => string;
  add: string;
  /** What a new item is. */
  made: () => unknown;
  /** How many have to stay. */
  least?: number;
  children: (path: DraftPath, at: number) => ComponentChildren;
}

/** A list inside a form: its items one below the other, each to be removed, and one to be added. */
export function ItemList({ path, title, about, nameOf, add, made, least = 0, children }: Props) {
  const { draft, edit } = useDraftTools();
  const items = (valueAt(draft, path) ?? []) as unknown[];
  return (
    <fieldset>
      <legend>{title}</legend>
      {about && <p class="quiet">{about}</p>}
      <GroupProblems path={path} />
      <ol class="items">
        {items.map((_, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- an item is known by its place alone
          <li key={at} aria-label={nameOf(at)}>
            <GroupProblems path={[...path, at]} />
            {children([...path, at], at)}
            {items.length > least && (
              <button
                type="button"
                class="plain"
                aria-label={i18n.t("sets.removeNamed", [isolate(nameOf(at))])}
                onClick={({ currentTarget }) => {
                  focusNeighbour(currentTarget);
                  edit({ type: "remove", path: [...path, at] });
                }}
              >
                {i18n.t("options.remove")}
              </button>
            )}
          </li>
        ))}
      </ol>
      <button type="button" class="plain" onClick={() => edit({ type: "add", list: path, item: made() })}>
        {add}
      </button>
    </fieldset>
  );
}
