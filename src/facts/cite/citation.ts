import { plainId } from "../ids-across-sets.ts";
import type { Fact, FactSet, Source } from "../schema.ts";
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

/**
 * The address in its serialised form, safe between angle brackets, quotes and braces; `undefined` unless it is https,
 * which is all that a fact set may hold. What RFC 3986 allows nowhere, but the URL Standard keeps, is encoded.
 */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const parsed = URL.parse(url.toWellFormed());
  if (parsed?.protocol !== "https:") return undefined;
  return parsed.href.replace(/[\s"'<>\\^`{|}]/gu, percentEncoded);
}

/** Every byte of the text's UTF-8 as `%XX` where `encodeURIComponent` would spare an ASCII character. */
function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

/**
 * A link that opens the page at the passage: `#:~:text=start,end`.
 * The dash is encoded as well, because `-,` and `,-` divide a text directive, as is what Markdown or BibTeX would read
 * as its own: https://wicg.github.io/scroll-to-text-fragment/#syntax
 *
 * @param address a serialised URL; its own fragment is kept, a fragment directive that it has is replaced
 * @param start the first words of the passage
 * @param end its last words; the same words as `start` make a directive without an end
 */
export function textFragmentLink(address: string, start: string, end: string): string {
  const [page = ""] = address.split(":~:");
  const words = start === end ? [start] : [start, end];
  const fragmentStart = page.includes("#") ? "" : "#";
  return `${page}${fragmentStart}:~:text=${words.map(directiveWords).join(",")}`;
}

function directiveWords(words: string): string {
  return encodeURIComponent(words).replace(/[-'()*!~_]/g, percentEncoded);
}

/**
 * The name of a text by its hash, `ni:///sha-256;…` (RFC 6920, section 3): the digest as base64url without padding.
 *
 * @param sha256 64 hexadecimal digits
 */
export function namedInformation(sha256: string): string {
  const bytes = (sha256.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const base64 = btoa(String.fromCharCode(...bytes));
  return `ni:///sha-256;${base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}
