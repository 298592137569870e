import { loadSettings } from "./settings-store.ts";

/** Whether the person switched Sidelight off on the site of an address. */
export async function isOff(url: string): Promise<boolean> {
  const { sitesOff } = await loadSettings();
  return URL.canParse(url) && sitesOff.includes(new URL(url).hostname);
}
