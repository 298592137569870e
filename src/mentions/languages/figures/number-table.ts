import { foldWord } from "../../text/fold-text.ts";
import { numberWordsAbroad } from "./number-words-abroad.ts";
import { digitScales, type NumberGrammar, type NumberWords, numberWords } from "./number-words.ts";

/** The compiled number words of a language. */
export interface NumberTable extends NumberGrammar {
  /** A line per word: the folded word, its value, the limit for the next word, its scale, its kind. */
  words: string;
}

/** The compiled number words of all languages. */
export interface NumberTables {
  numbers: Record<string, NumberTable>;
  /** Words after digits that multiply them, in any language. */
  digitScales: Record<string, number>;
}

interface Row {
  value?: number;
  room?: number;
  scale?: number;
  kind?: string;
}

const allNumberWords = { ...numberWords, ...numberWordsAbroad };

let compiled: NumberTables | undefined;

/** Compiles the number words of all languages. */
export function compileNumbers(): NumberTables {
  return (compiled ??= {
    numbers: Object.fromEntries(
      Object.entries(allNumberWords).map(([language, words]) => [language, compileLanguage(words)]),
    ),
    digitScales: compileDigitScales(),
  });
}

function compileLanguage({
  counted,
  tens,
  hundreds,
  others = {},
  scales = {},
  scalesAfter,
  halves,
  article,
  rooms = {},
  ...grammar
}: NumberWords): NumberTable {
  const rows = new Map<string, Row>();
  // Arabic has one spelling for "two thousand" and for "thousand" after a number.
  const add = (spelling: string, row: Row) => rows.set(fold(spelling), { ...rows.get(fold(spelling)), ...row });
  const addValue = (spellings: string, value: number): void => {
    for (const spelling of spellings.split("/")) add(spelling, { value, room: rooms[spelling] ?? roomAfter(value) });
  };
  for (const [value, spellings] of counted.split(" ").entries()) addValue(spellings, value);
  for (const [index, spellings] of (tens?.split(" ") ?? []).entries()) addValue(spellings, (index + 2) * 10);
  for (const [index, spellings] of (hundreds?.split(" ") ?? []).entries()) addValue(spellings, (index + 1) * 100);
  for (const [value, spellings] of Object.entries(others)) addValue(spellings, Number(value));
  for (const [word, scale] of spellingsOf(scalesAfter)) add(word, { scale });
  for (const [word, scale] of spellingsOf(scales)) add(word, { scale, kind: "alone" });
  for (const word of halves.split("/")) add(word, { kind: "half" });
  add(grammar.join, { kind: "join" });
  if (article) add(article, { value: 1, room: 0, kind: "article" });
  return {
    ...grammar,
    words: [...rows]
      .map(([word, { value = "", room = "", scale = "", kind = "" }]) => [word, value, room, scale, kind].join())
      .join("\n"),
  };
}

/** Words for a thousand or more, and for dozens, in all languages. */
function compileDigitScales(): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { scales = {}, scalesAfter } of Object.values(allNumberWords))
    for (const [word, scale] of [...spellingsOf(scales), ...spellingsOf(scalesAfter)])
      if (scale >= 1000 || (scale === 12 && word.length > 1)) found[fold(word)] = scale;
  for (const [word, scale] of spellingsOf(digitScales)) found[fold(word)] = scale;
  return found;
}

/** Each spelling with its value. */
function spellingsOf(values: Record<number, string>): [spelling: string, value: number][] {
  return Object.entries(values).flatMap(([value, spellings]) =>
    spellings.split("/").map((spelling): [string, number] => [spelling, Number(value)]),
  );
}

function roomAfter(value: number): number {
  if (value < 100) return value >= 20 && value % 10 === 0 ? 10 : value % 1 === 0 ? 1 : 0;
  return value < 1000 ? 100 : value < 1e6 ? 1000 : 1e6;
}

function fold(word: string): string {
  return foldWord(word, 0, word.length);
}
