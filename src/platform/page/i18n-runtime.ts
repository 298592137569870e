import { extension } from "./background.ts";

/** What page scripts need of `@wxt-dev/i18n`: our strings have neither its plurals nor its named parts. */
export const createI18n = () => ({
  t: (key: string, parts?: string[]): string => extension.i18n.getMessage(key.replaceAll(".", "_"), parts),
});
