import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page, Realm } from "puppeteer-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Which of axe's rules are tried: contrast takes most of its time. */
export type AxeRules = "all" | "contrast" | "structure";

/** What axe is loaded into and says where it is. */
type Axed = typeof globalThis & { axe?: { run(on: Element | Document, options: object): Promise<AxeResults> } };

/** Planted faults that axe must find: a button without a name, an image without a text, a text with low contrast. */
const PLANTED = { structure: ["button-name", "image-alt"], contrast: ["color-contrast"] };
/** Only what is read here is worked out: no paths to the elements, nothing about what is in order, and no axe in a frame, which would be waited for. */
const quick = { resultTypes: ["violations"], selectors: false, preload: false, iframes: false };
const OPTIONS = {
  all: quick,
  contrast: { ...quick, runOnly: ["color-contrast"] },
  structure: { ...quick, rules: { "color-contrast": { enabled: false } } },
};
const MARKER = "data-planted";

/**
 * Runs axe on a page of the extension: a line per violation, with rule and element. Planted faults must be found too,
 * so an empty list means that axe did check.
 */
export async function axeInPage(page: Page, rules: AxeRules): Promise<string[]> {
  await bringAxe(page);
  return withoutPlanted(await page.evaluate(plantAndRun, MARKER, OPTIONS[rules], false), rules);
}

/**
 * Runs axe on the open card of a page (Chromium), in the extension's isolated world, which can open the closed root.
 * From the page it would pass without a check.
 */
export async function axeInCard(page: Page): Promise<string[]> {
  const realm = await worldOfExtension(page);
  await bringAxe(realm);
  // It can't check contrast there: it does not find the planted text.
  return withoutPlanted(await realm.evaluate(plantAndRun, MARKER, OPTIONS.structure, true), "structure");
}

/** A page that is looked at again has it. */
async function bringAxe(into: Page | Realm): Promise<void> {
  if (!(await into.evaluate(() => "axe" in globalThis))) await into.evaluate(source);
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

/** Sent as text: plants faults in our card's root, or else in the document, and checks there. */
async function plantAndRun(marker: string, options: object, inCard: boolean): Promise<string[]> {
  const host = document.querySelector<HTMLElement>(":root > :popover-open");
  const closed = host && chrome.dom ? chrome.dom.openOrClosedShadowRoot(host) : null;
  if (inCard && !closed) throw new Error("No card is open.");
  if (closed && !host?.shadowRoot) {
    const own = Object.getOwnPropertyDescriptor(Element.prototype, "shadowRoot");
    Object.defineProperty(Element.prototype, "shadowRoot", {
      configurable: true,
      get(this: Element) {
        return this === host ? closed : own?.get?.call(this);
      },
    });
  }
  // Next to the dialog: a view would remove planted elements from its own container.
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
