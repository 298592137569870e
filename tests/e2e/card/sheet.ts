import type { Page } from "puppeteer-core";

import type { Extension } from "../../../scripts/browsers/extension.ts";

/** A control of the open sheet, with its size in CSS px. */
export interface Target {
  name: string;
  width: number;
  height: number;
  /** Where it ends in the viewport. */
  bottom: number;
  /** `aria-pressed`, if it has it. */
  pressed: string | null;
  /** The colour behind its words. */
  ground: string;
}

/** The visible controls in the open card. */
export async function targetsInside({ page }: Extension, tabId: number): Promise<Target[]> {
  const text = await page.evaluate(async (id) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const host = document.querySelector<HTMLElement>(":root > :popover-open");
        const root = host && chrome.dom.openOrClosedShadowRoot(host);
        return [...(root?.querySelectorAll("button, summary, a") ?? [])]
          .filter((one) => one.checkVisibility())
          .map((one) => {
            const { width, height, bottom } = one.getBoundingClientRect();
            const name = one.getAttribute("aria-label") ?? one.textContent.trim();
            const { backgroundColor: ground } = getComputedStyle(one);
            return { name, width, height, bottom, pressed: one.getAttribute("aria-pressed"), ground };
          });
      },
    });
    return JSON.stringify(frame?.result ?? []);
  }, tabId);
  return JSON.parse(text);
}

/** Scrolls the first control with this name into view and returns its middle, in CSS px of the viewport. */
export async function targetPoint({ page }: Extension, tabId: number, name: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    async (id, wanted) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [wanted],
        func: (words) => {
          const host = document.querySelector<HTMLElement>(":root > :popover-open");
          const root = host && chrome.dom.openOrClosedShadowRoot(host);
          const found = [...(root?.querySelectorAll("button, summary") ?? [])].find(
            (one) => (one.getAttribute("aria-label") ?? one.textContent.trim()) === words,
          );
          found?.scrollIntoView({ block: "nearest" });
          const box = found?.getBoundingClientRect();
          return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        },
      });
      return frame?.result ?? null;
    },
    tabId,
    name,
  );
  if (point === null) throw new Error(`There is no ${name} in the open sheet.`);
  return point;
}

type World = typeof globalThis & {
  CloseWatcher: new () => { requestClose(): void };
  made?: { requestClose(): void };
};

/** Records the `CloseWatcher`s that our scripts make. */
export async function noteWatchers({ page }: Extension, tabId: number): Promise<void> {
  await page.evaluate(
    (id) =>
      chrome.scripting.executeScript({
        target: { tabId: id },
        func: () => {
          const world = globalThis as World;
          world.CloseWatcher = class extends world.CloseWatcher {
            constructor() {
              super();
              world.made = this;
            }
          };
        },
      }),
    tabId,
  );
}

/** Does what the system's "back" does, for which automation has no key: requests the watcher to close. */
export async function goBack({ page }: Extension, tabId: number): Promise<void> {
  await page.evaluate(
    (id) =>
      chrome.scripting.executeScript({
        target: { tabId: id },
        func: () => (globalThis as World).made?.requestClose(),
      }),
    tabId,
  );
}

/** How far the sheet's left, right and lower edges are from those of what is seen of the page, in CSS px. */
export const sheetGaps = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const { left, right, bottom } = document.querySelector(":popover-open")!.getBoundingClientRect();
    const { offsetLeft, offsetTop, width, height } = visualViewport!;
    const gaps = [left - offsetLeft, right - offsetLeft - width, bottom - offsetTop - height];
    return gaps.map((length) => Math.round(Math.abs(length)));
  });
