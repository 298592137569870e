import type { Point } from "../../src/desk/look-up/points.ts";
import type { SourceAmount } from "../../src/mentions/types.ts";

/** A point in neutral English words. */
export function pointText(point: Point): string {
  switch (point.on) {
    case "entity":
      return point.outcome === "same"
        ? `Name: ${named(point)} is in both.`
        : `Name: the selection has ${named(point)}; the fact doesn't.`;
    case "figure":
      return point.outcome === "same"
        ? `Figure: ${amountText(point.source)} in both.`
        : `Figure: the selection says ${point.selection}; the source says ${amountText(point.source)}.`;
    case "role":
      return point.outcome === "same"
        ? `What it counts: ${point.source}, in both.`
        : `What it counts: in the source ${point.source}; in the selection ${point.selection === "" ? "something else" : `“${point.selection}”`}.`;
    case "comparison":
      return `Comparison: the selection says “${point.selection}”; the source says ${amountText(point.source)}.`;
    case "date":
      return point.outcome === "same"
        ? `Date: ${point.source} in both.`
        : `Date: the selection says ${point.selection}; the source says ${point.source}.`;
    case "hedge":
      return point.outcome === "same"
        ? `Hedge: both have one; the source says “${point.source}”.`
        : `Hedge: the source says “${point.source}”; the selection doesn't.`;
    case "attribution":
      return attributionText(point);
    default:
      return point.outcome === "lost"
        ? `Scope: the source says “${point.source}”; the selection doesn't.`
        : `Scope: the selection says “${point.selection}”; the source doesn't.`;
  }
}

function attributionText({ outcome, source, selection }: Extract<Point, { on: "attribution" }>): string {
  const words = `${source.who} ${source.verb}`;
  if (outcome === "same") return `Attribution: “${words}” is in both.`;
  if (outcome === "other")
    return `Attribution: “${words}” in the source; the selection has ${selection ?? "somebody else"} say it.`;
  return `Attribution: “${words}” in the source; the selection states it.`;
}

const named = ({ name, selection }: { name: string; selection: string }): string =>
  name === selection ? name : `${name} (“${selection}”)`;

const amountText = ({ value, comparison, of }: SourceAmount): string =>
  [comparison, value.toLocaleString("en"), of !== undefined && `of ${of.toLocaleString("en")}`]
    .filter(Boolean)
    .join(" ");
