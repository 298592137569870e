import type { Page } from "puppeteer-core";

import { treeInFirefox } from "../browser/firefox-internals.ts";
import type { OpenedBrowser } from "../browser/open-browser.ts";

/**
 * The accessibility tree of a page: roles and names, from the first element with a role; undefined without one. In
 * Firefox of the active tab.
 */
export function spokenTree({ kind, browser }: OpenedBrowser, page: Page, role: "dialog" | "main"): Promise<string[]> {
  return kind === "firefox" ? treeInFirefox(browser, role === "main" ? "landmark" : role) : treeInChromium(page, role);
}

async function treeInChromium(page: Page, role: string): Promise<string[]> {
  const cdp = await page.createCDPSession();
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (id: string) => {
    const node = byId.get(id);
    if (!node) return;
    const line = `${node.role?.value ?? ""} ${node.name?.value ?? ""}`;
    if (!node.ignored && !/^(none|generic|InlineTextBox|StaticText)\b/.test(line)) lines.push(line);
    for (const child of node.childIds ?? []) walk(child);
  };
  const first = nodes.find((node) => node.role?.value === role);
  if (first) walk(first.nodeId);
  return lines;
}

/** The controls without a name. */
export const nameless = (lines: string[]): string[] =>
  lines.filter((line) =>
    /^(button|pushbutton|toggle ?button|summary|link|DisclosureTriangle|check ?box|checkbutton|menuitem|radio|radiobutton|switch|combobox|searchbox|entry)\s*$/i.test(
      line,
    ),
  );
