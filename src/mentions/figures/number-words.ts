/** How a language writes numbers in words; all forms folded (small letters, no marks). */
interface NumberWords {
  /** Words of fixed value that add up or are multiplied by a scale: "seven", "eighty", "cent". */
  values: Map<string, number>;
  /** Words that multiply what stands before them: hundred, thousand, million. */
  scales: Map<string, number>;
  /** Words between the parts: "and", "y", "et", "e". */
  joins: Set<string>;
}

/** From 0 upwards; "-" where a language composes the number. */
const counted: Record<string, string> = {
  en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  es: "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve",
  pt: "zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove",
  fr: "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
  it: "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici",
  de: "null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn",
};
/** Twenty, thirty … ninety. */
const tens: Record<string, string> = {
  en: "twenty thirty forty fifty sixty seventy eighty ninety",
  es: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
  pt: "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
  fr: "vingt trente quarante cinquante soixante septante huitante nonante",
  it: "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
  de: "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
};
const others: Record<string, Record<string, number>> = {
  en: { dozen: 12 },
  es: { ciento: 100, cien: 100, doscientos: 200, doscientas: 200, trescientos: 300, quinientos: 500, quinientas: 500 },
  pt: { duas: 2, cem: 100, cento: 100, duzentos: 200, duzentas: 200, trezentos: 300, quinhentos: 500 },
  fr: { vingts: 20 },
  it: { cento: 100 },
  de: { zwo: 2 },
};
const scales: Record<string, Record<string, number>> = {
  en: { hundred: 100, thousand: 1000, million: 1e6 },
  es: { mil: 1000, millon: 1e6, millones: 1e6 },
  pt: { mil: 1000, milhao: 1e6, milhoes: 1e6 },
  fr: { cent: 100, cents: 100, mille: 1000, million: 1e6, millions: 1e6 },
  it: { mila: 1000, mille: 1000, milioni: 1e6 },
  de: { hundert: 100, tausend: 1000, million: 1e6, millionen: 1e6 },
};
const joins: Record<string, string> = { en: "and", es: "y", pt: "e", fr: "et", it: "e", de: "und" };

const known = new Map<string, NumberWords>();

/** The number words of a language (BCP 47); English where the language is not known here. */
export function numberWords(language: string): NumberWords {
  const key = counted[language.slice(0, 2).toLowerCase()] === undefined ? "en" : language.slice(0, 2).toLowerCase();
  let words = known.get(key);
  if (!words) known.set(key, (words = wordsOf(key)));
  return words;
}

function wordsOf(key: string): NumberWords {
  const values = new Map<string, number>(Object.entries(others[key]!));
  for (const [value, word] of counted[key]!.split(" ").entries()) values.set(word, value);
  for (const [index, word] of tens[key]!.split(" ").entries()) values.set(word, (index + 2) * 10);
  return { values, scales: new Map(Object.entries(scales[key]!)), joins: new Set([joins[key]!]) };
}

/** What a German number written as one word says ("siebenunddreissig", "hundertachtzig"), or undefined. */
export function germanNumber(word: string): number | undefined {
  const { values } = numberWords("de");
  for (const [scale, factor] of [
    ["tausend", 1000],
    ["hundert", 100],
  ] as const) {
    const at = word.indexOf(scale);
    if (at < 0) continue;
    const before = at === 0 ? 1 : germanNumber(word.slice(0, at));
    const rest = word.slice(at + scale.length);
    const after = rest === "" ? 0 : germanNumber(rest);
    return before === undefined || after === undefined ? undefined : before * factor + after;
  }
  const [ones, ten] = word.split("und");
  if (ten !== undefined) {
    const [one, tenfold] = [values.get(ones!), values.get(ten)];
    return one === undefined || tenfold === undefined ? undefined : one + tenfold;
  }
  return values.get(word);
}
