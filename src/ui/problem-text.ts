import { i18n } from "#i18n";
import type { Problem } from "../facts/problem.ts";
import { isolate } from "./text-direction.ts";

/** What is wrong with a set, in a sentence without its stop. */
export function mistakeText({ told, wrong }: Problem): string {
  if (!told) return wrong;
  const [code, ...parts] = told;
  return i18n.t(`mistake.${code as "missing"}`, parts.map(isolate) as never);
}

/** What to do about it. */
export function remedyText({ told, help, remedy }: Problem): string {
  const name = help ?? told?.[0];
  return name ? i18n.t(`remedy.${name as "line"}`, (told ?? []).slice(1).map(isolate) as never) : remedy;
}

/** What is wrong and what to do, beside a field. */
export function problemText(problem: Problem & { type: string }): string {
  if (problem.type === "unwritten") return `${i18n.t("author.unwritten")} ${remedyText(problem)}`;
  return `${mistakeText(problem)}. ${remedyText(problem)}`;
}
