import { useState } from "preact/hooks";
import { i18n } from "#i18n";

import { FileButton } from "../controls/controls.tsx";
import { type SectionProps, Lock } from "../controls/section.tsx";
import { isolate, plural, withCommas } from "../format.ts";
import { focusNeighbour } from "../page-setup.ts";

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

/** Reads sites from what somebody typed or pasted. */
export type ReadSites = (text: string) => { hosts: string[]; refused: string[] };

interface SitesFormProps {
  add: (hosts: string[], to: "off" | "always") => void;
  readSites: ReadSites;
}

/** How many entries that are no site are named. */
const named = 5;

/** One field for one site as well as for a pasted list, and a file beside it. */
function SitesForm({ add, readSites }: SitesFormProps) {
  const [text, setText] = useState("");
  const [to, setTo] = useState<"off" | "always">("off");
  const [problem, setProblem] = useState("");
  const take = (from: string | undefined) => {
    if (from === undefined) return setProblem(i18n.t("refusal.tooLarge"));
    const { hosts, refused } = readSites(from);
    if (hosts.length > 0) add(hosts, to);
    const list = withCommas(refused.slice(0, named).map(isolate)) + (refused.length > named ? " …" : "");
    setProblem(refused.length > 0 ? i18n.t("options.noHost", [list]) : hosts.length > 0 ? "" : i18n.t("options.empty"));
    // What was not understood stays in the field, to be put right.
    return setText(refused.join("\n"));
  };
  return (
    <form
      class="sites-form"
      onSubmit={(event) => {
        event.preventDefault();
        take(text);
      }}
    >
      <label class="field">
        <span>{i18n.t("options.addSites")}</span>
        <textarea
          dir="ltr"
          rows={2}
          spellcheck={false}
          placeholder="example.org"
          aria-describedby="sites-problem"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="line-up">
        <SiteStateSelect label={i18n.t("options.howSites")} value={to} choose={setTo} />
        <button type="submit" class="plain">
          {i18n.t("options.add")}
        </button>
        <FileButton label={i18n.t("options.sitesFile")} accept=".txt,.csv,text/plain" take={take} />
      </div>
      <p id="sites-problem" role="alert" class="problem">
        {problem}
      </p>
    </form>
  );
}

interface SelectProps {
  label: string;
  value: "off" | "always";
  isLocked?: boolean;
  choose: (value: "off" | "always") => void;
}

/** What happens on a site. */
function SiteStateSelect({ label, value, isLocked = false, choose }: SelectProps) {
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
