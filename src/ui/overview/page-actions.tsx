import { i18n } from "#i18n";
import { useState } from "preact/hooks";
import type { PageReport } from "../../mentions/findings.ts";

/** Nothing where it was done. */
type Outcome = Promise<Failure | undefined>;

/** What a person can do from a surface beside the page. */
export interface PageActions {
  readNow: () => Outcome;
  /** Switches the host that the report names, also where the tab shows another one by now. */
  switchSite: (host: string, to: PageReport["site"]) => Outcome;
  /** Marks a name again that was hidden on a host, or without one everywhere. */
  markAgain: (entity: string, host?: string) => Outcome;
  /** Marks on all pages, off or on again. */
  switchMarks: (off: boolean) => Outcome;
  /** Asks the browser for access to a host, or without one to all sites. To be called in a click. */
  askAccess: (host: string) => Outcome;
  /** Brings a mention into view and opens its card. */
  show: (id: number) => Outcome;
  /** Opens the page where sets are written, with a fact from what is selected. */
  writeFact: () => Outcome;
}

const sentences = {
  full: "refusal.full",
  "too-much": "refusal.tooMuch",
  refused: "refusal.refused",
  locked: "refusal.locked",
  gone: "failure.gone",
  "no-answer": "failure.noAnswer",
  unreachable: "failure.unreachable",
  "not-allowed": "page.notAllowed",
  "no-panel": "failure.noPanel",
  "no-selection": "failure.noSelection",
  failed: "page.notDone",
} as const;

/**
 * Why something could not be done. `full`, `too-much`, `refused`, `locked`: a change of the settings was not stored. `gone`: the
 * page changed, and what was meant is no longer on it. `no-answer`: a page that is held has it done once it is free.
 */
export type Failure = keyof typeof sentences;

/** Says what happened, and what helps. */
export function FailureLine({ failure }: { failure: Failure | undefined }) {
  return failure ? <p role="alert">{i18n.t(sentences[failure])}</p> : null;
}

/** Does something and keeps why it could not be done, until the next thing is. */
export function useFailure() {
  const [failure, setFailure] = useState<Failure>();
  const run = (doing: Promise<Failure | undefined>) =>
    void doing.then(setFailure, () => {
      setFailure("failed");
    });
  return [failure, run] as const;
}

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
