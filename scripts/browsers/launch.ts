import { launch, type Browser, type LaunchOptions } from "puppeteer-core";

import type { BrowserKind, FoundBrowser } from "./find.ts";

export interface LaunchWishes {
  headless: boolean;
  /**
   * Without tab strip and toolbar, in Chromium: they are laid out and drawn for each tab and each load, which takes a sixth
   * of its own process's work and a third of what draws. A page has the room that it has below them.
   */
  bare?: boolean;
  /** Of the interface, as a BCP 47 tag, where the browser has it installed; the machine's where none is named. */
  language?: string;
  /** Further switches of this browser. */
  args?: string[];
  /** Further preferences, for Firefox. */
  prefs?: Record<string, unknown>;
  /** The folder of a profile that stays; else there is a fresh one, which goes with the browser. */
  profile?: string;
  /** The person's home folder, for Firefox, where it isn't that of this process. */
  home?: string;
}

/** Turns off the browser's own network traffic, which would disturb measurements. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

/** Starts a browser into which an extension can be installed. */
export async function launchBrowser(kind: BrowserKind, { path }: FoundBrowser, wishes: LaunchWishes): Promise<Browser> {
  const { headless, language } = wishes;
  const { profile: userDataDir } = wishes;
  const options = {
    executablePath: path,
    headless,
    enableExtensions: true,
    defaultViewport: null,
    ...(userDataDir !== undefined && { userDataDir }),
  };
  if (kind === "firefox") {
    const prefs = { ...wishes.prefs, ...(language && { "intl.locale.requested": language }) };
    const env = wishes.home === undefined ? process.env : { ...process.env, HOME: wishes.home };
    return launch({ ...options, browser: "firefox", extraPrefsFirefox: prefs, args: wishes.args ?? [], env });
  }
  return launchChromium({
    ...options,
    browser: "chrome",
    // Extensions can be installed only over a pipe: branded Chrome ignores --load-extension.
    pipe: true,
    // Chromium on Linux takes its language from this variable, elsewhere from the switch.
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
    args: [
      ...QUIET,
      ...(language ? [`--lang=${language}`] : []),
      ...(wishes.bare ? ["--start-fullscreen", "--screen-info={1280x813}"] : []),
      ...(headless ? ["--disable-gpu", "--window-size=1280,900"] : []),
      ...(wishes.args ?? []),
    ],
  });
}

/** Starts Chromium with its sandbox if possible. Root, some containers and hardened kernels have none. */
async function launchChromium(options: LaunchOptions & { args: string[] }): Promise<Browser> {
  const unboxed = { ...options, args: [...options.args, "--no-sandbox"] };
  if (process.getuid?.() === 0) return launch(unboxed);
  try {
    return await launch(options);
  } catch (error) {
    if (!/sandbox/i.test(String(error))) throw error;
    return launch(unboxed);
  }
}
