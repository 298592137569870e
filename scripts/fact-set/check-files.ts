import { relative } from "node:path";

import type { Entity, FactSet } from "../../src/facts/schema.ts";
import { bundledSet, readSet } from "./read-set.ts";

/** Checks files and prints the content or the mistakes of each. Returns 1 if any has a mistake. */
export async function checkFiles(files: string[]): Promise<number> {
  let status = 0;
  for (const file of files.length > 0 ? files : [bundledSet]) {
    const read = await readSet(file);
    if (read.ok) {
      console.log(
        [`${file === bundledSet ? relative(process.cwd(), file) : file}: valid`, ...setCounts(read.factSet)].join("\n"),
      );
    } else {
      console.error(read.complaints.join("\n"));
      status = 1;
    }
  }
  return status;
}

/** A summary of a set: counts, and the forms of each entity in each language. */
export function setCounts(set: FactSet): string[] {
  const aliases = set.entities.flatMap((entity) => entity.aliases);
  const figures = set.facts.flatMap((fact) => fact.figures ?? []);
  return [
    `${set.title}, version ${set.version}, as of ${set.asOf}`,
    `entities: ${set.entities.length}`,
    `aliases: ${aliases.length} (${tally(aliases.map((alias) => columnOf(set, alias)))})`,
    `topic cues: ${set.topic.cues.length} (${tally(set.topic.cues.map(({ language }) => language))})`,
    `facts: ${set.facts.length} (${tally(set.facts.map(({ kind }) => kind))})`,
    ...set.sources.map((source) => `paragraphs of ${source.id} with a fact: ${coverage(set, source)}`),
    `figures: ${figures.length}`,
    ...figures.map(({ value, comparison, unit, role }) => `  ${comparison ?? "exactly"} ${value} ${unit}: ${role}`),
    "",
    `forms of each entity by language (${set.language}+: also every language that prints the name unchanged)`,
    ...formTable(set),
  ];
}

function coverage(set: FactSet, { id, paragraphs }: FactSet["sources"][number]): string {
  const covered = new Set(set.facts.flatMap(({ locator }) => (locator.source === id ? [locator.paragraph] : [])));
  return `${covered.size} of ${paragraphs}`;
}

function tally(words: string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Array.from(counts, ([word, count]) => `${word} ${count}`).join(", ");
}

function formTable(set: FactSet): string[] {
  const spoken = [...set.entities.flatMap(({ aliases }) => aliases), ...set.topic.cues];
  const columns = [...new Set(spoken.map((form) => columnOf(set, form)))];
  const widest = Math.max(...set.entities.map(({ id }) => id.length));
  const row = (head: string, cells: string[]) => head.padEnd(widest) + cells.map((cell) => cell.padStart(6)).join("");
  return [row("", columns), ...set.entities.map((entity) => row(entity.id, columns.map(formsOf(set, entity))))];
}

function formsOf(set: FactSet, { aliases }: Entity): (column: string) => string {
  return (column) => String(aliases.filter((alias) => columnOf(set, alias) === column).length || "·");
}

/** The set's language and no language count as one: other languages may use both kinds of forms too. */
function columnOf(set: FactSet, { language }: { language?: string | undefined }): string {
  return language === undefined || language === set.language ? `${set.language}+` : language;
}
