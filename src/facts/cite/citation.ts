import { plainId } from "../qualified-ids.ts";
import type { Fact, FactSet, Source } from "../schema.ts";
import { namedInformation, textFragmentLink, webAddress } from "./web-address.ts";
import { type PartialDate, partialDate } from "./partial-date.ts";

/** A statement with who asserts it, as it is printed in a citation. */
export interface Claim {
  statement: string;
  /** Title of the source that it stands in. */
  source: string;
  paragraph: number;
  /** Who asserts it and with which verb: "The Pegasus Project found". */
  asserted: string;
  basis: string;
  stated?: PartialDate;
  happened?: PartialDate;
}

/** All that a citation says, in plain text of one line each, before a format gives it a shape. */
export interface Citation {
  /** Unique among the facts of all sets: ids hold only a-z, 0-9 and hyphens. */
  key: string;
  title: string;
  publisher: string;
  author?: string;
  published: PartialDate;
  /** Where the source stands: only an address that the fact set knows. */
  address?: string;
  /** The address with a text fragment that leads to the passage. */
  link?: string;
  archived?: string;
  /** The source's name where it has no address, made from its SHA-256. */
  name: string;
  passage: { start: string; end: string };
  claim: Claim;
  /** What the other side answers; a citation without it would say more than the card does. */
  contestedBy: Claim[];
  unanswered: boolean;
  sic?: string;
  fact: string;
  set: { id: string; title: string; version: string; asOf: PartialDate; licence: string; language: string };
}

/**
 * Gathers what a citation of the fact says, with its id as the file of the set has it.
 *
 * @throws {Error} when the fact's locator names a source that the set does not have
 */
export function citation(set: FactSet, fact: Fact): Citation {
  const { locator } = fact;
  const plain = plainId(fact.id);
  const source = sourceOf(set, fact);
  const passage = { start: oneLine(locator.start), end: oneLine(locator.end) };
  const address = webAddress(source.url);
  const archived = webAddress(source.archived);
  return {
    key: `${set.id}:${plain}`,
    title: oneLine(source.title),
    publisher: oneLine(source.publisher),
    ...(source.author === undefined ? {} : { author: oneLine(source.author) }),
    published: partialDate(source.published),
    ...(address === undefined ? {} : { address, link: textFragmentLink(address, passage.start, passage.end) }),
    ...(archived === undefined ? {} : { archived }),
    name: namedInformation(source.sha256),
    passage,
    claim: claimOf(set, fact),
    contestedBy: set.facts.filter(({ id }) => fact.contestedBy?.includes(id)).map((answer) => claimOf(set, answer)),
    unanswered: fact.response !== undefined,
    ...(fact.sic === undefined ? {} : { sic: oneLine(fact.sic) }),
    fact: plain,
    set: {
      id: set.id,
      title: oneLine(set.title),
      version: set.version,
      asOf: partialDate(set.asOf),
      licence: oneLine(set.licence),
      language: set.language,
    },
  };
}

function sourceOf(set: FactSet, { id, locator }: Fact): Source {
  const source = set.sources.find((candidate) => candidate.id === locator.source);
  if (!source) throw new Error(`Fact ${id} names the source ${locator.source}, which the set does not have.`);
  return source;
}

function claimOf(set: FactSet, fact: Fact): Claim {
  const { statement, attribution, basis, dates } = fact;
  return {
    statement: oneLine(statement),
    source: oneLine(sourceOf(set, fact).title),
    paragraph: fact.locator.paragraph,
    asserted: attribution.map(({ who, verb }) => oneLine(`${who} ${verb}`)).join("; "),
    basis,
    ...(dates?.stated === undefined ? {} : { stated: partialDate(dates.stated) }),
    ...(dates?.happened === undefined ? {} : { happened: partialDate(dates.happened) }),
  };
}

/**
 * The text as one line that cannot leak into what follows it: white space and control characters become one space, bidi
 * embeddings, overrides and isolates go (marks such as U+200F stay), and half a surrogate pair becomes U+FFFD.
 */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
