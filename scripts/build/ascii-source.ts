import type { Plugin } from "vite";

/** Scripts that browsers start often and that hold much text in other alphabets. */
const ESCAPED = new Set(["background.js"]);

/** What an escape would change: the raw text of a template, and a sign that is escaped already. */
const UNSAFE = /String\.raw`[^`]*[^\0-\x7f`]|(?<!\\)(?:\\\\)*\\(?=[^\0-\x7f])/;

/**
 * Writes a script in ASCII. Chromium decodes the service worker's script at each start: a letter of another alphabet
 * takes it many times as long as an ASCII letter, and one of them makes it keep two bytes for each letter of the script.
 */
export function asciiSource(): Plugin {
  return {
    name: "ascii-source",
    apply: "build",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk" || !ESCAPED.has(chunk.fileName)) continue;
        const [unsafe] = UNSAFE.exec(chunk.code) ?? [];
        if (unsafe !== undefined) this.error(`${chunk.fileName} has letters that cannot be escaped: ${unsafe}`);
        chunk.code = chunk.code.replaceAll(/[^\0-\x7f]/g, escapeUnit);
      }
    },
  };
}

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
