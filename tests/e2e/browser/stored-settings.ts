import type { Page } from "puppeteer-core";

/** The settings as they are stored, and what of them was set aside. */
type Stored = Partial<Record<"settings" | "settings-set-aside", unknown>>;

/** What is stored of the settings, read past the background; asked of a page of the extension. */
export async function storedSettings(page: Page): Promise<Stored> {
  // As text: what WebDriver BiDi makes of objects is not what they were.
  return JSON.parse(await page.evaluate(inStored, "read")) as Stored;
}

/** Stores settings past the background, as another version or a damaged disk would leave them, and announces that. */
export async function storeSettings(page: Page, settings: unknown): Promise<void> {
  await page.evaluate(inStored, "write", JSON.stringify(settings));
}

/** Stores nothing any more, and announces that. */
export async function clearSettings(page: Page): Promise<void> {
  await page.evaluate(inStored, "clear");
}

/** Leaves settings where a version before ours had them in every browser. The background reads them when it starts next. */
export async function storeAsBefore(page: Page, settings: object): Promise<void> {
  await page.evaluate(async (stored) => {
    await chrome.storage.local.set({ settings: stored });
    if (location.protocol !== "moz-extension:") return;
    // The background heard of that. As long as there is a database it takes nothing over.
    await chrome.runtime.sendMessage({ name: "getSettings", params: null });
    await new Promise<void>((resolve, reject) => {
      const erasing = indexedDB.deleteDatabase("sidelight-settings");
      erasing.addEventListener("success", () => resolve());
      erasing.addEventListener("error", () => reject(erasing.error!));
    });
  }, settings);
}

/** Sent as text. In Firefox settings are in a database: docs/decisions/0002-where-things-are-stored.md. */
async function inStored(what: string, settings = "null"): Promise<string> {
  const { local, session } = chrome.storage;
  if (location.protocol !== "moz-extension:") {
    if (what === "write") await local.set({ settings: JSON.parse(settings) });
    if (what === "clear") await local.clear();
    return JSON.stringify(await local.get(null));
  }
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open("sidelight-settings", 1);
    opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("values"));
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error!));
  });
  const found = await new Promise<object>((resolve, reject) => {
    const transaction = database.transaction("values", what === "read" ? "readonly" : "readwrite");
    const store = transaction.objectStore("values");
    if (what === "write") store.put(JSON.parse(settings), "settings");
    if (what === "clear") for (const key of ["settings", "settings-set-aside"]) store.delete(key);
    const [keys, values] = [store.getAllKeys(), store.getAll()];
    transaction.addEventListener("complete", () =>
      resolve(Object.fromEntries(keys.result.map((key, at) => [key, values.result[at]]))),
    );
    transaction.addEventListener("abort", () => reject(transaction.error!));
  });
  database.close();
  if (what !== "read") await session.set({ "settings-stored": crypto.randomUUID() });
  const { takeover: _, ...stored } = found as Record<string, unknown>;
  return JSON.stringify({ ...(await local.get(null)), ...stored });
}
