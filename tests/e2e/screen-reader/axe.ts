import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page, Realm } from "puppeteer-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Which of axe's rules are tried: contrast takes most of its time. */
export type AxeRules = "all" | "contrast" | "structure";

/** What axe is loaded into and says where it is. */
type Axed = typeof globalThis & { axe?: { run(on: Element | Document, options: object): Promise<AxeResults> } };

/** Faults that axe must find where it looks: a button without a name, a picture without a text, a text hardly to be read. */
const PLANTED = { structure: ["button-name", "image-alt"], contrast: ["color-contrast"] };
const OPTIONS = {
  all: {},
  contrast: { runOnly: ["color-contrast"] },
  structure: { rules: { "color-contrast": { enabled: false } } },
};
const MARKER = "data-planted";

/**
 * What axe finds wrong in a page of the extension, a line each: the rule, and the element. Faults are planted beside what
 * is looked at, and must be found with it, so that an empty list means that axe has looked.
 */
export async function axeInPage(page: Page, rules: AxeRules): Promise<string[]> {
  // A page that is looked at again has it.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  return withoutPlanted(await page.evaluate(plantAndRun, MARKER, OPTIONS[rules]), rules);
}

/**
 * What axe finds wrong in the open card of a page (Chromium). From the page it would pass without having looked, since
 * the card stands in a closed root: it runs in the extension's own world, where the root can be had.
 */
export async function axeInCard(page: Page): Promise<string[]> {
  const realm = await worldOfExtension(page);
  await realm.evaluate(source);
  // Contrast it cannot tell in there: a pale text that was planted is not found.
  return withoutPlanted(await realm.evaluate(plantAndRun, MARKER, OPTIONS.structure), "structure");
}

const isPlanted = (finding: string): boolean => finding.includes(MARKER);

function withoutPlanted(findings: string[], rules: AxeRules): string[] {
  const planted = PLANTED[rules === "contrast" ? "contrast" : "structure"];
  const missed = planted.filter((rule) => !findings.some((one) => isPlanted(one) && one.startsWith(rule)));
  if (missed.length > 0)
    throw new Error(`axe has not found what was planted (${missed.join(", ")}): it is blind here.`);
  return findings.filter((finding) => !isPlanted(finding));
}

async function worldOfExtension(page: Page): Promise<Realm> {
  for (const realm of page.extensionRealms()) {
    if (await realm.evaluate(() => Symbol.for("sidelight") in globalThis)) return realm;
  }
  throw new Error("The extension has no script on this page.");
}

/** Runs in the page: plants faults in our card's root if there is one, else in the document, and looks there. */
async function plantAndRun(marker: string, options: object): Promise<string[]> {
  const host = document.querySelector<HTMLElement>(":root > :popover-open");
  const closed = host && chrome.dom ? chrome.dom.openOrClosedShadowRoot(host) : null;
  if (closed && !host?.shadowRoot) {
    const own = Object.getOwnPropertyDescriptor(Element.prototype, "shadowRoot");
    Object.defineProperty(Element.prototype, "shadowRoot", {
      configurable: true,
      get(this: Element) {
        return this === host ? closed : own?.get?.call(this);
      },
    });
  }
  // Beside the dialog, where no view is rendered into: it would put the planted ones out.
  const home = closed?.firstElementChild ?? document.body;
  const pale = Object.assign(document.createElement("p"), { textContent: "A text that is hardly to be read." });
  pale.style.cssText = "position: absolute; inset: 0 auto auto 0; z-index: 9; color: #999; background: #aaa";
  const planted = [document.createElement("button"), document.createElement("img"), pale];
  for (const element of planted) element.setAttribute(marker, "");
  home.append(...planted);
  const { violations } = await (globalThis as Axed).axe!.run(closed ? host! : document, options);
  for (const element of planted) element.remove();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
