import { checkFactSet } from "../../facts/check-fact-set.ts";
import { entityFacts, type EntityFacts } from "../../facts/entity-facts.ts";
import { factSetLimits } from "../../facts/fact-set-limits.ts";
import type { Problem } from "../../facts/problem.ts";
import type { FactSet } from "../../facts/schema.ts";
import { setInfo } from "../../facts/set-info.ts";
import { compileFactSets } from "../../mentions/compile.ts";
import { compareVersionNumbers, compareVersions, type SetDifference } from "./compare-versions.ts";
import { placeAt, placeOfPath, type TextPlace } from "./json-place.ts";
import { unmatchableNames } from "./unmatchable-names.ts";
import { neutralTexts } from "./neutral-texts.ts";
import { readSetFile } from "./read-set-file.ts";
import { setWarnings, type SetWarning } from "./set-warnings.ts";

/** A mistake with its place in the file, as far as that was looked for. */
export interface PlacedProblem extends Problem {
  place?: TextPlace;
}

/** Why a file is not taken. */
export type Refusal =
  | { why: "too-large" | "bad-gzip" | "not-text" }
  | { why: "not-json"; wrong: string; place?: TextPlace }
  /** `count` of all; the first of them are listed. */
  | { why: "mistakes"; count: number; problems: PlacedProblem[] }
  /** A set that ships with Sidelight has this id. */
  | { why: "bundled-id"; id: string };

/** What a person sees of a set before it speaks. Plain JSON. */
export interface SetPreview extends Pick<FactSet, "id" | "version" | "title" | "summary" | "language" | "licence"> {
  asOf: string;
  counts: { entities: number; aliases: number; facts: number; figures: number };
  /** Of the printed forms, the most frequent first. */
  languages: [language: string, forms: number][];
  sources: Pick<FactSet["sources"][number], "title" | "publisher" | "published" | "url">[];
  /** What cards would show of the names with the most to say. */
  samples: EntityFacts[];
  warnings: SetWarning[];
  /** `relation`: of this file to the version that is there. */
  previous?: { version: string; relation: "newer" | "older" | "same" | "altered"; difference: SetDifference };
}

export type PreparedSet = { ok: true; set: FactSet; preview: SetPreview } | ({ ok: false } & Refusal);

export interface PrepareOptions {
  bundled: string[];
  /** The other sets, as far as matching needs them. */
  others: FactSet[];
  /** The version of a set that is there, by its id, and whether its file is this one. */
  previous: (id: string) => Promise<{ set: FactSet; isSameFile: boolean } | undefined>;
  /** Told before each step; the work can be stopped there. */
  step: (name: "check" | "try") => void;
}

/** How many mistakes are listed, and for how many their place is looked for, which takes a walk through the file. */
const LISTED = 200;
const PLACED = 50;
const LARGE = 1_000_000;
const PLACED_IN_LARGE = 5;

const SAMPLES = 3;
/** Statements that a sample takes along. */
const SAMPLED = 6;

/** Reads, checks and describes a file that may be a fact set. Throws nothing, whatever the file holds. */
export async function prepareSet(file: Uint8Array<ArrayBuffer>, options: PrepareOptions): Promise<PreparedSet> {
  const read = await readSetFile(file, factSetLimits.bytes);
  if (!read.ok) {
    if (read.why !== "not-json") return read;
    const { wrong, offset, text } = read;
    return { ok: false, why: "not-json", wrong, ...(offset !== undefined && { place: placeAt(text, offset) }) };
  }
  options.step("check");
  const checked = checkFactSet(read.json);
  const problems = checked.ok ? unmatchableNames(checked.factSet) : checked.problems;
  if (!checked.ok || problems.length > 0)
    return { ok: false, why: "mistakes", count: problems.length, problems: placed(read.text, problems) };
  const { factSet } = checked;
  if (options.bundled.includes(factSet.id)) return { ok: false, why: "bundled-id", id: factSet.id };
  options.step("try");
  const warnings = setWarnings(factSet, compileFactSets([factSet]), options.others, neutralTexts);
  const previous = await options.previous(factSet.id);
  return {
    ok: true,
    set: factSet,
    preview: { ...previewOf(factSet, warnings), ...(previous && { previous: versionsOf(previous, factSet) }) },
  };
}

function placed(text: string, problems: Problem[]): PlacedProblem[] {
  const most = text.length > LARGE ? PLACED_IN_LARGE : PLACED;
  return problems
    .slice(0, LISTED)
    .map((problem, at) =>
      at < most ? { ...problem, place: placeAt(text, placeOfPath(text, problem.path)) } : problem,
    );
}

function previewOf(set: FactSet, warnings: SetWarning[]): SetPreview {
  const { id, version, title, summary, language, licence, asOf, entities, facts, sources } = set;
  const forms = entities.flatMap(({ aliases }) => aliases);
  const languages = new Map<string, number>();
  for (const form of forms) {
    const own = form.language ?? language;
    languages.set(own, (languages.get(own) ?? 0) + 1);
  }
  return {
    id,
    version,
    title,
    summary,
    language,
    licence,
    asOf,
    warnings,
    counts: {
      entities: entities.length,
      aliases: forms.length,
      facts: facts.length,
      figures: setInfo(set, 0).figures,
    },
    languages: [...languages].toSorted(([, one], [, other]) => other - one),
    sources: sources.slice(0, LISTED).map(({ title: name, publisher, published, url }) => ({
      title: name,
      publisher,
      published,
      ...(url && { url }),
    })),
    samples: entityFacts(set.facts.length > 0 ? [set] : [], mostTold(set)).map((entity) => ({
      ...entity,
      facts: entity.facts.slice(0, SAMPLED),
    })),
  };
}

function mostTold({ facts }: FactSet): string[] {
  const counts = new Map<string, number>();
  for (const { about } of facts) counts.set(about[0]!, (counts.get(about[0]!) ?? 0) + 1);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, SAMPLES)
    .map(([id]) => id);
}

function versionsOf(
  { set, isSameFile }: { set: FactSet; isSameFile: boolean },
  now: FactSet,
): NonNullable<SetPreview["previous"]> {
  const order = compareVersionNumbers(now.version, set.version);
  const relation = order > 0 ? "newer" : order < 0 ? "older" : isSameFile ? "same" : "altered";
  return { version: set.version, relation, difference: compareVersions(set, now) };
}
