import { useState } from "preact/hooks";
import { i18n } from "#i18n";

import type { ListedSet } from "../../facts/set-info.ts";
import { FileButton } from "../controls/controls.tsx";
import { type SectionProps, Lock } from "../controls/section.tsx";
import { isolate, plural, withCommas } from "../format.ts";
import { SiteList, SiteStateSelect, siteRows } from "./site-list.tsx";

/** How many rows are shown at once: ten thousand are nobody's list, so there is the search. */
const atOnce = 100;
/** As many are seen without a search. */
const few = 8;

interface Props extends SectionProps {
  readSites: ReadSites;
  sets: ListedSet[];
}

/** Where something is otherwise than elsewhere: sites that are never or always read, and names that are not marked. */
export function SitesSection({ settings, change, locked, readSites, sets }: Props) {
  const [search, setSearch] = useState("");
  const all = siteRows(settings, sets);
  const query = search.trim().toLowerCase();
  const found = all.filter((row) => `${row.host} ${"name" in row ? row.name.toLowerCase() : ""}`.includes(query));
  const sites = found.filter((row) => "state" in row).length;
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
      {(all.length > few || search !== "") && (
        <label class="field">
          <span>{i18n.t("options.search")}</span>
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
      )}
      <p class="quiet" role="status">
        {all.length === 0
          ? i18n.t("options.noSite")
          : found.length === 0
            ? i18n.t("panel.none")
            : withCommas([
                ...(sites > 0 ? [plural("options.siteCount", sites)] : []),
                ...(found.length > sites ? [plural("options.entities", found.length - sites)] : []),
              ])}
      </p>
      <SiteList rows={found.slice(0, atOnce)} change={change} locked={locked} />
      {found.length > atOnce && <p class="quiet">{plural("options.moreSites", found.length - atOnce)}</p>}
    </section>
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
