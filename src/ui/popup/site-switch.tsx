import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";

import type { PageReport } from "../../mentions/findings.ts";
import { type PageActions, FailureLine, useFailure } from "../overview/page-actions.tsx";

interface Props {
  page: PageReport;
  actions: PageActions;
  /** Beside the switch of the marks. */
  children?: ComponentChildren;
}

const choices = [
  ["on", "site.on", "site.onMeans"],
  ["always", "site.always", "site.alwaysMeans"],
  ["off", "site.off", "site.offMeans"],
] as const;

/** On, off or always for this site, and marks on or off for every page. */
export function SiteSwitch({ page: { host, site, marksOff, locked }, actions, children }: Props) {
  const [failure, run] = useFailure();
  return (
    <div class="switches">
      {host !== "" && (
        <fieldset class="site" disabled={locked.includes("sitesOff")}>
          <legend>
            {i18n.t("site.legend")} <bdi>{host}</bdi>
          </legend>
          <div class="segments">
            {choices.map(([to, label]) => (
              <label key={to}>
                <input
                  type="radio"
                  name="site"
                  value={to}
                  checked={site === to}
                  onChange={() => run(actions.switchSite(host, to))}
                />
                <span>{i18n.t(label)}</span>
              </label>
            ))}
          </div>
          <p class="quiet">
            {i18n.t(choices.find(([to]) => to === site)![2])} {locked.includes("sitesOff") && i18n.t("policy.locked")}
          </p>
        </fieldset>
      )}
      <div class="last">
        <label class="switch">
          <span>
            {i18n.t("site.marks")}
            {marksOff && <span class="quiet"> {i18n.t("site.marksOff")}</span>}
            {locked.includes("marksOff") && <span class="quiet"> {i18n.t("policy.locked")}</span>}
          </span>
          <input
            type="checkbox"
            role="switch"
            aria-checked={!marksOff}
            checked={!marksOff}
            disabled={locked.includes("marksOff")}
            onChange={({ currentTarget }) => run(actions.switchMarks(!currentTarget.checked))}
          />
        </label>
        {children}
      </div>
      <FailureLine failure={failure} />
    </div>
  );
}
