import { type Problem, type ProblemMessage, type Path, pathText, quote } from "../problem.ts";
import type { Fact, FactSet, Entity } from "../schema.ts";

/**
 * Each of them takes a side: https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Synonyms_for_said
 */
const BANNED = /\b(claim(s|ed|ing)?|admit(s|ted|ting)?|reveal(s|ed|ing)?|refut(e|es|ed|ing)|expos(e|es|ed|ing))\b/iu;
/** Quotations, which may contain what our own words may not. */
const QUOTATION = /“[^“”]*”|"[^"]*"|«[^«»]*»/gu;

/** Our own English words say who said what with a plain verb. */
export function verbsArePlain(set: FactSet): Problem[] {
  if (!/^en\b/.test(set.language)) return [];
  return ownTexts(set).flatMap(({ path, id, text }): Problem[] => {
    const found = BANNED.exec(text.replace(QUOTATION, " "))?.[0];
    if (found === undefined) return [];
    return [
      {
        path: pathText(path),
        ...(id === undefined ? {} : { id }),
        wrong: `"${found}" takes a side`,
        remedy: "Use a plain verb (said, reported, found, ruled, defined), or quote the word from the source.",
        message: ["takesSide", found],
      },
    ];
  });
}

/** How placeholders begin that `npm run fact-set -- new` writes. */
const PLACEHOLDER = /^TODO\b/;

/** No placeholder is left. */
export function placeholdersAreFilledIn(set: FactSet): Problem[] {
  const printed = [
    ...set.topic.cues.map(({ text }, at) => ({ path: ["topic", "cues", at, "text"], text })),
    ...(set.topic.home ?? []).map(({ text }, at) => ({ path: ["topic", "home", at, "text"], text })),
    ...set.sources.flatMap(({ title, publisher }, at) => [
      { path: ["sources", at, "title"], text: title },
      { path: ["sources", at, "publisher"], text: publisher },
    ]),
    ...set.entities.flatMap(({ aliases }, at) =>
      aliases.map(({ text }, form) => ({ path: ["entities", at, "aliases", form, "text"], text })),
    ),
    ...set.facts.flatMap(({ locator: { start, end } }, at) => [
      { path: ["facts", at, "locator", "start"], text: start },
      { path: ["facts", at, "locator", "end"], text: end },
    ]),
  ];
  return [...ownTexts(set), ...printed]
    .filter(({ text }) => PLACEHOLDER.test(text))
    .map(({ path, text }) => ({
      path: pathText(path),
      wrong: "is still to be written",
      remedy: text.replace(/^TODO:?\s*/, "") || "Write it.",
      message: ["placeholder"],
    }));
}

/** How many of its first words name the asserter. */
const OPENING = 6;

/** A short form says what its statement says: who asserts it, how surely, which numbers, whose words. */
export function briefsAgree(set: FactSet): Problem[] {
  const publishers = new Set(set.sources.map(({ publisher }) => publisher));
  return set.facts.flatMap((fact, index): Problem[] => {
    const { id, brief, statement } = fact;
    if (brief === undefined) return [];
    const path = pathText(["facts", index, "brief"]);
    const problem = (wrong: string, remedy: string, ...message: ProblemMessage): Problem => ({
      path,
      id,
      wrong,
      remedy,
      message,
    });
    const problems: Problem[] = [];
    const first = fact.attribution[0]!.who;
    // A card says in its last line whose article it draws on.
    if (!publishers.has(first) && !namesFirst(brief, first))
      problems.push(
        problem(
          `does not begin with ${quote(first)}`,
          "Name who asserts it in its first words.",
          "noAsserter",
          quote(first),
        ),
      );
    if (!keepsHedge(fact, brief))
      problems.push(
        problem(
          `leaves out the hedge ${quote(fact.hedge!)}`,
          "Keep the hedge at its strength.",
          "hedgeLost",
          quote(fact.hedge!),
        ),
      );
    for (const part of missing(brief, statement, /\d[\d.,]*\d|\d/gu))
      problems.push(
        problem(
          `has the number ${part}, which the statement has not`,
          "Use the statement's numbers.",
          "otherNumber",
          part,
        ),
      );
    for (const part of missing(brief, statement, /“[^”]*”/gu)) {
      const wrong = `quotes ${part}, which the statement does not`;
      problems.push(problem(wrong, "Quote what the statement quotes.", "otherQuotation", part));
    }
    return problems;
  });
}

/** By its last word too, or its first ones: "The investigators" for "The Pegasus Project's investigators". */
function namesFirst(brief: string, who: string): boolean {
  const first = brief.split(/\s+/u);
  const opening = first.slice(0, OPENING).join(" ");
  return who.startsWith(first.slice(0, 3).join(" ")) || opening.includes(who.split(/\s+/u).at(-1)!);
}

/** By its first word, in whatever form: the statement's own may be another one ("suggested", "suggests"). */
function keepsHedge({ hedge }: Fact, brief: string): boolean {
  if (hedge === undefined) return true;
  const stem = hedge.split(/\s+/u).slice(0, 2).join(" ").toLowerCase().slice(0, 6).trimEnd();
  return brief.toLowerCase().includes(stem);
}

function missing(brief: string, statement: string, parts: RegExp): string[] {
  const known = new Set(statement.match(parts));
  // A part of a quotation counts as a quotation.
  const isPart = (part: string) => part.startsWith("“") && statement.includes(part.slice(1, -1));
  return (brief.match(parts) ?? []).filter((part) => !known.has(part) && !isPart(part));
}

/** A text in the set's own words, with its place in the JSON. */
interface OwnText {
  path: Path;
  /** The entity or fact it belongs to. */
  id?: string;
  text: string;
}

/** The texts in the set's own words, without printed forms, cues, locators and data of the sources. */
export function ownTexts(set: FactSet): OwnText[] {
  return [
    { path: ["title"], text: set.title },
    { path: ["summary"], text: set.summary },
    { path: ["licence"], text: set.licence },
    ...set.changes.map(({ note }, at) => ({ path: ["changes", at, "note"], text: note })),
    ...set.entities.flatMap((entity, at) => ofEntity(entity, ["entities", at])),
    ...set.facts.flatMap((fact, at) => ofFact(fact, ["facts", at])),
  ];
}

function ofEntity({ id, name, summary }: Entity, path: Path): OwnText[] {
  return [
    { path: [...path, "name"], id, text: name },
    { path: [...path, "summary"], id, text: summary },
  ];
}

function ofFact(fact: Fact, path: Path): OwnText[] {
  const texts: OwnText[] = [{ path: [...path, "statement"], text: fact.statement }];
  if (fact.brief !== undefined) texts.push({ path: [...path, "brief"], text: fact.brief });
  for (const [at, { who, verb }] of fact.attribution.entries()) {
    texts.push({ path: [...path, "attribution", at, "who"], text: who });
    texts.push({ path: [...path, "attribution", at, "verb"], text: verb });
  }
  for (const [at, { unit, role }] of (fact.figures ?? []).entries()) {
    texts.push({ path: [...path, "figures", at, "unit"], text: unit });
    texts.push({ path: [...path, "figures", at, "role"], text: role });
  }
  for (const [at, text] of (fact.open ?? []).entries()) texts.push({ path: [...path, "open", at], text });
  if (fact.hedge !== undefined) texts.push({ path: [...path, "hedge"], text: fact.hedge });
  if (fact.sic !== undefined) texts.push({ path: [...path, "sic"], text: fact.sic });
  return texts.map((text) => ({ ...text, id: fact.id }));
}
