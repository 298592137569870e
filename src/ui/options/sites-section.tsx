import { useState } from "preact/hooks";
import { i18n } from "#i18n";

import { isolate } from "../text-direction.ts";
import { plural } from "../format.ts";
import { focusNeighbour } from "../controls/keep-focus.ts";
import { Lock, type SectionProps } from "../controls/section.tsx";
import { type ReadSites, SiteStateSelect, SitesForm } from "./sites-form.tsx";

/** How many sites are shown at once: ten thousand rows are nobody's list, so there is the search. */
const atOnce = 100;

interface Props extends SectionProps {
  readSites: ReadSites;
}

/** The sites on which nothing is read, and those that are always read. */
export function SitesSection({ settings, change, locked, readSites }: Props) {
  const [search, setSearch] = useState("");
  const all = [
    ...settings.sitesOff.map((host) => ({ host, state: "off" as const })),
    ...settings.sitesAlways.map((host) => ({ host, state: "always" as const })),
  ].toSorted((one, other) => one.host.localeCompare(other.host));
  const isLocked = locked.includes("sitesOff");
  const found = all.filter(({ host }) => host.includes(search.trim().toLowerCase()));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{i18n.t("options.sites")}</h2>
      <p class="quiet">{i18n.t("options.sitesAbout")}</p>
      <Lock names={["sitesOff"]} locked={locked}>
        <SitesForm
          add={(hosts, to) => void change({ type: "sites", hosts, to }, plural("options.sitesAdded", hosts.length))}
          readSites={readSites}
        />
      </Lock>
      {all.length > 0 && (
        <label class="field">
          <span>{i18n.t("options.search")}</span>
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
      )}
      <p class="quiet" role="status">
        {all.length === 0
          ? i18n.t("options.noSite")
          : found.length === 0
            ? i18n.t("options.noSiteFound")
            : plural("options.siteCount", found.length)}
      </p>
      <ul class="rows">
        {found.slice(0, atOnce).map(({ host, state }) => (
          <Site key={host} host={host} state={state} change={change} isLocked={isLocked} />
        ))}
      </ul>
      {found.length > atOnce && <p class="quiet">{plural("options.moreSites", found.length - atOnce)}</p>}
    </section>
  );
}

interface SiteProps extends Pick<SectionProps, "change"> {
  host: string;
  state: "off" | "always";
  isLocked: boolean;
}

function Site({ host, state, change, isLocked }: SiteProps) {
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
      <button
        type="button"
        class="plain"
        aria-label={i18n.t("options.removeSite", [host])}
        disabled={isLocked}
        onClick={(event) => {
          focusNeighbour(event.currentTarget);
          void change({ type: "sites", hosts: [host], to: "unlisted" }, i18n.t("options.removed", [isolate(host)]));
        }}
      >
        {i18n.t("options.remove")}
      </button>
    </li>
  );
}
