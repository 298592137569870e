/** What decides how to install a missing browser. */
export interface Machine {
  /** Debian itself: Ubuntu's packages of both browsers are snaps. */
  debian: boolean;
  /** Whether packages can be installed without asking. */
  root: boolean;
  /** Whether puppeteer's browser tool has this browser for this machine. */
  downloadable: boolean;
}

export type WayToBrowser = "apt" | "download";

/** The ways to install a missing browser, in the order to try them. */
export function planBrowser({ debian, root, downloadable }: Machine): WayToBrowser[] {
  return [...(debian && root ? (["apt"] as const) : []), ...(downloadable ? (["download"] as const) : [])];
}
