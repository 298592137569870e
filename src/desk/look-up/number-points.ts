import type { Fact, Figure } from "../../facts/schema.ts";
import type { FigureMention, SourceAmount } from "../../mentions/types.ts";
import { conceptsOf } from "./text-features.ts";
import { wordsOf } from "./form-table.ts";
import { isPlainWord } from "./cue-words.ts";
import type { Point } from "./points.ts";
import type { TextReading } from "./read-text.ts";

type PrintedNumber = TextReading["numbers"][number];

/** What is to be said of the numbers of a selection beside those of a fact. */
export function figurePoints({ id, figures = [] }: Fact, reading: TextReading): Point[] {
  if (figures.length === 0) return [];
  const bound = reading.figures.filter(({ fact }) => fact === id);
  const points = bound.flatMap((mention) => pointsOf(mention, figures));
  const covered = (number: PrintedNumber) => bound.some(({ start, end }) => start < number.end && number.start < end);
  for (const number of reading.numbers) if (!covered(number)) points.push(...numberPoints(number, figures, reading));
  return [...points, ...wholesLost(points, figures, reading)];
}

/** A number that the matcher has bound to a figure of the fact. */
function pointsOf(
  { outcome, figure, start, end, text, amount, role, source }: FigureMention,
  figures: Figure[],
): Point[] {
  const own = figures[figure];
  if (!own) return [];
  const span = { start, end };
  const points: Point[] = [
    { on: "figure", outcome: outcome === "other-value" ? "other" : "same", figure, selection: text, source, ...span },
    {
      on: "role",
      outcome: outcome === "other-role" ? "other" : "same",
      figure,
      selection: role,
      source: own.role,
      ...span,
    },
  ];
  if (outcome === "other-comparison")
    points.push({ on: "comparison", outcome: "other", figure, selection: amount, source, ...span });
  return points;
}

/** How many words after a number are looked at for what it counts. */
const UNIT_WITHIN = 5;

/** A number that the matcher bound to no figure: either it has the value of a figure, or it counts the same thing. */
function numberPoints(number: PrintedNumber, figures: Figure[], reading: TextReading): Point[] {
  const { start, end, text: selection } = number;
  const span = { start, end };
  const same = figures.findIndex(({ value }) => value === number.value);
  if (same >= 0) {
    const figure = figures[same]!;
    const points: Point[] = [
      { on: "figure", outcome: "same", figure: same, selection, source: amountOf(figure), ...span },
    ];
    const role = roleOutcome(figure, reading);
    if (role) points.push({ on: "role", outcome: role, figure: same, selection: "", source: figure.role, ...span });
    return points;
  }
  if (figures.some(({ of }) => of === number.value)) return [];
  const meant = figureMeant(number, figures, reading);
  if (meant === undefined) return [];
  return [{ on: "figure", outcome: "other", figure: meant, selection, source: amountOf(figures[meant]!), ...span }];
}

/**
 * The figure that the selection seems to contradict: the same unit or, for a part of a whole, the same role stands
 * after another number.
 */
function figureMeant({ end }: PrintedNumber, figures: Figure[], reading: TextReading): number | undefined {
  const next = reading.words.filter(({ start }) => start >= end).slice(0, UNIT_WITHIN);
  const after = new Set(conceptsOf(next));
  const namesNothing = next[0] === undefined || isPlainWord(next[0].folded, reading.language);
  const printed = new Set(reading.numbers.map(({ value }) => value));
  const taken = new Set(figures.flatMap(({ value, role }) => (printed.has(value) ? conceptsOf(wordsOf(role)) : [])));
  const spoken = new Set(conceptsOf(reading.words).filter((concept) => !taken.has(concept)));
  let best: number | undefined;
  let most = 0;
  for (const [index, { value, of, unit, role }] of figures.entries()) {
    if (printed.has(value)) continue;
    const units = conceptsOf(wordsOf(unit));
    const roles = conceptsOf(wordsOf(role)).filter((concept) => !units.includes(concept));
    const isPart = of !== undefined && printed.has(of) && (namesNothing || roles.some((concept) => after.has(concept)));
    if (!isPart && !units.some((concept) => after.has(concept))) continue;
    const count = 1 + new Set(roles.filter((concept) => spoken.has(concept))).size;
    if (count > most) [best, most] = [index, count];
  }
  return best;
}

/** By what the selection speaks of: the role's own words, or those that its terms name as another role. */
function roleOutcome(figure: Figure, reading: TextReading): "same" | "other" | undefined {
  const spoken = new Set(conceptsOf(reading.words));
  const { terms = [] } = figure;
  const unit = new Set(conceptsOf(wordsOf([figure.unit, ...terms.flatMap((one) => one.unit)].join(" . "))));
  const own = conceptsOf(wordsOf([figure.role, ...terms.flatMap(({ role }) => role)].join(" . "))).filter(
    (concept) => !unit.has(concept),
  );
  if (own.some((concept) => spoken.has(concept))) return "same";
  const others = conceptsOf(wordsOf(terms.flatMap(({ otherRole = [] }) => otherRole).join(" . ")));
  return others.some((concept) => spoken.has(concept) && !own.includes(concept)) ? "other" : undefined;
}

/** "37 of 67" where the selection prints the 37 alone. */
function wholesLost(points: Point[], figures: Figure[], reading: TextReading): Point[] {
  const printed = new Set(reading.numbers.map(({ value }) => value));
  const lost = points.flatMap((point) => {
    const { of } = point.on === "figure" && point.outcome === "same" ? figures[point.figure]! : {};
    return of === undefined || printed.has(of) ? [] : [of];
  });
  return [...new Set(lost)].map((of) => ({ on: "scope", outcome: "lost", source: `of ${of}` }));
}

function amountOf({ value, comparison, of }: Figure): SourceAmount {
  return { value, ...(comparison && { comparison }), ...(of !== undefined && { of }) };
}
