import { i18n } from "#i18n";

import type { PageReport } from "../../mentions/findings.ts";
import { type PageActions, FailureLine, useFailure } from "./page-actions.tsx";

interface Props {
  page: PageReport;
  actions: PageActions;
}

const reasons = {
  read: "page.nothing",
  "not-news": "page.notNews",
  off: "page.off",
  "no-access": "page.noAccess",
  unreachable: "page.unreachable",
  "no-answer": "page.noAnswer",
} as const;

/** Why a page has no mention to list, and what a person can do about it. */
export function WhyNothing({ page, actions }: Props) {
  const [failure, run] = useFailure();
  const { state } = page;
  const remedies = remediesFor(page, actions);
  return (
    <div class="why" key={state}>
      <p role="status">
        {i18n.t(reasonOf(page))}
        {page.state === "off" && page.locked.includes("sitesOff") && ` ${i18n.t("policy.locked")}`}
        {page.state === "read" && page.complete && !page.failed && <Stories page={page} />}
      </p>
      {remedies.length > 0 && (
        <div class="remedies">
          {remedies.map(({ label, remedy }, index) => (
            <button key={label} type="button" class={index === 0 ? "main" : "second"} onClick={() => run(remedy())}>
              {i18n.t(label)}
            </button>
          ))}
        </div>
      )}
      <FailureLine failure={failure} />
    </div>
  );
}

/** What could have been found: the reader sees that nothing is broken. */
function Stories({ page: { stories } }: { page: PageReport }) {
  return (
    <>
      {stories.map(({ title, language }) => (
        <bdi key={title} class="quiet about" lang={language}>
          {title}
        </bdi>
      ))}
    </>
  );
}

function reasonOf({ state, complete, failed }: PageReport) {
  if (failed) return "page.failed";
  return complete ? reasons[state] : "page.reading";
}

function remediesFor({ state, host, locked }: PageReport, { readNow, switchSite, askAccess }: PageActions) {
  const isLocked = locked.includes("sitesOff");
  const now = { label: "page.readNow", remedy: readNow } as const;
  switch (state) {
    case "not-news":
      return [
        now,
        ...(isLocked ? [] : [{ label: "page.readAlways", remedy: () => switchSite(host, "always") } as const]),
      ];
    case "off":
      return isLocked ? [] : [{ label: "page.switchOn", remedy: () => switchSite(host, "on") } as const];
    case "no-access": {
      const label = host === "" ? "page.allowAll" : "page.allow";
      // Where the browser tells the host it has lent an access for once.
      return [{ label, remedy: () => askAccess(host) } as const, ...(host === "" ? [] : [now])];
    }
    default:
      return [];
  }
}
