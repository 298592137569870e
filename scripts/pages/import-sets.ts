import type { Browser, ElementHandle } from "puppeteer-core";

import type { Extension } from "../browsers/extension.ts";
import type { ScanSet } from "../fact-set/read-scan-sets.ts";
import { Refusal } from "../run-command.ts";

/** Brings sets into the extension by its options page, as a person does, and switches off those that ship with it. */
export async function importSets(browser: Browser, extension: Extension, sets: ScanSet[]): Promise<void> {
  const paths = sets.flatMap(({ own }) => own?.path ?? []);
  if (paths.length > 0) {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${extension.id}/options.html`);
    for (const path of paths) {
      const field = (await page.waitForSelector(".drop input")) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(path);
      const answered = await page.waitForSelector(".import .main, .import.problem-box");
      const refused = await page.$eval(".import", (one) =>
        one.classList.contains("problem-box") ? one.textContent : undefined,
      );
      if (refused !== undefined) throw new Refusal(`${path}: ${refused}`);
      await answered!.evaluate((button) => (button as HTMLElement).click());
      await page.waitForSelector(".import", { hidden: true });
    }
    await page.close();
  }
  const wanted = new Set(sets.map(({ set }) => set.id));
  const { sets: known } = await extension.ask("listFactSets", null);
  const missing = [...wanted].filter((id) => !known.some((set) => set.id === id));
  if (missing.length > 0) throw new Error(`The extension did not take ${missing.join(", ")}.`);
  const others = known.flatMap(({ id }) => (wanted.has(id) ? [] : [id]));
  if (others.length > 0) await extension.ask("changeSettings", { type: "sets", ids: others, on: false });
}
