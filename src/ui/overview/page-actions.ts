import type { PageReport } from "../../mentions/findings.ts";

/** What a person can do from a surface beside the page. Each tells whether it worked, where it may not. */
export interface PageActions {
  readNow: () => Promise<boolean>;
  switchSite: (to: PageReport["site"]) => Promise<boolean>;
  /** Marks on all pages, off or on again. */
  switchMarks: (off: boolean) => Promise<boolean>;
  /** Asks the browser for access to a host, or without one to all sites. To be called in a click. */
  askAccess: (host: string) => Promise<boolean>;
  /** Brings a mention into view and opens its card. */
  show: (id: number) => Promise<void>;
}
