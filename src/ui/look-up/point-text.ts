import { i18n } from "#i18n";
import type { Point } from "../../desk/look-up/points.ts";
import { figureAmount } from "../card/figure-words.ts";
import { formatDate } from "../format.ts";
import { isolate } from "../text-direction.ts";

/** Above a point: what it is about. */
export const pointLabel = ({ on }: Point): string => i18n.t(`point.${on}`);

/** Whether a point is the same in the selection and in the source. */
export const isSame = ({ outcome }: Point): boolean => outcome === "same";

/** What is the same in both, in a word or two. */
export function sameText(point: Point): string {
  switch (point.on) {
    case "entity":
      return point.name;
    case "figure":
      return figureAmount(point.source);
    case "date":
      return dateText(point.source);
    case "attribution":
      return `${point.source.who} ${point.source.verb}`;
    case "role":
    case "hedge":
      return point.source;
    default:
      return "";
  }
}

/** What differs, in a neutral sentence. */
export function otherText(point: Point): string {
  switch (point.on) {
    case "entity":
      return i18n.t("point.entity_other", [isolate(point.selection)]);
    case "figure":
    case "comparison":
      return both(point.selection, figureAmount(point.source));
    case "role":
      return point.selection === ""
        ? i18n.t("point.role_unknown", [isolate(point.source)])
        : both(point.selection, point.source);
    case "date":
      return both(dateText(point.selection), dateText(point.source));
    case "attribution": {
      const { who, verb } = point.source;
      const said = isolate(`${who} ${verb}`);
      if (point.outcome === "lost") return i18n.t("point.attribution_lost", [said]);
      return point.selection === undefined
        ? i18n.t("point.attribution_somebody", [said])
        : i18n.t("point.attribution_other", [said, isolate(point.selection)]);
    }
    case "hedge":
      return lost(point.source);
    default:
      return point.outcome === "lost" ? lost(point.source) : i18n.t("point.wider", [isolate(point.selection)]);
  }
}

const both = (selection: string, source: string): string => i18n.t("point.both", [isolate(selection), isolate(source)]);
const lost = (source: string): string => i18n.t("point.lost", [isolate(source)]);

/** A date of a fact set or of a selection; of a decade, as "1950s", its own words. */
const dateText = (date: string): string => (/^\d{4}(-\d\d){0,2}$/.test(date) ? formatDate(date) : date);
