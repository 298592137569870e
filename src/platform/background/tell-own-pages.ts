import browser from "webextension-polyfill";

import type { ToOwnPages } from "../messages.ts";

/** Tells every page of ours that is open; where none is, nobody misses it. */
export function tellOwnPages<Name extends keyof ToOwnPages>(name: Name, params: ToOwnPages[Name]): void {
  browser.runtime.sendMessage({ name, params }).catch(() => undefined);
}
