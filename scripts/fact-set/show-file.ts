import type { Entity, Fact, FactSet, Figure, Source } from "../../src/facts/schema.ts";
import { bundledSet, readSet } from "./read-set.ts";

/** Prints a set as a Markdown document. */
export async function showFile(file = bundledSet): Promise<number> {
  const read = await readSet(file);
  if (read.ok) console.log(factSetDocument(read.factSet));
  else console.error(read.complaints.join("\n"));
  return read.ok ? 0 : 1;
}

/** A fact set as Markdown for proof-reading: each fact once, under its main entity. */
export function factSetDocument(set: FactSet): string {
  return [
    ...head(set),
    ...set.sources.flatMap(sourceLines),
    "## What puts a page on topic",
    byLanguage(set.topic.cues).join("\n"),
    ...set.entities.flatMap((entity) => entityLines(set, entity)),
  ].join("\n\n");
}

function head(set: FactSet): string[] {
  return [
    `# ${plain(set.title)}`,
    plain(set.summary),
    list([`${set.id}, version ${set.version}, language ${set.language}`, `as of ${set.asOf}`, plain(set.licence)]),
    "## Changes",
    list(set.changes.map(({ version, date, note }) => `${version} (${date}): ${plain(note)}`)),
  ];
}

function sourceLines(source: Source): string[] {
  const { id, title, author, publisher, publisherUrl, published, url, archived, paragraphs, sha256 } = source;
  return [
    `## Source: ${id}`,
    list([
      plain(title),
      `${author === undefined ? "author not known" : plain(author)}, ${plain(publisher)}, ${published}`,
      [url ?? "address not known", publisherUrl, archived].filter(Boolean).join(", "),
      `${paragraphs} paragraphs, SHA-256 ${sha256}`,
    ]),
  ];
}

function entityLines(set: FactSet, entity: Entity): string[] {
  const about = set.facts.filter((fact) => fact.about.includes(entity.id));
  const own = about.filter((fact) => fact.about[0] === entity.id);
  const rest = about.filter((fact) => fact.about[0] !== entity.id);
  return [
    `## ${plain(entity.name)}`,
    `${entity.kind}, \`${entity.id}\`: ${plain(entity.summary)}`,
    byLanguage(entity.aliases.map((alias) => ({ ...alias, text: alias.text + conditions(alias) }))).join("\n"),
    ...(entity.against ? [`Not where the page names: ${entity.against.map(againstText).join("; ")}.`] : []),
    ...own.flatMap((fact) => factLines(set, fact)),
    ...(rest.length > 0 ? [`Also on this card: ${rest.map(({ id }) => `\`${id}\``).join(", ")}.`] : []),
  ];
}

function conditions({ case: letters, needs }: Entity["aliases"][number]): string {
  const given = [letters, needs].filter(Boolean).join(", ");
  return given === "" ? "" : ` (${given})`;
}

function factLines(set: FactSet, fact: Fact): string[] {
  const { kind, basis, hedge, dates, locator } = fact;
  const opponents = set.facts.filter(({ id }) => fact.contestedBy?.includes(id));
  return [
    `### \`${fact.id}\``,
    `> ${plain(fact.statement)}`,
    list([
      `${kind}; ${fact.attribution.map(({ who, verb }) => `${plain(who)} ${plain(verb)}`).join("; ")}; basis: ${basis}`,
      ...(hedge === undefined ? [] : [`hedge: ${plain(hedge)}`]),
      ...(fact.figures ?? []).map(figureLine),
      ...(dates?.stated === undefined ? [] : [`stated ${dates.stated}`]),
      ...(dates?.happened === undefined ? [] : [`happened ${dates.happened}`]),
      ...opponents.map(({ id, statement }) => `contested by \`${id}\`: ${plain(statement)}`),
      ...(fact.response === undefined ? [] : [`response: ${fact.response}`]),
      ...(fact.open ?? []).map((open) => `open: ${plain(open)}`),
      ...(fact.sic === undefined ? [] : [`sic: ${plain(fact.sic)}`]),
      `${locator.source}, paragraph ${locator.paragraph}: “${plain(locator.start)} … ${plain(locator.end)}”`,
    ]),
  ];
}

function figureLine({ value, comparison, unit, role, of }: Figure): string {
  const total = of === undefined ? "" : ` of ${of}`;
  return `figure: ${comparison === undefined ? "" : `${comparison} `}${value}${total} ${plain(unit)}, that is ${plain(role)}`;
}

function byLanguage(forms: { text: string; language?: string | undefined }[]): string[] {
  const groups = Map.groupBy(forms, ({ language }) => language ?? "any language");
  return Array.from(groups, ([language, group]) => `- ${language}: ${group.map(({ text }) => plain(text)).join("; ")}`);
}

function list(lines: string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/** Escapes text of a set, which is never markup. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`);
}

function againstText(against: NonNullable<Entity["against"]>[number]): string {
  return plain(typeof against === "string" ? against : against.text);
}
