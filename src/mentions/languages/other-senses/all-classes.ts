import { abroad } from "./abroad.ts";
import { culture } from "./culture.ts";
import { places } from "./places.ts";
import { science } from "./science.ts";
import { transport } from "./transport.ts";

/** All classes of other senses, in the order of their indexes. */
export const otherSenses: SenseClasses = Object.fromEntries(
  Object.entries<Record<string, string>>({ ...transport, ...culture, ...places, ...science }).map(([name, words]) => [
    name,
    Object.fromEntries(
      [...new Set([...Object.keys(words), ...Object.keys(abroad[name] ?? {})])].map((language) => [
        language,
        joined(words[language], abroad[name]?.[language]),
      ]),
    ),
  ]),
);

/** Two rows of a class as one: telling words first, then those that hint. */
function joined(...rows: (string | undefined)[]): string {
  const halves = rows.filter((row) => row !== undefined).map((row) => row.split(" | "));
  return [0, 1]
    .map((half) =>
      halves
        .map((parts) => parts[half])
        .filter(Boolean)
        .join(", "),
    )
    .join(" | ");
}

/**
 * What other things go by names like ours: general classes, with words that seldom stand near a name in any other
 * sense. They hold for any fact set. By class and language, the telling words first, then after " | " those that only
 * hint at the class. The matcher takes particles and case endings off, so base forms and plurals are listed.
 */
export type SenseClasses = Record<string, Record<string, string>>;
