import { MAX_PREFIX, foldPhrase, foldWord } from "../text/fold-text.ts";

/** The longest source, in UTF-16 units. */
const longest = 5000;

/**
 * Units that fold to one letter or are a gap: common letters, white space and punctuation. Other units (accents, soft
 * hyphens) allow too many spellings of a name.
 */
const plainUnits = [
  "\\0-\\x7f\\xa0\\xab\\xb7\\xbb",
  "\\u0386\\u0388-\\u03ce\\u0901-\\u0939\\u093e-\\u094d\\u0964-\\u096f",
  "\\u0400-\\u0482\\u048a-\\u04ff\\u05d0-\\u05ea\\u0620-\\u063f\\u0641-\\u064a",
  "\\u2010-\\u2027\\u2030-\\u205e\\u3000-\\u3004\\u3008-\\u3020\\u3041-\\u3096\\u30a1-\\u30fa\\u4e00-\\u9fff\\uac00-\\ud7a3",
].join("");
const odd = `[^${plainUnits}]`;
const isPlain = new RegExp(`[${plainUnits}]`);

/** Rare variants of letters and digits: superscripts, circled and full-width ones, ligatures. */
const exotic = [
  "\\xaa\\xb2-\\xb5\\xb9\\xba\\xbc-\\xbe\\u02b0-\\u02ff\\u1b05-\\u1b12\\u1d00-\\u1dff\\u2070-\\u209f\\u2100-\\u218f",
  "\\u2460-\\u24ea\\u2c60-\\u2c7f\\u2d6f\\u3192-\\u3195\\u3251-\\u32bf\\ua640-\\ua7ff\\uab5c-\\uab69",
  "\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff10-\\uff70",
].join("");

/** Ranges of accented and other marked letters that begin words. */
const marks = [
  [0xc0, 0x24f],
  [0x370, 0x6ff],
  [0x900, 0x10ff],
  [0x1e00, 0x1fff],
] as const;

/** Sources of regular expressions that find where names may begin. Each matches one unit, so none is skipped. */
export interface PrefixRegex {
  /** Finds where a name in plain letters may begin. */
  plain: string;
  /** Finds units other than plain letters, at or shortly after a place where a name may begin. */
  marked: string;
  /** The units with which a name may begin, without rare ones. */
  firsts: string;
}

/**
 * Makes the expressions that find where one of these names may begin. They hold as many first units of each name as keep
 * them small. A loop over the text takes four times as long, and twenty times before V8 has compiled it (60,000 units).
 */
export function prefixRegexOf(names: Iterable<string>): PrefixRegex {
  const prefixes = [...names].map((name) => prefixOf(name)).filter(({ word }) => word !== "");
  if (prefixes.length === 0) return { plain: "(?!)", marked: "(?!)", firsts: "" };
  const firsts = [...new Set(prefixes.flatMap(({ word, capital }) => firstsOf(word[0]!, capital)))];
  let plain = "";
  for (const depths of allDepths) {
    plain = writePlain(prefixes, depths);
    if (plain.length <= longest) return { plain, marked: writeMarked(firsts, depths[0]), firsts: firsts.join("") };
  }
  return { plain, marked: writeMarked(firsts, 1), firsts: firsts.join("") };
}

/**
 * How many units of names in lower case and of capitalised names the expression holds, longest first. With very many names,
 * capitalised ones get fewer units: capitals are rare on a page.
 */
const allDepths: [small: number, capital: number][] = [
  ...[MAX_PREFIX, 4, 3].map((depth): [number, number] => [depth, depth]),
  [3, 2],
  [3, 1],
  [2, 1],
  [1, 1],
];

/** The folded first word of a name, and whether it needs a capital letter. */
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

function writePlain(prefixes: Prefix[], depths: [small: number, capital: number]): string {
  const trees: [Trees, Trees] = [new Map(), new Map()];
  for (const { word, capital } of prefixes)
    plant(trees[Number(capital)]!, word.slice(0, depths[Number(capital)]).split(""));
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
  const begins = firsts.filter((unit) => !isPlain.test(unit));
  // The first lookahead rejects nearly every unit of nearly every text.
  const near = depth > 1 ? `(?=[\\x80-\\uffff])${odd}(?<=${classOf(firsts)}[^]{1,${depth - 1}})|` : "";
  return `${near}(?=[\\x80-\\uffff])[${begins.join("")}${exotic}]`;
}

/** The units that the first letter of a name may be printed as. */
function firstsOf(letter: string, capital: boolean): string[] {
  return printedFor(letter).filter((unit) => !capital || isCapital(unit));
}

/** A trie of folded units; undefined if anything may follow. */
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
  // Units with the same subtree share one class.
  const classes = new Map<string, string[]>();
  for (const [unit, below] of trees) {
    const after = below ? writeTrees(below) : "";
    classes.set(after, [...(classes.get(after) ?? []), ...printedFor(unit).filter((one) => isPlain.test(one))]);
  }
  const parts = [...classes].map(([after, units]) => classOf(units) + after);
  return parts.length === 1 ? parts[0]! : `(?:${parts.join("|")})`;
}

/** A class of units of words, none of which needs an escape. */
const classOf = (units: string[]): string => `[${[...new Set(units)].join("")}]`;

let marked: Map<string, string[]> | undefined;

/** The units that fold to a letter or to a sequence that starts with it, without rare ones. */
function printedFor(letter: string): string[] {
  marked ??= markedLetters();
  return [...new Set([letter, letter.toUpperCase(), ...(marked.get(letter) ?? [])])];
}

function markedLetters(): Map<string, string[]> {
  const letters = new Map<string, string[]>();
  for (const [from, to] of marks)
    for (let unit = from; unit <= to; unit++) {
      const letter = String.fromCharCode(unit);
      const [first] = foldWord(letter, 0, 1);
      if (first === undefined) continue;
      letters.set(first, [...(letters.get(first) ?? []), letter]);
    }
  return letters;
}
