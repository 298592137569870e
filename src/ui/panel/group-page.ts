import type { EntityFacts } from "../../facts/entity-facts.ts";
import type { Fact } from "../../facts/schema.ts";
import type { MentionRow, PageReport } from "../../mentions/findings.ts";

/** What a person wants to see of the page. */
export interface Wishes {
  query: string;
  /** A kind of entity; empty for all. */
  kind: string;
  /** Only facts that another one contests. */
  contested: boolean;
  /** Only facts with figures. */
  figures: boolean;
}

export const noWishes: Wishes = { query: "", kind: "", contested: false, figures: false };

/** Whether anything is wished for but all. */
export const isFiltered = ({ query, kind, contested, figures }: Wishes): boolean =>
  query.trim() !== "" || kind !== "" || contested || figures;

/** An entity with its mentions in the order of the page and the facts that are wanted. */
export interface EntityGroup {
  id: string;
  name: string;
  kind: string;
  language: string;
  mentions: MentionRow[];
  /** One for each set that knows the entity. */
  known: EntityFacts[];
  /** How many of its facts another one contests. */
  contested: number;
  /** The facts are what was asked for, so they are shown at once. */
  unfold: boolean;
}

/** The page's mentions by entity, in the order of the page, with those facts that are wished for. */
export function groupPage(page: PageReport, facts: EntityFacts[], wishes: Wishes): EntityGroup[] {
  const groups = [...Map.groupBy(page.mentions, ({ entity }) => entity)].map(([id, mentions]) =>
    groupOf(page, id, mentions, facts),
  );
  return groups.flatMap((group) => fit(group, wishes) ?? []);
}

function groupOf(page: PageReport, id: string, mentions: MentionRow[], facts: EntityFacts[]): EntityGroup {
  const { name = id, kind = "term", language = "" } = page.entities[id] ?? {};
  const known = facts.filter((one) => one.id === id);
  const contested = known.flatMap((one) => one.facts).filter(isContested).length;
  return { id, name, kind, language, mentions, known, contested, unfold: false };
}

/** The part of a group that is wished for; nothing where none is. */
function fit(group: EntityGroup, { query, kind, contested, figures }: Wishes): EntityGroup | undefined {
  if (kind !== "" && group.kind !== kind) return undefined;
  const words = folded(query);
  const has = (text: string) => folded(text).includes(words);
  const isNamed = has(group.name) || group.mentions.some(({ before, text, after }) => has(before + text + after));
  const wanted = (fact: Fact) =>
    (!contested || isContested(fact)) &&
    (!figures || (fact.figures?.length ?? 0) > 0) &&
    (isNamed || has(fact.statement) || fact.attribution.some(({ who }) => has(who)));
  const known = group.known.map((one) => ({ ...one, facts: one.facts.filter(wanted) }));
  const found = known.some((one) => one.facts.length > 0);
  const asksForFacts = contested || figures || (words !== "" && !isNamed);
  if (!found && asksForFacts) return undefined;
  return { ...group, known, unfold: asksForFacts };
}

function isContested(fact: Fact): boolean {
  return (fact.contestedBy?.length ?? 0) > 0;
}

/** Without case and accents: people search as they type. */
function folded(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(/\s+/g, " ").trim().toLowerCase();
}
