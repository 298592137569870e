import type { PageReport } from "../../mentions/findings.ts";
import type { Failure } from "./failure.tsx";

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
}
