import browser from "webextension-polyfill";

import { loadSettings } from "./settings-store.ts";
import { isOff } from "./site.ts";

/** White reads on both; the grey one says that nothing is marked here. */
const colors = { lively: "#2a6f97", muted: "#59636e" };

const icons = {
  lively: { 16: "/icon/16.png", 32: "/icon/32.png" },
  muted: { 16: "/icon/16-muted.png", 32: "/icon/32-muted.png" },
};

/**
 * The badge of a tab. The browser keeps it while the background is stopped, gives it back when the tab is switched to,
 * and takes it away when another document comes; so what changes within a document is all that is told here.
 */
export type Badge =
  /** `muted`: marks are switched off everywhere, so what was found is only listed. */
  | { state: "found"; entities: number; complete: boolean; muted: boolean }
  /** Switched off on this site. */
  | { state: "off" };

/** What stands on a badge: "6+" while a scan runs, nothing where nothing was found. */
export function badgeText(badge: Badge, off: string): string {
  if (badge.state === "off") return off;
  return badge.entities === 0 ? "" : `${badge.entities}${badge.complete ? "" : "+"}`;
}

/** Shows what the reader of a tab found. */
export async function showFound(tabId: number, entities: number, complete: boolean): Promise<void> {
  const { marksOff } = await loadSettings();
  await show(tabId, { state: "found", entities, complete, muted: marksOff });
}

/** Shows that no reader is at work in a tab: nothing, or that the site is switched off. */
export async function showUnread(tabId: number, url: string, incognito: boolean): Promise<void> {
  await show(
    tabId,
    (await isOff(url, incognito)) ? { state: "off" } : { state: "found", entities: 0, complete: true, muted: false },
  );
}

async function show(tabId: number, badge: Badge): Promise<void> {
  const { action, i18n } = browser;
  const muted = badge.state === "off" || badge.muted;
  try {
    await action.setBadgeTextColor({ tabId, color: "#ffffff" });
    await action.setBadgeBackgroundColor({ tabId, color: muted ? colors.muted : colors.lively });
    await action.setBadgeText({ tabId, text: badgeText(badge, i18n.getMessage("badge_off")) });
    await action.setIcon({ tabId, path: muted ? icons.muted : icons.lively });
    await action.setTitle({ tabId, title: titleOf(badge) });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** What the pointer and a screen reader are told of the icon, since a badge is a picture. */
function titleOf(badge: Badge): string {
  const { i18n } = browser;
  if (badge.state === "off") return i18n.getMessage("badge_titleOff");
  if (badge.entities === 0) return i18n.getMessage("extension_name");
  return i18n.getMessage(badge.muted ? "badge_titleMuted" : "badge_title", String(badge.entities));
}
