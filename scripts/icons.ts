import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { launchBrowser } from "./browsers/launch.ts";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";
import { ensureBrowser } from "./setup/browser.ts";

const SIZES = [16, 32, 48, 128];

/** The colours of the muted icon. */
const MUTED = { tile: "#737c87", dots: "#ffffff" };

/** Draws the icon in each size, lively and muted, from `assets/icon.svg` into `assets/public/icon`. */
async function drawIcons(): Promise<number> {
  const lively = readFileSync(join(root, "assets", "icon.svg"), "utf8");
  const muted = Object.entries(MUTED).reduce(
    (svg, [part, colour]) => svg.replace(new RegExp(`(class="${part}"[^>]*fill=")#\\w+`), `$1${colour}`),
    lively,
  );
  const browser = await launchBrowser("chromium", await ensureBrowser("chromium"), { headless: true });
  try {
    const page = await browser.newPage();
    for (const [suffix, svg] of [
      ["", lively],
      ["-muted", muted],
    ] as const) {
      for (const size of SIZES) {
        await page.setViewport({ width: size, height: size });
        const style = "html, body { margin: 0 } svg { display: block }";
        await page.setContent(`<style>${style}</style>${svg.replace("<svg", `<svg width="${size}" height="${size}"`)}`);
        const path = join(root, "assets", "public", "icon", `${size}${suffix}.png`);
        writeFileSync(path, await page.screenshot({ omitBackground: true }));
        console.log(path);
      }
    }
  } finally {
    await browser.close();
  }
  return 0;
}

await runCommand(drawIcons);
