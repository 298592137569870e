import type { Page } from "puppeteer-core";

import type { OpenedBrowser } from "../browser/open-browser.ts";
import { until } from "../browser/until.ts";
import { openOwnPage } from "./open-own-pages.ts";

/** Opens a page of ours in Chromium's forced colours, as if it were in front, until an element is there. */
export async function openForced(opened: OpenedBrowser, file: string, awaited: string): Promise<Page> {
  const own = await openOwnPage(opened, file);
  const cdp = await own.createCDPSession();
  await cdp.send("Emulation.setFocusEmulationEnabled", { enabled: true });
  await cdp.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
  await until(awaited, () => own.evaluate((one) => document.querySelector(one) !== null, awaited));
  return own;
}

/** The colours of an element, by the names of the person's own where they are such. */
interface OwnColours {
  color: string;
  ground: string;
  /** Of the lower edge. */
  border: string;
  /** Whether it has an outline. */
  ring: boolean;
  opacity: string;
}

/** How the first element of a selector is painted. */
export const ownColours = (own: Page, selector: string): Promise<OwnColours> =>
  own.$eval(selector, (one) => {
    const probe = document.createElement("i");
    document.body.append(probe);
    const named = ["Canvas", "CanvasText", "LinkText", "Highlight", "GrayText"].map((name) => {
      probe.style.color = name;
      return [name, getComputedStyle(probe).color];
    });
    probe.remove();
    const style = getComputedStyle(one);
    const [color, ground, border] = [style.color, style.backgroundColor, style.borderBottomColor].map(
      (painted) => named.find(([, value]) => value === painted)?.[0] ?? painted,
    );
    return {
      color: color!,
      ground: ground!,
      border: border!,
      ring: style.outlineStyle !== "none",
      opacity: style.opacity,
    };
  });

/** Focuses the first element of a selector as a key does. */
export const focusOn = (own: Page, selector: string) => own.$eval(selector, (one) => (one as HTMLElement).focus());
