import browser from "webextension-polyfill";

/** The sites that Sidelight asks for when it is installed; a person may take them back in both browsers. */
const allSites = ["http://*/*", "https://*/*"];

/**
 * Whether the person and the browser give Sidelight access to the site of an address.
 *
 * @param url empty where the browser does not tell, which it does only where there is access: then only access to all
 * sites says that it is not for want of it
 */
export async function hasAccess(url: string): Promise<boolean> {
  // Elsewhere there is no access to be given.
  if (url !== "" && !/^https?:/.test(url)) return true;
  return browser.permissions.contains({ origins: url === "" ? allSites : [originOf(url)] });
}

function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
