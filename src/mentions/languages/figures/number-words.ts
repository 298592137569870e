/** How the words of a language make numbers. */
export interface NumberGrammar {
  join: string;
  /** What `join` must leave room for: "one hundred and five", yet never "fifty and five". 10 where nothing is said. */
  joinFrom?: number;
  /** Letters that are glued to the beginning of words as particles, and the article that is. */
  particles?: string;
  definite?: string;
  /** Below this a scale multiplies only the word right before it: 三千五百. 1,000 where nothing is said. */
  inner?: number;
  /** By how much the next greater scale is greater: a lakh is a hundred thousands. 1,000 where nothing is said. */
  groups?: number;
  /** The last sign may be short for ten times as much: 一百八 is 180. */
  shortens?: true;
  /** A ten after its unit: שלוש עשרה. */
  teens?: true;
  /**
   * Tens after their unit: siebenunddreißig. This is the word that makes two numbers of them: zwischen fünf und
   * zwanzig.
   */
  unitsFirst?: string;
  /** The source of a regular expression for case endings of folded number words: harminchéten. */
  cases?: string;
  /** Quatre-vingts. */
  twenties?: true;
  /**
   * The source of a regular expression that finds a number which counts nothing, as in "⟨twenty⟩-first". It sees the
   * number between these brackets, what stands before it and what follows.
   */
  refused?: string;
}

/**
 * The number words of a language. They are folded before they are looked up, so case and marks are free; spellings and
 * genders of one value are parted by "/".
 */
export interface NumberWords extends NumberGrammar {
  /** From 0 upwards. */
  counted: string;
  /** Twenty, thirty … ninety. */
  tens?: string;
  /** A hundred, two hundred … nine hundred, where they are words of their own. */
  hundreds?: string;
  /** Other words of fixed value. */
  others?: Record<number, string>;
  /** What multiplies the words before it, and counts once where none stands there. */
  scales?: Record<number, string>;
  /** What only multiplies: "dozens" and "a few hundred" are no numbers. */
  scalesAfter: Record<number, string>;
  halves: string;
  /** Stands before a scale as "one", and beside a half for nothing: a hundred, half a million. */
  article?: string;
  /** What may still be added after a word, where it is more than its value says: soixante-dix, dix-sept. */
  rooms?: Record<string, number>;
}

/** What else multiplies digits before it, in whatever language: "50k", "50 тыс." */
export const digitScales: Record<number, string> = {
  1000: "k/tsd/tis/тыс/тысяч/тысячи/тисяч/тис/tys/tysięcy/tusen/duizend/mii/ribu/هزار/천/χιλ",
  1e4: "만/万/萬",
  1e8: "억/億",
  1e6: "mio/mln/млн/миллион/миллиона/миллионов/мільйонів/mln/miljoner/millioner/miljoen/milyon/milioane/juta/میلیون/εκατ",
  1e9: "млрд/miljarder/milliarder/miljard/میلیارد",
};

export const numberWords: Record<string, NumberWords> = {
  en: {
    counted:
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    tens: "twenty thirty forty/fourty fifty sixty seventy eighty ninety",
    scalesAfter: { 100: "hundred", 1000: "thousand", 1e6: "million", 1e9: "billion", 12: "dozen" },
    halves: "half",
    article: "a",
    join: "and",
    joinFrom: 100,
    refused:
      "⟨zero⟩-|⟨(?:five⟩ eyes|six⟩ nations|seven⟩ network|nine⟩ (?:news|network))|⟩[\\s-](?:per ?cent|something|years?|months?|days?|hours?|minutes?|clicks?|tolerance|trust|first|seconds?|thirds?|quarters?|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\\p{L}+teen|\\p{L}+tie|hundred|thousand|million)ths?)(?!\\p{L})",
  },
  fr: {
    counted: "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    tens: "vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante",
    scales: { 100: "cent", 1000: "mille" },
    scalesAfter: {
      100: "cents/centaine/centaines",
      1e6: "million/millions",
      1e9: "milliard/milliards",
      10: "dizaine/dizaines",
      12: "douzaine/douzaines",
      1000: "millier/milliers",
    },
    halves: "demi/demie",
    join: "et",
    rooms: { dix: 10, soixante: 20 },
    twenties: true,
    refused:
      "\\bpour\\s⟨cent⟩|\\b(?:jour|clic)\\s⟨z[ée]ro⟩|⟩(?:[\\s-]et)?[\\s-](?:pour cent|feuilles?|pattes?|\\p{L}+i[eè]mes?|tiers|quarts?)(?!\\p{L})",
  },
  es: {
    counted:
      "cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
    tens: "veinte treinta/treintai cuarenta/cuarentai cincuenta/cincuentai sesenta/sesentai setenta/setentai ochenta/ochentai noventa/noventai",
    hundreds:
      "ciento/cien doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas",
    scales: { 1000: "mil" },
    scalesAfter: {
      100: "cientos/cientas/centenar/centenares",
      1e6: "millón/millones",
      10: "decena/decenas",
      12: "docena/docenas",
      1000: "millar/millares",
    },
    halves: "medio/media",
    join: "y",
    rooms: { diez: 10, veinte: 10 },
    refused:
      "\\bpor\\s⟨c(?:iento|ien)⟩|\\b(?:vari[oa]s|algun[oa]s)\\s⟨mil|\\b(?:d[ií]a|clic)\\s⟨cero⟩|⟩\\s(?:por\\scien(?:to)?|tercios?|cuartos?|quintos?|décimos?)(?!\\p{L})",
  },
  pt: {
    counted:
      "zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove",
    tens: "vinte trinta quarenta cinquenta/cincoenta sessenta setenta oitenta noventa",
    hundreds:
      "cento/cem duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas",
    scales: { 1000: "mil" },
    scalesAfter: {
      1e6: "milhão/milhões",
      1e9: "bilhão/bilhões",
      10: "dezena/dezenas",
      12: "dúzia/dúzias",
      100: "centena/centenas",
      1000: "milhar/milhares",
    },
    halves: "meio/meia",
    join: "e",
    refused:
      "\\bpor\\s⟨cento⟩|\\b(?:v[áa]ri[oa]s|algu(?:ns|mas))\\s⟨mil|\\b(?:dia|clique)\\s⟨zero⟩|⟩\\s(?:por\\scento|terços?|quartos?|quintos?|décimos?)(?!\\p{L})",
  },
  it: {
    counted:
      "zero uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
    tens: "venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant settanta/settant ottanta/ottant novanta/novant",
    scales: { 100: "cento/cent", 1000: "mille" },
    scalesAfter: {
      1000: "mila/migliaio/migliaia",
      1e6: "milione/milioni",
      1e9: "miliardo/miliardi",
      10: "decina/decine",
      12: "dozzina/dozzine",
      100: "centinaio/centinaia",
    },
    halves: "mezzo/mezza",
    join: "e",
    refused: "\\bper\\s⟨cento⟩|⟩\\s(?:per\\scento|terzi|quart[io]|quint[io]|decim[io])(?!\\p{L})",
  },
  de: {
    counted:
      "null ein/eins/eine/einen/einem/einer zwei/zwo drei vier fünf/fuenf sechs sieben acht neun zehn elf zwölf/zwoelf dreizehn vierzehn fünfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn",
    tens: "zwanzig dreißig vierzig fünfzig/fuenfzig sechzig siebzig achtzig neunzig",
    others: { 1.5: "anderthalb/eineinhalb", 0.5: "einhalb" },
    scales: { 100: "hundert", 1000: "tausend" },
    scalesAfter: { 1000: "tsd", 1e6: "million/millionen/mio", 1e9: "milliarde/milliarden/mrd", 12: "dutzend" },
    halves: "halbes/halbe/halben/halber",
    join: "und",
    unitsFirst: "zwischen",
    refused:
      "\\b(?:paar|mehrere|einige|viele)\\s⟨(?:hundert|tausend)|⟩-\\p{L}|⟩\\s(?:prozent|(?:drit|vier|fünf|\\p{L}+s)tel)(?!\\p{L})",
  },
  hu: {
    counted: "nulla egy két/kettő három négy öt hat hét nyolc kilenc tíz",
    tens: "húsz harminc negyven ötven hatvan hetven nyolcvan kilencven",
    others: { 10: "tizen", 20: "huszon", 1.5: "másfél", 12: "tucatnyi" },
    scales: { 100: "száz", 1000: "ezer" },
    scalesAfter: { 1e6: "millió", 1e9: "milliárd", 12: "tucat" },
    halves: "fél",
    join: "és",
    joinFrom: 1e9,
    cases: "(?:[aeo]n|[aeo]t|b[ae]n|bol|rol|r[ae]|n[ae]k|nal|nel)$",
    rooms: { tizen: 10 },
    refused:
      "⟨őt⟩|⟨hat⟩\\saz?\\s|(?<!\\p{L})(?:több|néhány|pár|sok)\\s⟨(?:száz|ezer|mill)|⟩\\s(?:harmad|negyed|ötöd|tized|százalék)",
  },
  he: {
    counted:
      "אפס אחד/אחת/אחדים שניים/שנים/שתיים/שתים/שני/שתי שלוש/שלש/שלושה/שלשה/שלושת/שלשת ארבע/ארבעה/ארבעת חמש/חמישה/חמשה/חמשת/חמישת שש/שישה/ששה/ששת/שישת שבע/שבעה/שבעת שמונה/שמונת תשע/תשעה/תשעת עשר/עשרה/עשרת",
    tens: "עשרים שלושים/שלשים ארבעים חמישים/חמשים שישים/ששים שבעים שמונים תשעים",
    others: { 200: "מאתיים/מאתים", 2000: "אלפיים" },
    scales: { 100: "מאה", 1000: "אלף", 1e6: "מיליון/מליון", 1e9: "מיליארד", 12: "תריסר" },
    scalesAfter: { 100: "מאות", 1000: "אלפים/אלפי", 12: "תריסרים", 1e6: "מיליוני" },
    halves: "חצי",
    join: "ו",
    particles: "ושהבלמכ",
    teens: true,
    refused:
      "(?<!\\p{L})(?:ב?יום\\s⟨שני⟩|[בלמ]?באר\\s⟨שבע⟩|כמה\\s⟨|[ושבה]{1,2}⟨מאה⟩|ו?ה⟨שני⟩)|מאה\\sה⟨|⟩\\s(?:שליש|רבע|חמישיות|אחוז)",
  },
  ar: {
    counted:
      "صفر واحد/واحدة/أحد/إحدى اثنان/اثنين/اثنا/اثني/اثنتان/اثنتين/اثنتا/اثنتي ثلاث/ثلاثة/ثلاثا أربع/أربعة/أربعا خمس/خمسة/خمسا ست/ستة/ستا سبع/سبعة/سبعا ثمان/ثماني/ثمانية/ثمانيا تسع/تسعة/تسعا عشر/عشرة",
    tens: "عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين",
    others: {
      200: "مئتان/مئتين/مئتا/مئتي/مائتان/مائتين/مائتا/مائتي",
      2000: "ألفان/ألفين/ألفا/ألفي",
      2e6: "مليونان/مليونين/مليونا/مليوني",
    },
    scales: { 100: "مئة/مائة", 1000: "ألف", 1e6: "مليون", 1e9: "مليار", 12: "دزينة/درزن" },
    scalesAfter: { 100: "مئات", 1000: "آلاف/ألفا", 1e6: "ملايين/مليونا", 1e9: "مليارات", 12: "دزينات/دزائن" },
    halves: "نصف",
    join: "و",
    particles: "وفبلك",
    definite: "ال",
    teens: true,
    unitsFirst: "بين",
    refused:
      "(?<!\\p{L})(?:بضعة?|عدة)\\s⟨|(?:في\\s|ب)ال⟨ما?ئة⟩|ال⟨اثنين⟩|وال⟨|(?<!\\p{L})[وف]?ل⟨ست⟩|⟨(?:خمس|سبع|تسع|عشر)⟩\\sال|ال(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ة?\\s⟨|⟩\\s(?:في\\sال|بال)ما?ئة|⟩\\s(?:أثلاث|أرباع|أخماس|أعشار)",
  },
  zh: {
    counted: "零/〇/○ 一/壹 二/两/兩/贰/貳 三/叁/參/叄 四/肆 五/伍 六/陆/陸 七/柒 八/捌 九/玖",
    others: { 20: "廿" },
    scales: { 10: "十/拾" },
    scalesAfter: { 100: "百/佰", 1000: "千/仟", 1e4: "万/萬", 1e8: "亿/億", 12: "打" },
    halves: "半",
    join: "又",
    joinFrom: 1e9,
    inner: 1e4,
    shortens: true,
    refused:
      "(?:[第几幾]|(?<![总總人次件多])[数數]|分之)⟨|⟩[几幾月日年点點时時分秒岁歲度世]|⟩[号號](?![码碼])|⟨.⟩(?![多余餘来來]?[个個名位人家部支台臺只隻项項条條件次份种種国國款所张張间間套群组組批座篇封通])",
  },
};
