import { useMemo, useState } from "preact/hooks";
import { i18n } from "#i18n";

import { formatNumber } from "../../format.ts";

interface Options {
  /** What each item is found by, in the order of the list. */
  texts: string[];
  /** How many are drawn at once. */
  size: number;
  /** An item that has to be in view; told again for each new token. */
  seek?: { at: number; token: unknown } | undefined;
}

/** The part of a long list that is drawn, and what leads to the others. */
interface LongList {
  /** The places of the drawn items. */
  shown: number[];
  /** Whether there is more than one part. */
  isLong: boolean;
  /** Shows the part that an item is in, by its place. */
  show: (at: number) => void;
  bar: BarProps;
}

/** Draws a long list in parts, and finds items of it by their text: forms by the thousand take seconds to draw. */
export function useLongList({ texts, size, seek }: Options): LongList {
  const pageWith = (at: number) => ({ query: "", page: Math.floor(at / size), token: seek?.token });
  const [kept, setView] = useState(() => pageWith(seek?.at ?? 0));
  const isSought = seek !== undefined && seek.token !== kept.token;
  const view = isSought ? pageWith(seek.at) : kept;
  if (isSought) setView(view);
  const { query } = view;
  // An item that is being edited stays, even if its new text isn't what was searched for.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- found anew when somebody asks, or when an item comes or goes
  const found = useMemo(() => placesOf(texts, query), [query, texts.length]);
  const last = Math.max(0, Math.ceil(found.length / size) - 1);
  const page = Math.min(view.page, last);
  return {
    shown: found.slice(page * size, (page + 1) * size),
    isLong: texts.length > size,
    show: (at) => setView(pageWith(at)),
    bar: {
      query,
      find: (wanted) => setView({ ...view, query: wanted, page: 0 }),
      from: page * size,
      to: Math.min((page + 1) * size, found.length),
      of: found.length,
      turn: (by) => setView({ ...view, page: Math.min(Math.max(page + by, 0), last) }),
    },
  };
}

function placesOf(texts: string[], query: string): number[] {
  const words = query.trim().toLowerCase();
  return texts.flatMap((text, at) => (text.toLowerCase().includes(words) ? [at] : []));
}

interface BarProps {
  query: string;
  find: (query: string) => void;
  /** The first and the one after the last that are drawn, and how many there are. */
  from: number;
  to: number;
  of: number;
  turn: (by: -1 | 1) => void;
}

/** Finds items of a long list, and goes to the part before or after. */
export function LongListBar({ title, query, find, from, to, of, turn }: BarProps & { title: string }) {
  const step = (by: -1 | 1, label: string, isEnd: boolean) => (
    // Not disabled: at the end of the list the focus would be lost.
    <button type="button" class="plain" aria-disabled={isEnd} onClick={() => turn(by)}>
      {label}
    </button>
  );
  return (
    <div class="long-list">
      <input
        type="search"
        autocomplete="off"
        aria-label={i18n.t("author.find", [title])}
        placeholder={i18n.t("author.find", [title])}
        value={query}
        onInput={({ currentTarget }) => find(currentTarget.value)}
      />
      <span role="status" class="quiet">
        {of === 0
          ? i18n.t("panel.none")
          : i18n.t("author.range", [formatNumber(from + 1), formatNumber(to), formatNumber(of)])}
      </span>
      {step(-1, i18n.t("author.earlier"), from === 0)}
      {step(1, i18n.t("author.later"), to >= of)}
    </div>
  );
}
