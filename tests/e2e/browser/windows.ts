import type { Page } from "puppeteer-core";
import { expect } from "vitest";

import type { ServedPage } from "../../../scripts/pages/serve.ts";
import type { OpenedBrowser } from "./open-browser.ts";
import { openOwnPage } from "../own-pages/open-own-pages.ts";

/** A window and its tab. */
export interface OpenedWindow {
  windowId: number;
  tabId: number;
  address: string;
}

/** Opens a page in a new window, and waits until it was read. */
export async function openWindow(
  { extension, server }: OpenedBrowser,
  page: ServedPage,
  incognito = false,
): Promise<OpenedWindow> {
  const address = server.add(page);
  const made = await extension.page.evaluate(
    async (url, isPrivate) => {
      const { id, tabs } = (await chrome.windows.create({ url, incognito: isPrivate }))!;
      return { windowId: id!, tabId: tabs![0]!.id! };
    },
    address,
    incognito,
  );
  await expect
    .poll(async () => (await extension.ask("reportPage", { tabId: made.tabId, toEnd: true })).state)
    .toBe("read");
  return { ...made, address };
}

/** Opens the panel in one window for a page in another. In the same window it would follow its own tab. */
export async function openPanelBeside(opened: OpenedBrowser, page: ServedPage): Promise<Page> {
  const panel = await openOwnPage(opened, "sidepanel.html");
  await panel.bringToFront();
  const { windowId } = await openWindow(opened, page);
  await panel.evaluate((to) => void setTimeout(() => location.assign(to)), `/sidepanel.html?window=${windowId}`);
  return panel;
}

export async function closeWindow({ extension }: OpenedBrowser, { windowId }: OpenedWindow): Promise<void> {
  await extension.page.evaluate((id) => chrome.windows.remove(id), windowId);
}

/** Asks the panels of tabs to show entities, all at once, as the background does for a card's action. */
export async function askForPanels(
  { extension }: OpenedBrowser,
  targets: { tabId: number; entity: string }[],
): Promise<void> {
  await extension.page.evaluate(
    (asked) =>
      chrome.storage.session.set(
        Object.fromEntries(
          asked.map(({ tabId, entity }) => [`panel-target-${tabId}`, { entity, asked: Date.now() }] as const),
        ),
      ),
    targets,
  );
}
