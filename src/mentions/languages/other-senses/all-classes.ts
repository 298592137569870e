import { abroadDaily } from "./abroad-daily.ts";
import { abroadLeisure } from "./abroad-leisure.ts";
import { abroadTrades } from "./abroad-trades.ts";
import { abroadTravel } from "./abroad-travel.ts";
import { abroad } from "./abroad.ts";
import { broad, commonPlaces } from "./broad.ts";
import { culture } from "./culture.ts";
import { everyday } from "./everyday.ts";
import { further } from "./further.ts";
import { leisure } from "./leisure.ts";
import { places } from "./places.ts";
import { publicLife } from "./public-life.ts";
import { science } from "./science.ts";
import { swedish } from "./swedish.ts";
import { transport } from "./transport.ts";

/** All classes of other senses, in the order of their indexes. */
export const otherSenses: SenseClasses = merged([
  { ...transport, ...culture, ...places, ...science, ...publicLife },
  abroad,
  abroadDaily,
  abroadTravel,
  abroadTrades,
  abroadLeisure,
  further,
  leisure,
  everyday,
  broad,
  swedish,
]);

function merged(tables: SenseClasses[]): SenseClasses {
  const all: SenseClasses = {};
  for (const name of new Set(tables.flatMap((table) => Object.keys(table)))) {
    const rows = tables.map((table) => table[name] ?? {});
    const languages = new Set(rows.flatMap((row) => Object.keys(row)));
    all[name] = Object.fromEntries(
      [...languages].map((language) => [language, withHints(language, joined(...rows.map((row) => row[language])))]),
    );
  }
  return all;
}

/** Two rows of a class as one: telling words first, then those that hint, then those that tell it only beside a name. */
function joined(...rows: (string | undefined)[]): string {
  const halves = rows.filter((row) => row !== undefined).map((row) => row.split(" | "));
  return [0, 1, 2]
    .map((half) =>
      halves
        .map((parts) => parts[half])
        .filter(Boolean)
        .join(", "),
    )
    .join(" | ");
}

/** A row whose common places only hint at the class, and tell it right beside a name. */
function withHints(language: string, row: string): string {
  const common = new Set(commonPlaces[language]?.split(", "));
  const [telling = [], hints = [], beside = []] = row.split(" | ").map((words) => words.split(", ").filter(Boolean));
  const moved = telling.filter((word) => common.has(word));
  const kept = telling.filter((word) => !common.has(word));
  return [kept, [...hints, ...moved], [...beside, ...moved]].map((words) => words.join(", ")).join(" | ");
}

/**
 * What other things go by names like ours: general classes, with words that seldom stand near a name in any other
 * sense. They hold for any fact set. By class and language, the telling words first, then after " | " those that only
 * hint at the class, then those that tell it only right beside a name. The matcher takes particles and case endings off, so base forms and plurals are listed.
 */
type SenseClasses = Record<string, Record<string, string>>;
