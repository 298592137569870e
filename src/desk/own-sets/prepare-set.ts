import { entityFacts, type EntityFacts } from "../../facts/card-facts.ts";
import type { FactSet, MatchingSet } from "../../facts/schema.ts";
import { setInfo } from "../../facts/set-info.ts";
import { compileFactSets } from "../../mentions/compile/compile-sets.ts";
import { compareVersionNumbers, compareVersions, type SetDifference } from "./compare-versions.ts";
import { checkSetFile, type Refusal, type TakenIds } from "./check-set-file.ts";
import { neutralTexts, setWarnings, type SetWarning } from "./set-warnings.ts";

/** The preview of a set before it is added. Plain JSON. */
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

type PreparedSet = { ok: true; set: FactSet; preview: SetPreview } | ({ ok: false } & Refusal);

export interface PrepareOptions extends TakenIds {
  /** The other sets, as far as matching needs them. */
  others: MatchingSet[];
  /** The version of a set that is there, by its id, and whether its file is this one. */
  previous: (id: string) => Promise<{ set: FactSet; isSameFile: boolean } | undefined>;
  /** Called before each step; the work can be stopped there. */
  step: (name: "check" | "try") => void;
}

/** How many sources a preview lists. */
const LISTED = 200;

const SAMPLES = 3;
/** Statements that a sample takes along. */
const SAMPLED = 6;

/** Reads, checks and describes a file that may be a fact set. Throws nothing, whatever the file holds. */
export async function prepareSet(file: Uint8Array<ArrayBuffer>, options: PrepareOptions): Promise<PreparedSet> {
  const checked = await checkSetFile(file, { ...options, step: () => options.step("check") });
  if (!checked.ok) return checked;
  const { set } = checked;
  options.step("try");
  const warnings = setWarnings(set, compileFactSets([set]), options.others, neutralTexts);
  const previous = await options.previous(set.id);
  return {
    ok: true,
    set,
    preview: { ...previewOf(set, warnings), ...(previous && { previous: versionsOf(previous, set) }) },
  };
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
