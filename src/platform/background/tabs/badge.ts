import browser from "webextension-polyfill";

import type { ChangedSettings } from "../../../settings/report.ts";
import { loadSettings } from "../store/settings-store.ts";
import { siteStateAt } from "../store/site.ts";

/** White text has enough contrast on all of them. */
const colors = { lively: "#2a6f97", muted: "#59636e", failed: "#b3261e" };

const icons = {
  lively: { 16: "/icon/16.png", 32: "/icon/32.png" },
  muted: { 16: "/icon/16-muted.png", 32: "/icon/32-muted.png" },
};

/**
 * The badge of a tab. The browser keeps it while the background is stopped and removes it when a new document loads, so
 * only changes within a document are handled here.
 */
type Badge =
  /** `muted`: marks are off everywhere, so findings are only listed. */
  | { state: "found"; entities: number; complete: boolean; muted: boolean }
  /** Off on this site. */
  | { state: "off" }
  /** The shortcut that switches a site was pressed, and the change could not be stored. */
  | { state: "unstored"; why: Refusal };

type Refusal = Extract<ChangedSettings, { ok: false }>["why"];

/** Our own pages use the same sentences. */
const refusals = {
  full: "refusal_full",
  "too-much": "refusal_tooMuch",
  refused: "refusal_refused",
  locked: "refusal_locked",
} as const;

/** The text of a badge: "6+" while a scan runs, empty if nothing was found. */
function badgeText(badge: Badge, off: string): string {
  if (badge.state === "off") return off;
  if (badge.state === "unstored") return "!";
  return badge.entities === 0 ? "" : `${badge.entities}${badge.complete ? "" : "+"}`;
}

/** Shows what the reader of a tab found. */
export function showFound(tabId: number, entities: number, complete: boolean): Promise<void> {
  return show(tabId, async () => {
    const { marksOff } = await loadSettings();
    return { state: "found", entities, complete, muted: marksOff };
  });
}

/** Shows that no reader is at work in a tab: an empty badge, or that the site is off. */
export function showUnread(tabId: number, url: string, incognito: boolean): Promise<void> {
  return show(tabId, async () =>
    (await siteStateAt(url, incognito)) === "off"
      ? { state: "off" }
      : { state: "found", entities: 0, complete: true, muted: false },
  );
}

/** Shows that the change by a shortcut was not stored, and why, until the badge changes again. */
export function showUnstored(tabId: number, why: Refusal): Promise<void> {
  return show(tabId, async () => ({ state: "unstored", why }));
}

/** Shows a badge. A lock runs the updates of a tab one by one, so the last one wins. A closed tab is no error. */
async function show(tabId: number, findOut: () => Promise<Badge>): Promise<void> {
  await navigator.locks.request(`sidelight-badge-${tabId}`, () =>
    findOut()
      .then((badge) => paint(tabId, badge))
      .catch(() => undefined),
  );
}

/**
 * Title and badge change together, for screen readers. Setting the icon takes longer than the rest together, since the
 * browser reads and draws it each time, so it is set only when it changes.
 */
async function paint(tabId: number, badge: Badge): Promise<void> {
  const { action, i18n } = browser;
  const muted = badge.state === "off" || (badge.state === "found" && badge.muted);
  const color = badge.state === "unstored" ? colors.failed : muted ? colors.muted : colors.lively;
  const changesIcon = muted !== (await hasMutedIcon(tabId));
  await Promise.all([
    action.setTitle({ tabId, title: titleOf(badge) }),
    action.setBadgeTextColor({ tabId, color: "#ffffff" }),
    action.setBadgeBackgroundColor({ tabId, color }),
    action.setBadgeText({ tabId, text: badgeText(badge, i18n.getMessage("badge_off")) }),
    changesIcon && action.setIcon({ tabId, path: muted ? icons.muted : icons.lively }),
  ]);
}

/** Whether a tab has the muted icon: it goes with the muted badge, and a new document takes both away. */
async function hasMutedIcon(tabId: number): Promise<boolean> {
  const [red, green, blue] = await browser.action.getBadgeBackgroundColor({ tabId });
  return [red, green, blue].map((channel) => channel.toString(16).padStart(2, "0")).join("") === colors.muted.slice(1);
}

/** The icon's tooltip, which screen readers announce. */
function titleOf(badge: Badge): string {
  const { i18n } = browser;
  if (badge.state === "off") return i18n.getMessage("badge_titleOff");
  if (badge.state === "unstored") return i18n.getMessage(refusals[badge.why]);
  const { entities, complete, muted } = badge;
  if (entities === 0) return i18n.getMessage("extension_name");
  const found = counted(complete ? "badge_found" : "badge_foundSoFar", entities);
  return [i18n.getMessage("extension_name"), found, ...(muted ? [i18n.getMessage("badge_marksOff")] : [])].join(" · ");
}

/** A string in the plural form for a number. */
export function counted(name: string, count: number): string {
  const { i18n } = browser;
  const locale = i18n.getMessage("locale");
  const number = new Intl.NumberFormat(locale).format(count);
  return i18n.getMessage(`${name}_${new Intl.PluralRules(locale).select(count)}`, number);
}
