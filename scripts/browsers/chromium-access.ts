import type { Browser } from "puppeteer-core";

/** On which sites an extension may read, as Chromium's extensions page offers it. */
export type HostAccess = "ON_CLICK" | "ON_SPECIFIC_SITES" | "ON_ALL_SITES";

/** A file of Chromium's extensions page: it may do what the page may, and costs a fifth of it. */
const ALLOWED = "chrome://extensions/strings.m.js";

/** Sets the access as on Chromium's extensions page, with further hosts. */
export async function setChromiumAccess(
  browser: Browser,
  extension: string,
  hostAccess: HostAccess,
  hosts: string[] = [],
): Promise<void> {
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
    extension,
    hostAccess,
    hosts,
  );
  await page.close();
}
