import type { Browser } from "puppeteer-core";

/** Lets a tool run scripts in Firefox's own window. For the start of the browser. */
export const systemAccess = ["--remote-allow-system-access"];

interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/**
 * Runs a function in Firefox's own window.
 *
 * @param source an async function without parameters that gives a text
 */
export async function inFirefox(browser: Browser, source: string): Promise<string> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const [own] = (result["contexts"] as { context: string; url: string }[]).filter(({ url }) =>
    url.endsWith("/browser.xhtml"),
  );
  const answer = await connection.send("script.callFunction", {
    functionDeclaration: source,
    awaitPromise: true,
    target: { context: own!.context },
  });
  return (answer.result["result"] as { value: string }).value;
}

/** A key as a keyboard sends it. */
export interface RealKey {
  key: string;
  code: string;
  keyCode: number;
}

/**
 * Presses and releases keys together in Firefox's window, which handles some keys itself, and those of extensions,
 * before the page.
 */
export async function pressInFirefox(browser: Browser, ...keys: RealKey[]): Promise<void> {
  await inFirefox(
    browser,
    `async () => {
    window.focus();
    gBrowser.selectedBrowser.focus();
    const processor = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
    if (!processor.beginInputTransactionForTests(window)) throw new Error("Firefox takes no keys.");
    const keys = ${JSON.stringify(keys)}.map((one) => new KeyboardEvent("", one));
    for (const key of keys) processor.keydown(key);
    for (const key of keys.reverse()) processor.keyup(key);
    return "";
  }`,
  );
}

/**
 * Runs a command of an extension by its key element in Firefox's window, with a user gesture. A letter with Alt and
 * Shift that a tool presses does not trigger it.
 */
export async function commandInFirefox(browser: Browser, key: string): Promise<void> {
  await inFirefox(
    browser,
    `async () => {
    const keys = document.querySelectorAll("keyset[id^=ext-keyset] > key");
    [...keys].find((one) => one.getAttribute("key") === ${JSON.stringify(key)}).doCommand();
    return "";
  }`,
  );
}

/** The sidebar of the window: whether it is open, and whose. */
export async function sidebarInFirefox(browser: Browser): Promise<{ open: boolean; id: string | null }> {
  return JSON.parse(
    await inFirefox(
      browser,
      `async () => JSON.stringify({ open: SidebarController.isOpen, id: SidebarController.currentID })`,
    ),
  );
}

/** Uncaught errors and refusals in extension pages and backgrounds since the start of Firefox. */
export async function thrownInFirefox(browser: Browser): Promise<string[]> {
  return JSON.parse(
    await inFirefox(
      browser,
      `async () => JSON.stringify(
        Services.console.getMessageArray()
          .filter((one) => one instanceof Ci.nsIScriptError && one.sourceName.startsWith("moz-extension:"))
          .filter(({ category, flags }) => /^(content javascript|CSP)/.test(category) && !(flags & Ci.nsIScriptError.warningFlag))
          .map(({ message }) => message)
      )`,
    ),
  );
}

/** The console messages and errors of pages and extensions, with their source. */
export async function consoleOfFirefox(browser: Browser): Promise<string[]> {
  return JSON.parse(
    await inFirefox(
      browser,
      `async () => JSON.stringify(
        Services.console.getMessageArray()
          .filter((one) => one instanceof Ci.nsIScriptError && /^(moz-extension|http):/.test(one.sourceName))
          .map(({ message }) => message)
      )`,
    ),
  );
}

/**
 * Roles and names of the active tab's accessibility tree in Firefox, from the first element with a role.
 */
export async function treeInFirefox(browser: Browser, role: "dialog" | "landmark"): Promise<string[]> {
  return JSON.parse(await inFirefox(browser, readTree(role)));
}

/** Sent as text. The tree is ready a moment after the first request. */
const readTree = (role: string) => `async () => {
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const linesOf = (one) => {
    const lines = [service.getStringRole(one.role) + " " + (one.name ?? "")];
    for (let at = 0; at < one.childCount; at++) lines.push(...linesOf(one.getChildAt(at)));
    return lines;
  };
  const find = (one) => {
    if (service.getStringRole(one.role) === "${role}") return one;
    for (let at = 0; at < one.childCount; at++) {
      const found = find(one.getChildAt(at));
      if (found) return found;
    }
    return undefined;
  };
  const page = service.getAccessibleFor(gBrowser.selectedBrowser);
  const first = page && find(page);
  return JSON.stringify(first ? linesOf(first) : []);
}`;
