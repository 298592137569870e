import { i18n } from "#i18n";

import { isolate } from "../format.ts";
import { focusNeighbour } from "../page-setup.ts";

interface RemoveButtonProps {
  /** What is removed, for screen readers. */
  name: string;
  isLocked?: boolean;
  remove: () => void;
}

/** Removes the row that it is in. The focus goes to the row beside it. */
export function RemoveButton({ name, isLocked = false, remove }: RemoveButtonProps) {
  return (
    <button
      type="button"
      class="plain"
      disabled={isLocked}
      aria-label={i18n.t("sets.removeNamed", [isolate(name)])}
      onClick={({ currentTarget }) => {
        focusNeighbour(currentTarget);
        remove();
      }}
    >
      {i18n.t("options.remove")}
    </button>
  );
}

interface MoveButtonsProps {
  name: string;
  /** The row's place in its list, counted from 0, and how many rows there are. */
  place: { at: number; of: number };
  isLocked?: boolean;
  move: (by: -1 | 1) => void;
}

/** Move a row up and down in its list. */
export function MoveButtons({ name, place: { at, of }, isLocked = false, move }: MoveButtonsProps) {
  return (
    <>
      {([-1, 1] as const).map((by) => (
        <button
          key={by}
          type="button"
          class="plain"
          disabled={isLocked || (by < 0 ? at === 0 : at === of - 1)}
          aria-label={i18n.t(by < 0 ? "sets.up" : "sets.down", [isolate(name)])}
          onClick={() => move(by)}
        >
          {by < 0 ? "↑" : "↓"}
        </button>
      ))}
    </>
  );
}
