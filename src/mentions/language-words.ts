/**
 * Words of languages that matching needs beside a fact set's own. They cross to the page with the compiled sets, as
 * data: as code they would be paid on every page, and here they may grow.
 */
export interface LanguageWords {
  /** By language: what it glues onto a name at its end. */
  endings: Record<string, string>;
  /** Words that stand capitalised before a name without being part of it. */
  beforeNames: string;
  /** Languages that write every noun with a capital. */
  capitalNouns: string;
  numbers: Record<string, NumberWords>;
  /** What stands right before a number: a comparison and the source of a regular expression. */
  comparisons: [comparison: string, form: string][];
  /** Sources of regular expressions: see where they are used, in `figures/`. */
  hedges: string;
  partOf: string;
  wholeBefore: string;
  breaks: string;
  subset: string;
}

/** How a language writes numbers, folded: small letters, no marks. */
export interface NumberWords {
  /** From 0 upwards. */
  counted: string;
  /** Twenty, thirty … ninety. */
  tens: string;
  /** Other words of fixed value. */
  others?: Record<string, number>;
  /** What multiplies the words before it. */
  scales: Record<string, number>;
  join: string;
}

export const languageWords: LanguageWords = {
  // Case endings of proper names, not all of a language's endings: each lets a longer word pass for the name.
  endings: {
    de: "s",
    da: "s",
    sv: "s",
    nb: "s",
    no: "s",
    hu: "t at et ot nak nek hoz hez ban ben bol rol tol ra re ba be on en ig ert val vel szal szel sal sel ul i",
    pl: "a u owi em ie y i om ami ach",
    cs: "a u em ovi y e um ech",
    sk: "a u om ovi y e",
    hr: "a u om em e i",
    sr: "a u om em e i",
    sl: "a u om em e i",
    ro: "ul ului",
    fi: "n a in ia iin ssa sta lla lta lle ksi",
    et: "i it is ist ile iga",
    tr: "in un nin nun i u a e da de dan den",
    // Russian, Ukrainian, Bulgarian and others share a script, so they need no `lang`.
    cyrillic: "а у ю я ом ем е и ы і ові ем ой ою ам ами ах ів ов ът та",
  },
  beforeNames:
    "mr mrs ms dr prof professor rabbi attorney lawyer counsel sir señor señora sr sra monsieur madame herr frau rabbino " +
    "the a an and but for in on at by from with as to of or nor so yet while when if because although though since after " +
    "before until unless like than then thus that this these those both either neither not even also however meanwhile " +
    "according said says asked told is was are were has had have does did do can could will would may might should " +
    "el la los las un una y e o pero en de del con por para según como si cuando mientras aunque " +
    "le les une et ou mais dans des du avec pour par selon comme quand lorsque alors der die das ein eine und oder " +
    "aber mit von für nach wie als wenn während im am zum zur laut os as um uma mas em no na do da dos das com segundo " +
    "il lo gli uno ma di che se anche az egy és het een van",
  capitalNouns: "de lb",
  numbers: {
    en: {
      counted:
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
      tens: "twenty thirty forty fifty sixty seventy eighty ninety",
      others: { dozen: 12 },
      scales: { hundred: 100, thousand: 1000, million: 1e6 },
      join: "and",
    },
    es: {
      counted:
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve",
      tens: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
      others: { ciento: 100, cien: 100, doscientos: 200, doscientas: 200, trescientos: 300, quinientos: 500 },
      scales: { mil: 1000, millon: 1e6, millones: 1e6 },
      join: "y",
    },
    pt: {
      counted:
        "zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove",
      tens: "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
      others: { duas: 2, cem: 100, cento: 100, duzentos: 200, duzentas: 200, trezentos: 300, quinhentos: 500 },
      scales: { mil: 1000, milhao: 1e6, milhoes: 1e6 },
      join: "e",
    },
    fr: {
      counted: "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
      tens: "vingt trente quarante cinquante soixante septante huitante nonante",
      others: { vingts: 20 },
      scales: { cent: 100, cents: 100, mille: 1000, million: 1e6, millions: 1e6 },
      join: "et",
    },
    it: {
      counted: "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici",
      tens: "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
      others: { cento: 100, cinquantamila: 50_000 },
      scales: { mila: 1000, mille: 1000, milioni: 1e6 },
      join: "e",
    },
    de: {
      counted:
        "null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn",
      tens: "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
      others: { zwo: 2 },
      scales: { hundert: 100, tausend: 1000, million: 1e6, millionen: 1e6 },
      join: "und",
    },
    hu: {
      counted: "nulla egy ketto harom negy ot hat het nyolc kilenc tiz",
      tens: "husz harminc negyven otven hatvan hetven nyolcvan kilencven",
      others: { otvenezer: 50_000, hatvanhet: 67, harminchet: 37, szaznyolcvan: 180 },
      scales: { szaz: 100, ezer: 1000, millio: 1e6 },
      join: "es",
    },
  },
  comparisons: [
    [
      "at most",
      "fewer than|less than|under|up to|at most|no more than|menos de|hasta|como máximo|até|no máximo|moins de|jusqu.à|au plus|weniger als|bis zu|höchstens|unter|kevesebb mint|legfeljebb",
    ],
  ],
  hedges:
    "not|never|no|nor|without|whether|if|may|might|could|would|possibl[ey]|potential(?:ly)?|suspected|allegedly|attempted|attempts?|unclear|unknown|how many|pas|peut|pourraient|potentiel\\p{L}*|possibles?|podr[ií]an|pudieron|quiz[aá]s?|posibles?|potencial\\p{L}*|não|nao|poderiam|podem|possíve\\p{L}*|nicht|kein\\p{L}*|möglich\\p{L}*|ob|könnten|potenziell\\p{L}*|mutmaßlich\\p{L}*|nem|לא|ייתכן|لم|ليس|قد|未|没有|可能|并不",
  partOf:
    "(?:out of|of|de|sur|dos|das|des|do total de|de un total de|von|der|aus|entre|מתוך|من أصل|من بين|a)(?:\\s(?:the|those|these|all|los|las|les|den|der|os|as|total)){0,2}(?:\\s(?:of|the))?",
  wholeBefore: "(?:of|out of|de|dos|das|des|sur|von|von den|der)(?:\\s\\p{L}{2,4})?",
  breaks: "and|or|were|was|had|have|on|in|with|from|to|y|o|con|en|e|com|em|et|ou|sur|avec|dans|und|oder|mit|auf|in",
  subset:
    "of them|of these|of those|of which|de ellos|de ellas|deles|delas|d.entre eux|davon|darunter|including|among them",
};
