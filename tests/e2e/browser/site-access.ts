import type { OpenedBrowser } from "./open-browser.ts";

/** Lets Firefox grant permissions without a prompt. */
export const givesAccess = { "extensions.webextOptionalPermissionPrompts": false };

const allSites = ["http://*/*", "https://*/*"];

/** Withdraws all access. */
export async function withholdAccess(opened: OpenedBrowser): Promise<void> {
  if (opened.kind === "chromium") return setAccess(opened, "ON_CLICK");
  await opened.extension.page.evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    await chrome.permissions.remove({ origins });
  });
}

/** Grants access to these hosts, or to all sites. */
export async function giveAccess(opened: OpenedBrowser, hosts: string[] | "all"): Promise<void> {
  if (opened.kind === "chromium")
    return setAccess(opened, hosts === "all" ? "ON_ALL_SITES" : "ON_SPECIFIC_SITES", hosts);
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

/** A file of Chromium's extensions page: it may do what the page may, and costs a fifth of it. */
const ALLOWED = "chrome://extensions/strings.m.js";

/** Sets the access as on Chromium's extensions page. */
async function setAccess({ browser, extension }: OpenedBrowser, hostAccess: string, hosts: string[] | "all" = []) {
  const page = await browser.newPage();
  await page.goto(ALLOWED);
  await page.evaluate(
    async (extensionId, access, sites) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: {
          updateExtensionConfiguration(wished: unknown): Promise<void>;
          addHostPermission(id: string, host: string): Promise<void>;
        };
      };
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
      for (const host of sites) await developerPrivate.addHostPermission(extensionId, `http://${host}/*`);
    },
    extension.id,
    hostAccess,
    hosts === "all" ? [] : hosts,
  );
  await page.close();
}
