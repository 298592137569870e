import type { BrowserKind } from "../../scripts/browsers/find.ts";

const NAMES: Record<BrowserKind, string> = { chromium: "Chromium", firefox: "Firefox" };

const markOf = (kind: string): string => `<!-- the last run in ${kind} -->`;

/** The paper with the tables of a run in their browser's part, which is added where there is none; Chromium's comes first. */
export function keepTables(paper: string, kind: BrowserKind, tables: string): string {
  const [text = "", ...parts] = paper.split(/(?=<!-- the last run in \w+ -->)/);
  const kept = new Map(parts.map((part) => [/in (\w+)/.exec(part)![1]!, part.trim()]));
  kept.set(kind, `${markOf(kind)}\n\n## In ${NAMES[kind]}\n\n${tables}`);
  const inOrder = [...kept].toSorted(([one], [other]) => one.localeCompare(other));
  return `${[text.trim(), ...inOrder.map(([, part]) => part)].join("\n\n")}\n`;
}
