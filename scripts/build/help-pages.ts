import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { marked } from "marked";
import type { ResolvedPublicFile } from "wxt";

import { root } from "../root.ts";

const GUIDES = join(root, "docs", "guide");

/** The user guide as pages of the extension, `help/en.html`, with its pictures and style: it is there without a network. */
export function helpPages(): ResolvedPublicFile[] {
  const guides = globSync("*.md", { cwd: GUIDES }).toSorted();
  const texts = guides.map((file) => [basename(file, ".md"), readFileSync(join(GUIDES, file), "utf8")] as const);
  const pictures = new Set(
    texts.flatMap(([, text]) => Array.from(text.matchAll(/\]\(\.\.\/([\w-]+\.png)\)/g), ([, name]) => name!)),
  );
  return [
    ...texts.map(([language, text]) => ({ relativeDest: `help/${language}.html`, contents: helpPage(language, text) })),
    ...Array.from(pictures, (name) => ({ relativeDest: `help/${name}`, absoluteSrc: join(root, "docs", name) })),
    { relativeDest: "help/help.css", contents: styles() },
  ];
}

function helpPage(language: string, text: string): string {
  const title = /^# (.*)$/m.exec(text)?.[1] ?? "Sidelight";
  const body = marked.parse(text.replaceAll("](../", "]("), { async: false });
  const direction = /^(ar|he)$/.test(language) ? "rtl" : "ltr";
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/icon/32.png">
<link rel="stylesheet" href="help.css">
<main>
${body}</main>
</html>
`;
}

const styles = (): string =>
  ["src/ui/tokens.css", "src/ui/help.css"].map((file) => readFileSync(join(root, file), "utf8")).join("\n");
