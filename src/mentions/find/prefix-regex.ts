import { MAX_PREFIX, foldPhrase, foldWord, isBetween } from "../text/fold-text.ts";

/** How long the source may become, in UTF-16 units. */
const longest = 5000;

/**
 * Units that stand for just one folded letter, or for a gap: letters of scripts that pages are written in, and what is
 * printed between words. With any other unit near (marks, accents, soft hyphens) a name may be printed in too many ways.
 */
const plainUnits = [
  "\\0-\\x7f\\xa0\\xab\\xb7\\xbb",
  "\\u0386\\u0388-\\u03ce\\u0901-\\u0939\\u093e-\\u094d\\u0964-\\u096f",
  "\\u0400-\\u0482\\u048a-\\u04ff\\u05d0-\\u05ea\\u0620-\\u063f\\u0641-\\u064a",
  "\\u2010-\\u2027\\u2030-\\u205e\\u3000-\\u3004\\u3008-\\u3020\\u3041-\\u3096\\u30a1-\\u30fa\\u4e00-\\u9fff\\uac00-\\ud7a3",
].join("");
const odd = `[^${plainUnits}]`;
const isPlain = new RegExp(`[${plainUnits}]`);

/** Units that pages seldom print for plain letters and digits: raised, small, ringed and full-width ones, ligatures. */
const exotic = [
  "\\xaa\\xb2-\\xb5\\xb9\\xba\\xbc-\\xbe\\u02b0-\\u02ff\\u1b05-\\u1b12\\u1d00-\\u1dff\\u2070-\\u209f\\u2100-\\u218f",
  "\\u2460-\\u24ea\\u2c60-\\u2c7f\\u2d6f\\u3192-\\u3195\\u3251-\\u32bf\\ua640-\\ua7ff\\uab5c-\\uab69",
  "\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff10-\\uff70",
].join("");

/** Where accented and other marked letters stand that begin words. */
const marks = [
  [0xc0, 0x24f],
  [0x370, 0x6ff],
  [0x900, 0x10ff],
  [0x1e00, 0x1fff],
] as const;

/** Sources of regular expressions that find where names may begin. They take one unit, so that none is passed over. */
export interface PrefixRegex {
  /** Finds each place where a name may begin that is printed in plain letters. */
  plain: string;
  /** Finds each unit that is no plain letter at or soon after the place where a name may begin. */
  marked: string;
  /** The units at which a name may begin; some that only few pages print are missing. */
  firsts: string;
}

/**
 * What finds the places where one of these names may begin, by its first units: as many as keep it small however many
 * names there are. A loop over the text would take four times as long, and twenty times in a page just opened, where
 * scripts are not compiled yet but regular expressions are (measured in V8, 60,000 units).
 */
export function prefixRegexOf(names: Iterable<string>): PrefixRegex {
  const prefixes = [...names].map((name) => prefixOf(name)).filter(({ word }) => word !== "");
  if (prefixes.length === 0) return { plain: "(?!)", marked: "(?!)", firsts: "" };
  for (let depth = MAX_PREFIX; ; depth--) {
    const plain = writePlain(prefixes, depth);
    if (plain.length > longest && depth > 1) continue;
    const firsts = [...new Set(prefixes.flatMap(({ word, capital }) => firstsOf(word[0]!, capital)))];
    return { plain, marked: writeMarked(firsts, depth), firsts: firsts.join("") };
  }
}

/** A name's first word, folded, and whether it counts only where it is printed with a capital. */
interface Prefix {
  word: string;
  capital: boolean;
}

function prefixOf(name: string): Prefix {
  const { form, ends } = foldPhrase(name);
  const first = /[\p{L}\p{N}\p{M}]/u.exec(name)?.[0] ?? "";
  return { word: form.slice(0, ends[0] ?? 0), capital: isCapital(first) };
}

const isCapital = (unit: string): boolean => /^\p{Lu}/u.test(unit.normalize("NFKC"));

function writePlain(prefixes: Prefix[], depth: number): string {
  const trees: [Trees, Trees] = [new Map(), new Map()];
  for (const { word, capital } of prefixes) plant(trees[Number(capital)]!, word.slice(0, depth).split(""));
  const firsts: string[] = [];
  const parts: string[] = [];
  for (const [capital, planted] of trees.entries())
    for (const [letter, below] of planted) {
      const units = firstsOf(letter, capital === 1).filter((unit) => isPlain.test(unit));
      firsts.push(...units);
      if (units.length > 0) parts.push(`${classOf(units)}${below ? `(?=${writeTrees(below)})` : ""}`);
    }
  return firsts.length > 0 ? `(?=${classOf(firsts)})(?:${parts.join("|")})` : "(?!)";
}

function writeMarked(firsts: string[], depth: number): string {
  const begins = firsts.filter((unit) => !isPlain.test(unit)).map((unit) => escaped(unit));
  // Nearly every unit of nearly every text is passed over by the first question.
  const near = depth > 1 ? `(?=[\\x80-\\uffff])${odd}(?<=${classOf(firsts)}[^]{1,${depth - 1}})|` : "";
  return `${near}(?=[\\x80-\\uffff])[${begins.join("")}${exotic}]`;
}

/** What the first letter of a name may be printed as. */
function firstsOf(letter: string, capital: boolean): string[] {
  return printedFor(letter).filter((unit) => !capital || isCapital(unit));
}

/** Folded units that may come, with what may come after each; undefined where anything may. */
type Trees = Map<string, Trees | undefined>;

function plant(trees: Trees, [unit = "", ...rest]: string[]): void {
  const known = trees.get(unit);
  if (rest.length === 0 || (known === undefined && trees.has(unit))) {
    trees.set(unit, undefined);
    return;
  }
  const below: Trees = known ?? new Map();
  trees.set(unit, below);
  plant(below, rest);
}

function writeTrees(trees: Trees): string {
  // Units after which the same may come share one class.
  const classes = new Map<string, string[]>();
  for (const [unit, below] of trees) {
    const after = below ? writeTrees(below) : "";
    classes.set(after, [...(classes.get(after) ?? []), ...printedFor(unit).filter((one) => isPlain.test(one))]);
  }
  const parts = [...classes].map(([after, units]) => classOf(units) + after);
  return parts.length === 1 ? parts[0]! : `(?:${parts.join("|")})`;
}

const classOf = (units: string[]): string => `[${[...new Set(units)].map((unit) => escaped(unit)).join("")}]`;

let marked: Map<string, string[]> | undefined;

/** The units that fold to a letter, or to several of which it is the first; exotic ones are left out. */
function printedFor(letter: string): string[] {
  marked ??= markedLetters();
  const cased = [letter, letter.toUpperCase()].filter(({ length }) => length === 1);
  return [...new Set([...cased, ...(marked.get(letter) ?? [])])];
}

function markedLetters(): Map<string, string[]> {
  const letters = new Map<string, string[]>();
  for (const [from, to] of marks)
    for (let unit = from; unit <= to; unit++) {
      const letter = String.fromCharCode(unit);
      const [first] = foldWord(letter, 0, 1);
      if (first === undefined || isBetween(letter, 0)) continue;
      letters.set(first, [...(letters.get(first) ?? []), letter]);
    }
  return letters;
}

function escaped(unit: string): string {
  return unit.replace(/[\\\]^$.*+?()[{}|/-]/, "\\$&");
}
