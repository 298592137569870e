/** What may be printed where a name has no letter: any gap, folded or not. */
const gaps = "\\s\\-‐‑־'’ʼ‘`´׳\"״“”.·・•–—&/";
/** Units that stand for nothing may part any two letters. */
const nothing = "\\xad\\u200b-\\u200f\\u2060\\ufeff";

/**
 * The source of a regular expression that finds the places where one of these names may begin, by its first two units.
 * It stays small however many names there are. A loop over the text would take four times as long, and twenty times in a
 * page just opened, where scripts are not compiled yet but regular expressions are (measured in V8, 60,000 units).
 */
export function firstLook(names: Iterable<string>): string {
  const beginnings = new Map<string, Set<string>>();
  for (const name of names) {
    for (const first of new Set([name[0]!, name[0]!.normalize("NFD")[0]!])) {
      const seconds = beginnings.get(first) ?? new Set();
      beginnings.set(first, seconds);
      for (const unit of secondUnits(name[1])) seconds.add(unit);
    }
  }
  if (beginnings.size === 0) return "(?!)";
  const pairs = [...beginnings].map(([first, seconds]) => `${escaped(first)}[${[...seconds].join("")}${nothing}]`);
  const fullWidth = "\\uff21-\\uff5a";
  return `(?=[${[...beginnings.keys()].map((unit) => escaped(unit)).join("")}${fullWidth}])(?:${pairs.join("|")}|[${fullWidth}][^])`;
}

/** What a page may print for the second unit: either case, and with marks whatever letter it may be under them. */
function secondUnits(unit = " "): string[] {
  if (!/[\p{L}\p{N}]/u.test(unit)) return [gaps];
  const plain = unit.normalize("NFD")[0]!;
  const cased = [plain.toLowerCase(), plain.toUpperCase()].filter((letter) => letter.length === 1);
  const marked = plain < "\u0250" ? "\\xc0-\\u024f\\u0300-\\u036f\\ufb00-\\ufb06" : "\\u0591-\\u05c7\\u064b-\\u065f";
  return [...[unit, ...cased].map((letter) => escaped(letter)), marked];
}

function escaped(unit: string): string {
  return unit.replace(/[\\\]^$.*+?()[{}|/-]/, "\\$&");
}
