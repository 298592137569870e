import { i18n } from "#i18n";

import type { ListedSet } from "../../facts/set-info.ts";
import type { Settings } from "../../settings/schema.ts";
import type { SiteState } from "../../settings/sites.ts";
import { RemoveButton } from "../controls/row-buttons.tsx";
import { LockedNote, type SectionProps } from "../controls/section.tsx";
import { isolate } from "../format.ts";
import { focusNeighbour } from "../page-setup.ts";

/** How a site is read that is on a list. */
type ListedState = Exclude<SiteState, "on">;

interface SiteRow {
  host: string;
  state: ListedState;
}

interface NameRow {
  /** Empty where the name is marked on no site at all. */
  host: string;
  entity: string;
  name: string;
  /** Of the name (BCP 47); absent where its set is gone. */
  language?: string;
}

/**
 * What is otherwise than elsewhere, by site: how it is read, and which names are not marked there. Names hidden by hand
 * are few, so all sites and those that have some come before what may be a list of thousands.
 */
export function siteRows(settings: Settings, sets: ListedSet[]): (SiteRow | NameRow)[] {
  const { sitesOff, sitesAlways, hidden, hiddenOn } = settings;
  const sites = [
    ...sitesOff.map((host): SiteRow => ({ host, state: "off" })),
    ...sitesAlways.map((host): SiteRow => ({ host, state: "always" })),
  ];
  const names = [["", hidden] as const, ...Object.entries(hiddenOn)].flatMap(([host, entities]) =>
    entities.map((entity): NameRow => ({ host, entity, ...nameOf(entity, sets) })),
  );
  const first = new Set(names.map(({ host }) => host));
  return [...sites, ...names].toSorted(
    (one, other) => Number(first.has(other.host)) - Number(first.has(one.host)) || one.host.localeCompare(other.host),
  );
}

/** An entity of a set that is gone by now still has its id. */
function nameOf(entity: string, sets: ListedSet[]): { name: string; language?: string } {
  for (const { entities, language, id: set, own } of sets) {
    // Entities of the person's own sets are named with the id of their set.
    const known = entities.find(({ id }) => entity === (own ? `${set}:${id}` : id));
    if (known) return { name: known.name, language };
  }
  return { name: entity };
}

interface Props extends Pick<SectionProps, "change" | "locked"> {
  rows: (SiteRow | NameRow)[];
}

/** The rows, each with what takes it back. */
export function SiteList({ rows, ...props }: Props) {
  return (
    <ul class="rows">
      {rows.map((row) =>
        "state" in row ? (
          <Site key={row.host} {...row} {...props} />
        ) : (
          <HiddenName key={`${row.host} ${row.entity}`} {...row} {...props} />
        ),
      )}
    </ul>
  );
}

function Site({ host, state, change, locked }: SiteRow & Omit<Props, "rows">) {
  const isLocked = locked.includes("sitesOff");
  return (
    <li>
      <span class="grow">
        <bdi dir="ltr">{host}</bdi>
      </span>
      <SiteStateSelect
        label={i18n.t("options.onSite", [host])}
        value={state}
        isLocked={isLocked}
        choose={(to) => void change({ type: "sites", hosts: [host], to })}
      />
      <RemoveButton
        name={host}
        isLocked={isLocked}
        remove={() =>
          void change({ type: "sites", hosts: [host], to: "unlisted" }, i18n.t("options.removed", [isolate(host)]))
        }
      />
    </li>
  );
}

function HiddenName({ host, entity, name, language, change, locked }: NameRow & Omit<Props, "rows">) {
  const place = host === "" ? i18n.t("options.everywhere") : i18n.t("options.onlyOn", [isolate(host)]);
  const wanted = { type: "hide", entity, hidden: false, ...(host !== "" && { host }) } as const;
  return (
    <li class="name">
      <span class="grow">
        <bdi lang={language}>{name}</bdi> <span class="quiet about">{place}</span>
      </span>
      {locked.includes(host === "" ? "hidden" : "hiddenOn") ? (
        <LockedNote />
      ) : (
        <button
          type="button"
          class="plain"
          aria-label={i18n.t("options.showAgainNamed", [name, place])}
          onClick={(event) => {
            focusNeighbour(event.currentTarget);
            void change(wanted, i18n.t("options.shown", [isolate(name)]));
          }}
        >
          {i18n.t("options.showAgain")}
        </button>
      )}
    </li>
  );
}

interface SelectProps {
  label: string;
  value: ListedState;
  isLocked?: boolean;
  choose: (value: ListedState) => void;
}

/** What happens on a site. */
export function SiteStateSelect({ label, value, isLocked = false, choose }: SelectProps) {
  return (
    <select
      aria-label={label}
      value={value}
      disabled={isLocked}
      onChange={(event) => choose(event.currentTarget.value as typeof value)}
    >
      <option value="off">{i18n.t("options.never")}</option>
      <option value="always">{i18n.t("options.always")}</option>
    </select>
  );
}
