import { oneLine } from "../../facts/cite/citation.ts";
import type { Piece } from "./report-shape.ts";

/** Text of a page or a set as Markdown prints it unchanged, in one line that begins with other words; cells of a table too. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>|~&$@#]/g, String.raw`\$&`)
    .replace(/:(?=\/\/)/g, String.raw`\:`)
    .replace(/(www)\./gi, String.raw`$1\.`);
}

/** Text between tags or in quoted attributes; control characters and bidi overrides go. */
export function htmlText(text: string): string {
  return oneLine(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** An address that may be a link: the web's alone. */
export function webLink(address: string): string | undefined {
  const url = URL.parse(address);
  return url?.protocol === "https:" || url?.protocol === "http:" ? url.href : undefined;
}

/** An occurrence among the words around it, an ellipsis where they were cut, as pieces. */
export function inContext({ before, text, after }: { before: string; text: string; after: string }): Piece[] {
  return [
    { text: before.replace(/^\s+/, "… "), mark: "none" },
    { text, mark: "differs" },
    { text: after.replace(/\s+$/, " …"), mark: "none" },
  ];
}
