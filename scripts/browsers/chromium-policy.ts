import type { Browser } from "puppeteer-core";

/** What an organisation sets, by name. */
export type Policy = Record<string, unknown>;

/** For the whole machine, from the platform, mandatory. */
const RANK = { scope: 1, source: 2, level: 1 };

/**
 * Hands a policy over to an extension in this Chromium alone, by the browser's own page for that: a file in `/etc` would
 * be read by every Chromium of the machine. Branded Chrome has no such page.
 *
 * @returns whether the browser has the page
 */
export async function setChromiumPolicy(browser: Browser, extension: string, policy: Policy): Promise<boolean> {
  const page = await browser.newPage();
  try {
    await page.goto("chrome://policy/test");
    if (!(await page.$("#apply-policies"))) return false;
    const entries = Object.entries(policy).map(([name, value]) => ({ namespace: extension, name, value, ...RANK }));
    // As text, or the test runner would put its own `import` in the place of the page's.
    await page.evaluate(`(async () => {
      const { sendWithPromise } = await import("chrome://resources/js/cr.js");
      await sendWithPromise("setLocalTestPolicies", ${JSON.stringify(JSON.stringify(entries))}, "");
    })()`);
    return true;
  } finally {
    await page.close();
  }
}
