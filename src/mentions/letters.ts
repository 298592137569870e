/**
 * What each UTF-16 unit is to the matcher, and what it folds to: lower case, without marks, full-width letters and
 * presentation forms as plain ones. Learnt unit by unit as texts are met: a table made in advance costs every page 2 ms.
 */

/** Not part of a word. */
export const GAP = 1;
/** A letter or digit of a script that parts words by spaces. */
export const WORD = 2;
/** A Hebrew or Arabic letter: a word of its own script beside Latin letters ("בNSO"). */
export const RTL = 3;
/** A sign that is a word by itself: Han, kana, Hangul, Thai and others that write without spaces. */
export const SIGN = 4;
/** Nothing: soft hyphen, zero-width characters, marks of direction and variation. */
export const NOTHING = 5;

const kinds = new Uint8Array(65_536);
const folded = new Uint16Array(65_536);
/** Units that fold to several: ﬁ, ß, Æ. They are marked in `folded` by SEVERAL. */
const expansions = new Map<number, string>();
export const SEVERAL = 0xffff;

/** For each ASCII unit its small letter or digit; 0 where it is a gap. */
export const plainWord = Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  return /\w/.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});

/** [first, last, kind] by UTF-16 unit; what is in no range and no letter by Unicode is a gap. */
const ranges: [number, number, number][] = [
  [0xad, 0xad, NOTHING],
  [0x34f, 0x34f, NOTHING],
  [0x5be, 0x5be, GAP],
  [0x5c0, 0x5c0, GAP],
  [0x5c3, 0x5c6, GAP],
  [0x591, 0x5f2, RTL],
  [0x61c, 0x61c, NOTHING],
  [0x640, 0x640, NOTHING],
  [0x66a, 0x66d, GAP],
  [0x6d4, 0x6d4, GAP],
  [0x610, 0x61a, RTL],
  [0x620, 0x6ff, RTL],
  [0xe00, 0xfff, SIGN],
  [0x1000, 0x109f, SIGN],
  [0x1100, 0x11ff, SIGN],
  [0x1780, 0x17ff, SIGN],
  [0x200b, 0x200f, NOTHING],
  [0x202a, 0x202e, NOTHING],
  [0x2060, 0x2069, NOTHING],
  [0x3005, 0x3007, SIGN],
  [0x30fb, 0x30fb, GAP],
  [0x3040, 0x312f, SIGN],
  [0x3400, 0x4dbf, SIGN],
  [0x4e00, 0x9fff, SIGN],
  [0xac00, 0xd7a3, SIGN],
  [0xd800, 0xdfff, GAP],
  [0xf900, 0xfaff, SIGN],
  [0xfb1d, 0xfdff, RTL],
  [0xfe00, 0xfe0f, NOTHING],
  [0xfe70, 0xfefe, RTL],
  [0xfeff, 0xfeff, NOTHING],
];

/** The kind of one UTF-16 unit: one of the constants of this file. */
export function kindOf(unit: number): number {
  return kinds[unit] || learn(unit);
}

/** What one unit folds to: a unit, 0 for nothing, or SEVERAL. Only after `kindOf` was asked for it. */
export function foldOf(unit: number): number {
  return folded[unit]!;
}

/** The folded units of one that `foldOf` answers with SEVERAL. */
export function expansionOf(unit: number): string {
  return expansions.get(unit)!;
}

function learn(unit: number): number {
  const kind = classify(unit);
  kinds[unit] = kind;
  if (kind === SIGN) folded[unit] = unit;
  if (kind !== WORD && kind !== RTL) return kind;
  const plain = plainLetters(String.fromCharCode(unit));
  folded[unit] = plain.length > 1 ? SEVERAL : plain.length === 0 ? 0 : plain.charCodeAt(0);
  if (plain.length > 1) expansions.set(unit, plain);
  return kind;
}

function classify(unit: number): number {
  if (unit >= 0xad) for (const [first, last, kind] of ranges) if (unit >= first && unit <= last) return kind;
  return /[\p{L}\p{N}\p{M}_]/u.test(String.fromCharCode(unit)) ? WORD : GAP;
}

function plainLetters(letter: string): string {
  return letter
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace("ß", "ss")
    .replace("æ", "ae")
    .replace("œ", "oe")
    .replace("ø", "o")
    .replace("ł", "l")
    .replace("ı", "i");
}
