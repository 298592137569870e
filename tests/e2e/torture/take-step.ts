import { expect } from "vitest";

import { lookInside } from "../card/inspect-page.ts";
import type { OpenedBrowser, OpenedPage } from "../browser/open-browser.ts";
import { paintedTexts } from "./painted-texts.ts";
import { pointOf } from "./point-of.ts";
import type { Step } from "./torture-pages.ts";

/**
 * In ms. After many changes the reader owes the page up to 10 s of rest, and then a second time for what it read meanwhile;
 * it measures what it took by the clock, so a busy machine makes it owe more.
 */
const PATIENCE = 40_000;

/** Has a page do one thing, and expects what is to be found afterwards. */
export async function takeStep({ extension }: OpenedBrowser, { page, tabId }: OpenedPage, step: Step): Promise<void> {
  const { mentions, painted, paintedCount, card } = step;
  const found = async () => {
    const texts = (await extension.ask("reportPage", { tabId, toEnd: true })).mentions.map(({ text }) => text);
    return Array.isArray(mentions) ? texts : counts(texts);
  };
  const count = async () => (await lookInside(extension, tabId)).painted;
  if (step.do) {
    await page.evaluate(async (name) => {
      await (globalThis as unknown as { steps: Record<string, () => unknown> }).steps[name]!();
    }, step.do);
  }
  if (mentions)
    await expect
      .poll(found, { interval: 200, timeout: PATIENCE, message: `mentions after ${step.do ?? "loading"}` })
      .toEqual(mentions);
  if (painted)
    await expect
      .poll(() => paintedTexts(page), { timeout: PATIENCE, message: `marks after ${step.do ?? "loading"}` })
      .toEqual(painted.toSorted());
  if (paintedCount) {
    const [least, most] = paintedCount;
    const inRange = async () => {
      const now = await count();
      return now >= least && now <= most ? "in range" : now;
    };
    await expect
      .poll(inRange, { timeout: PATIENCE, message: `from ${least} to ${most} marks after ${step.do ?? "loading"}` })
      .toBe("in range");
  }
  if (card) {
    const look = async () => (await lookInside(extension, tabId)).card;
    // The pointer trembles by a pixel, as a hand does: what listens comes only after the first mark.
    const rest = async (turn: number) => {
      const point = await pointOf(extension, tabId, card);
      if (point) await page.mouse.move(point.x - (turn % 2), point.y);
      return look();
    };
    let turn = 0;
    // A card that was dismissed opens again only to a pointer that was elsewhere.
    await page.mouse.move(1, 1);
    await expect.poll(() => rest(turn++), { message: `the card at “${card}”` }).toContain("July 2021");
    await page.keyboard.press("Escape");
    await expect.poll(look).toBeNull();
  }
}

function counts(texts: string[]): Record<string, number> {
  return Object.fromEntries(
    Map.groupBy(texts, (text) => text)
      .entries()
      .map(([text, all]) => [text, all.length]),
  );
}
