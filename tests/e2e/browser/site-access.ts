import { setChromiumAccess } from "../../../scripts/browsers/chromium-access.ts";
import type { OpenedBrowser } from "./open-browser.ts";

/** Lets Firefox grant permissions without a prompt. */
export const givesAccess = { "extensions.webextOptionalPermissionPrompts": false };

const allSites = ["http://*/*", "https://*/*"];

/** Withdraws all access. */
export async function withholdAccess(opened: OpenedBrowser): Promise<void> {
  if (opened.kind === "chromium") return setChromiumAccess(opened.browser, opened.extension.id, "ON_CLICK");
  await opened.extension.page.evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    await chrome.permissions.remove({ origins });
  });
}

/** Grants access to these hosts, or to all sites. */
export async function giveAccess(opened: OpenedBrowser, hosts: string[] | "all"): Promise<void> {
  if (opened.kind === "chromium") {
    const { browser, extension } = opened;
    if (hosts === "all") return setChromiumAccess(browser, extension.id, "ON_ALL_SITES");
    return setChromiumAccess(browser, extension.id, "ON_SPECIFIC_SITES", hosts);
  }
  const { page } = opened.extension;
  const origins = hosts === "all" ? allSites : hosts.map((host) => `http://${host}/*`);
  // A browser prompts only after a real click.
  await page.bringToFront();
  await page.evaluate((wanted) => {
    const button = Object.assign(document.createElement("button"), { id: "give", textContent: "Give" });
    Object.assign(button.style, { position: "fixed", inset: "0", zIndex: "9" });
    button.addEventListener("click", () => {
      button.remove();
      void chrome.permissions.request({ origins: wanted });
    });
    document.body.append(button);
  }, origins);
  await page.click("#give");
}
