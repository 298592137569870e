import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { featureNames } from "../../../src/mentions/decide/weights/weights.ts";
import { labelledBriefs } from "../../unit/mentions/briefs/labelled-briefs.ts";
import { isUnseen, type LabelledPage, readHardPages } from "../../unit/mentions/hard-pages/read-hard-pages.ts";
import { otherSensePages } from "../../unit/mentions/other-sense-pages.ts";
import { otherThingsPages } from "../../unit/mentions/other-things-pages.ts";
import { flowOf } from "../../unit/mentions/read-text.ts";
import { share, table } from "../report.ts";
import { matcher } from "./bundled-set.ts";
import { fit, type Fitted, odds, type Sample, samplesOf, withoutClasses } from "./fit.ts";
import { readCorpus, readWritten } from "./labelled-pages.ts";

const weightsFile = new URL("../../../src/mentions/decide/weights/fitted-weights.ts", import.meta.url);
const FOLDS = 5;
/** The lowest log-odds to mark from: even odds. */
const FROM = 0;
/** What a mark has to be right with, cross-validated. */
const PRECISION = 0.995;

/** Fits the weights on all development pages, writes their file, and gives the cross-validated figures. */
export function fitWeights(corpus: string): string {
  const samples = allSamples(corpus);
  const scored = crossValidate(samples);
  const steps = Array.from({ length: 8 }, (_, at) => FROM + at / 2).map((from) => ({
    from,
    ...figuresAt(scored, from),
  }));
  const chosen = steps.find(({ precision }) => precision >= PRECISION) ?? steps.at(-1)!;
  const fitted = fit([...samples, ...withoutClasses(samples)]);
  const pages = new Set(samples.map(({ page }) => page)).size;
  const what = `${samples.length} short forms on ${pages} development pages`;
  writeFileSync(
    weightsFile,
    fileOf(
      fitted,
      chosen.from,
      `${what}; in ${FOLDS} folds by page precision ${share(chosen.precision)}, recall ${share(chosen.recall)}.`,
    ),
  );
  return [
    `Fitted on ${what}.`,
    table(
      ["marked from log-odds", "precision", "recall", "wrong on"],
      steps.map(({ from, precision, recall, wrong }) => [from, share(precision), share(recall), wrong.join(" ")]),
    ),
  ].join("\n\n");
}

function allSamples(corpus: string): Sample[] {
  const hard = readHardPages().filter(({ id }) => !isUnseen(id));
  const labelled = [...readWritten(join(corpus, "written")), ...hard, ...labelledBriefs()];
  const others = [...otherSensePages, ...otherThingsPages].map(([id, { title = "", language = "en", flows }]) => ({
    id,
    head: { title, headline: "", description: "", language },
    flows: flows.map((flow) => flowOf(flow)),
  }));
  return [
    ...labelled.flatMap((page) => samplesOf(matcher, page, labelsOf(page))),
    ...corpusPages(corpus).flatMap(({ gold, page }) =>
      samplesOf(matcher, { id: gold.page, ...page }, (_flow, _start, _end, text) => {
        if (gold.otherOnly) return false;
        const term = gold.terms.find(({ form }) =>
          new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, "u").test(text),
        );
        return term?.ours;
      }),
    ),
    ...others.flatMap((page) => samplesOf(matcher, page, () => false)),
  ];
}

/** A page that holds several senses is labelled by its forms alone: which name has which, nobody said. */
function corpusPages(corpus: string) {
  return readCorpus(corpus).filter(({ gold }) => gold.otherOnly || gold.terms.every(({ ours }) => ours));
}

function labelsOf(page: LabelledPage) {
  return (flow: number, start: number, end: number) => {
    const range = page.ranges.find((one) => one.flow === flow && one.start < end && one.end > start);
    return range !== undefined && range.entity !== null;
  };
}

interface Scored {
  page: string;
  odds: number;
  ours: boolean;
}

function crossValidate(samples: Sample[]): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const train = samples.filter(({ page }) => foldOf(page) !== fold);
    const fitted = fit([...train, ...withoutClasses(train)]);
    return samples
      .filter(({ page }) => foldOf(page) === fold)
      .map((one) => ({
        page: one.page,
        ours: one.ours,
        odds: one.hasEvidence ? odds(fitted, one.features) : Number.NEGATIVE_INFINITY,
      }));
  }).flat();
}

function foldOf(page: string): number {
  let hash = 7;
  for (const letter of page) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

function figuresAt(scored: Scored[], from: number): { precision: number; recall: number; wrong: string[] } {
  const marked = scored.filter((one) => one.odds >= from);
  const right = marked.filter(({ ours }) => ours).length;
  return {
    precision: right / marked.length,
    recall: right / scored.filter(({ ours }) => ours).length,
    wrong: [...new Set(marked.filter(({ ours }) => !ours).map(({ page }) => page))],
  };
}

function fileOf({ bias, weights }: Fitted, from: number, data: string): string {
  const rows = featureNames.map((name, at) => `  ${weights[at]}, // ${name}`);
  return `/**
 * Written by \`npm run eval -- --fit\` on ${new Date().toISOString().slice(0, 10)}, from ${data}
 * By hand only \`priorWeights\` are changed, in \`weights.ts\`.
 */

/** Log-odds at which a form is marked: cross-validated precision is at least ${PRECISION} there. */
export const markFrom = ${from};
export const bias = ${bias};
/** In the order of \`featureNames\`. */
export const weights: readonly number[] = [
${rows.join("\n")}
];
`;
}
