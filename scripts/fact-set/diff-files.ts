import { compareVersions, type SetDifference } from "../../src/desk/own-sets/compare-versions.ts";
import { readSet } from "./read-set.ts";

/** Prints what is another in the second set; 1 where there is something, as `diff` does, 2 where a set has mistakes. */
export async function diffFiles(before: string, after: string): Promise<number> {
  const [old, now] = [await readSet(before), await readSet(after)];
  if (!old.ok || !now.ok) {
    console.error([old, now].flatMap((read) => (read.ok ? [] : read.complaints)).join("\n"));
    return 2;
  }
  const lines = differenceLines(compareVersions(old.factSet, now.factSet));
  const versions = `${before} ${old.factSet.version} → ${after} ${now.factSet.version}`;
  console.log([versions, ...(lines.length > 0 ? lines : ["Nothing is different."])].join("\n"));
  return lines.length > 0 ? 1 : 0;
}

const also = (names: string[]): string[] => (names.length > 0 ? [`    also: ${names.join(", ")}`] : []);

function differenceLines({ facts, entities, fields }: SetDifference): string[] {
  return [
    ...facts.changed.flatMap(({ id, before, after, fields: others }) => [
      `~ ${id}`,
      ...(before === after ? [] : [`  - ${before}`, `  + ${after}`]),
      ...also(others),
    ]),
    ...facts.added.map(({ id, statement }) => `+ ${id}: ${statement}`),
    ...facts.removed.map(({ id, statement }) => `- ${id}: ${statement}`),
    ...entities.changed.map(({ name, fields: others }) => `~ ${name}: ${others.join(", ")}`),
    ...entities.added.map((name) => `+ ${name}`),
    ...entities.removed.map((name) => `- ${name}`),
    ...(fields.length > 0 ? [`~ the set itself: ${fields.join(", ")}`] : []),
  ];
}
