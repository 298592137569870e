import { useLayoutEffect, useRef, useState } from "preact/hooks";

import { i18n } from "#i18n";
import { formatNumber } from "../format.ts";
import type { PanelFilters } from "./group-page.ts";

interface Props {
  filters: PanelFilters;
  /** The kinds of entity that are on the page. */
  kinds: string[];
  change: (filters: PanelFilters) => void;
  /** The sections that are there, with how much is in each. */
  jumps: { to: string; label: string; count: number }[];
}

/** One row that stays in sight: jumps to the sections with what is in them, and the search, which folds out of it. */
export function Filters({ filters, kinds, change, jumps }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  // Whoever opens it wants to write, and may do so at once.
  useLayoutEffect(() => {
    if (open) box.current?.querySelector("input")?.focus();
  }, [open]);
  const isOpen = open || filters.query !== "" || filters.kind !== "";
  const toggle = () => {
    setOpen(!isOpen);
    // Folded in, it would filter out of sight.
    if (isOpen) change({ ...filters, query: "", kind: "" });
  };
  return (
    <search class="filters" ref={box}>
      <div class="row">
        <nav class="jumps" aria-label={i18n.t("popup.found")}>
          {jumps.map(({ to, label, count }) => (
            <button key={to} type="button" onClick={({ currentTarget }) => jump(currentTarget, to)}>
              {label} <span class="quiet">{formatNumber(count)}</span>
            </button>
          ))}
        </nav>
        <button type="button" class="find" aria-expanded={isOpen} aria-label={i18n.t("panel.search")} onClick={toggle}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3l3.2 3.2" />
          </svg>
        </button>
      </div>
      {isOpen && <Search {...{ filters, kinds, change }} />}
    </search>
  );
}

function Search({ filters, kinds, change }: Omit<Props, "jumps">) {
  return (
    <div class="find-in">
      <input
        type="search"
        aria-label={i18n.t("panel.search")}
        placeholder={i18n.t("panel.search")}
        value={filters.query}
        onInput={({ currentTarget }) => change({ ...filters, query: currentTarget.value })}
      />
      <select
        aria-label={i18n.t("panel.kind")}
        value={filters.kind}
        onChange={({ currentTarget }) => change({ ...filters, kind: currentTarget.value })}
      >
        <option value="">{i18n.t("panel.allKinds")}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {i18n.t(`kind.${kind as "term"}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Leads to the heading of a section, and the focus with it. */
function jump(link: Element, to: string): void {
  const heading = link.ownerDocument.querySelector<HTMLElement>(`#${to} h2, #${to} > summary`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}
