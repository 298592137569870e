import { join } from "node:path";

import { parseMessagesFile } from "@wxt-dev/i18n/build";

import { type Strings, reasonText } from "../src/ui/reason-text.ts";
import type { Reason } from "../src/mentions/types.ts";
import { root } from "./root.ts";

/** The strings of a language by their keys, as its file has them. */
export async function readStrings(locale: string): Promise<Map<string, string>> {
  const messages = await parseMessagesFile(join(root, "assets", "locales", `${locale}.yml`));
  // Strings that begin with @@ are the browser's.
  const ours = messages.filter(({ key }) => !key[0]?.startsWith("@@"));
  return new Map(
    ours.map((message) => {
      if (message.type === "plural")
        throw new Error(`${message.key.join(".")}: a form of a plural is a key of its own.`);
      return [message.key.join("."), message.message];
    }),
  );
}

/** The strings of a language, as texts take them that the command line makes too. */
export async function stringsOf(locale: string): Promise<Strings> {
  const strings = await readStrings(locale);
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale);
  const text = (key: string, parts: string[]): string => {
    const found = strings.get(key);
    if (found === undefined) throw new Error(`${locale}.yml has no ${key}.`);
    return found.replaceAll(/\$(\d)/g, (_, number: string) => parts[Number(number) - 1] ?? "");
  };
  return {
    text,
    plural: (key, count, parts) => text(`${key}.${rules.select(count)}`, [String(count), ...parts]),
    list: (words) => lists.format(words),
    isolate: (words) => words,
  };
}

/** The English sentences of reasons, for the command line. */
export async function englishReasons(): Promise<(reason: Reason) => string> {
  const strings = await stringsOf("en");
  return (reason) => reasonText(reason, strings);
}
