/**
 * Texts and regular expressions in Latin-1. V8 compiles an expression for each width of the texts that it meets, and `\p{L}` takes
 * it some twenty times as long where the text may hold all of Unicode. One curly quotation mark makes a text such a one, so the
 * signs that print has besides Latin-1 stand here as control characters, which no text has.
 */
const signs = "‘’“”„–—…•";

const firstControl = 0x80;
const lastControl = 0x9f;
const lastLatin = 0xff;

/** The longest text that is written anew, in UTF-16 units. */
const longest = 2000;

let last: { text: string; narrow: string | undefined } = { text: "", narrow: "" };

/** A text in Latin-1, as long as before; undefined if it holds something else, or is long. */
export function narrowText(text: string): string | undefined {
  // Many expressions ask for the same few words around a name.
  if (text !== last.text) last = { text, narrow: written(text) };
  return last.narrow;
}

function written(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const sign = unit > lastLatin ? signs.indexOf(text[at]!) : 0;
    if (sign < 0 || (unit >= firstControl && unit <= lastControl)) return undefined;
    units.push(unit > lastLatin ? firstControl + sign : unit);
  }
  // Only from units V8 makes a text of one byte each.
  return String.fromCharCode(...units);
}

/** What was found in a narrow text, as it was before. */
export const widened = (text: string): string =>
  text.replaceAll(/[\x80-\x9f]/g, (control) => signs[control.charCodeAt(0) - firstControl]!);

/** What would match other signs, or other control characters, than it says: escapes, properties of signs, ranges. */
const ambiguous = /\\[ux](?:20|\{|[89])|\\[pP]\{(?!(?:L[ulmot]?|M|N[dl]?|ASCII|Script=(?!Common)\w+)\})|\\c/;

/** A regular expression for narrow texts; undefined where that can't be told. */
export function narrowSource(source: string): string | undefined {
  if (ambiguous.test(source) || /[\x80-\x9f]/.test(source)) return undefined;
  // A range may begin before the signs and end after them.
  for (const [, from, to] of source.matchAll(/(.)-([^\0-\xff])/gsu)) if (from! <= "•" && to! >= "–") return undefined;
  return source.replaceAll(/[‘’“”„–—…•]/g, (sign) => String.fromCharCode(firstControl + signs.indexOf(sign)));
}
