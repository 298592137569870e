import { useState } from "preact/hooks";
import { i18n } from "#i18n";

import { isolate } from "../text-direction.ts";
import { withCommas } from "../format.ts";
import { FileButton } from "./file-button.tsx";

/** Reads sites from what somebody typed or pasted. */
export type ReadSites = (text: string) => { hosts: string[]; refused: string[] };

interface Props {
  add: (hosts: string[], to: "off" | "always") => void;
  readSites: ReadSites;
}

/** How many entries that are no site are named. */
const named = 5;

/** One field for one site as well as for a pasted list, and a file beside it. */
export function SitesForm({ add, readSites }: Props) {
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
