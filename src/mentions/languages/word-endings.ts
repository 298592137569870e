import { foldWord } from "../text/fold-text.ts";
import { expansionOf, foldOf, kindOf, NOTHING, SEVERAL } from "../text/letters.ts";

/** The endings of a language, separated by blanks. */
export interface WordEndings {
  /** Case endings of names, and that of a scandal: a longer word with one of them is still the name ("Pegasusgate"). */
  names?: string;
  /** Endings of common words, besides those of names. Forms that differ only in them are the same word. */
  words: string;
  /** Endings follow the listed form as it is; nothing is cut from it first. */
  keepsStem?: true;
  /** Each word of a name has a case, not only the last: "Eitaya Macka". */
  bendsEachWord?: true;
}

/**
 * A row per language. A phrase listed in one form ("шпионская программа") is found in all others ("шпионских
 * программ"). Stems that change inside are separate phrases. A script of one language group needs no `lang`.
 */
export const wordEndings: Record<string, WordEndings> = {
  en: { names: "gate", words: "s es ed ing" },
  de: { names: "s gate", words: "e en em er ern es n s t te ten" },
  nl: { names: "s gate", words: "s en e t te ten de den je jes" },
  da: { names: "s gate", words: "" },
  sv: {
    keepsStem: true,
    names: "s gate",
    words:
      "n en et t na ar er r or a e an arna erna orna ens ets ernas arnas met men mets mens de des ts des ade ades as es",
  },
  nb: { names: "s gate", words: "" },
  no: { names: "s gate", words: "" },
  fr: { names: "gate", words: "s e es er ee ees ent ant a ait aient ai ons ez erent aux al ale ales" },
  es: {
    names: "gate",
    words: "s es o a os as e en ar ado ada ados adas o aron an ando aba aban io ieron ido ida idos idas ir er",
  },
  pt: {
    names: "gate",
    words: "s es o a os as e em ar ado ada ados adas ou aram am ando ava avam iu iram ido ida idos idas ir er",
  },
  it: {
    names: "gate",
    words: "o a i e ato ata ati ate are ano ava avano ando ito ita iti ite ire ono uto uta uti ute ere ha hi he",
  },
  hu: {
    keepsStem: true,
    names:
      "t at et ot nak nek hoz hez ban ben bol rol tol ra re ba be on en ig ert val vel szal szel sal sel ul i nal nel kent " +
      "bal bel cal cel dal del fal fel gal gel jal jel kal kel lal lel mal mel pal pel ral rel tal tel zal zel gate",
    words:
      "k ok ek ak oke eke ake ke om am em od ad ed ja je a e unk uk juk jaik aik eik aim ai ei jai jei jat jet at et ot t okat eket akat " +
      "jaban jeben aban eben jara jere ara ere janak jenek anak enek okra ekre okban ekben okrol ekrol okbol ekbol oknak eknek " +
      "okkal ekkel javal jevel aval evel jabol jebol abol ebol jarol jerol arol erol jan jen jain jein okon eken ara ere " +
      "tal tel tak tek ta te nak nek ik ni asa ese asat eset as es ast est asok esek asi esi ott ett ot",
  },
  pl: {
    bendsEachWord: true,
    names: "a u owi em ie y i om ami ach iem ego emu m gate",
    words:
      "a e i o u y ie ia iu ia em am om ach ami ow ego emu ej ych ym ymi iego iemu iej ich im imi ek ki ke ka ko " +
      "al ala ali aly alo ano any ana ane ani anych anym anymi anego ac ono ony ona one onych onym iony iona ione ionych il ila ili ily",
  },
  cs: { bendsEachWord: true, names: "a u em ovi y e um ech ho mu m ova", words: "" },
  sk: { bendsEachWord: true, names: "a u om ovi y e ho mu m ova", words: "" },
  hr: { bendsEachWord: true, names: "a u om em e i", words: "" },
  sr: { bendsEachWord: true, names: "a u om em e i", words: "" },
  sl: { bendsEachWord: true, names: "a u om em e i", words: "" },
  ro: { names: "ul ului lui", words: "" },
  fi: { names: "n a in ia iin ssa sta lla lta lle ksi illa ilta ille issa ista iksi seen hin", words: "" },
  et: { names: "i it is ist ile iga", words: "" },
  tr: {
    keepsStem: true,
    names: "in un nin nun i u a e da de dan den yi yu ya ye la le yla yle gate",
    words:
      "lar ler lari leri larin lerin larini lerini larinin lerinin larina lerine larinda lerinde larindan lerinden lara lere larda lerde lardan lerden larla lerle " +
      "i u in un yi yu si su sini sunu sinin sunun sina suna sinda sunda sindan sundan sinde sinden siyla suyla ini unu inin unun ina una ine une inda unda inde unde indan undan inden unden iyla uyla " +
      "a e ya ye da de ta te dan den tan ten daki deki taki teki ndaki ndeki la le ci cu di du ti tu dilar diler tilar tiler mis mus iyor uyor en an",
  },
  id: { names: "gate", keepsStem: true, words: "nya kan lah an" },
  el: {
    words:
      "ος ου ο οι ους ων ε α ας ες η ης ι ια ιο ιου ιων ις ιος ιοι ικη ικης ικες ικο ικου ικα ικων ματος ματα ματων " +
      "εις εων εως σε σαν θηκε θηκαν μενα μενο μενη μενοι μενων μενου μενους μενες ουν ει εψε εψαν αν",
  },
  // Russian, Ukrainian, Bulgarian and others.
  cyrillic: {
    bendsEachWord: true,
    names: "а у ю я ом ем е и ы і ові ем ой ою ам ами ах ів ов ът та",
    words:
      "а я о е у ю ы и і ь ї й ом ем ам ям ами ями ах ях ов ев ей ой ою ею ии ию ия ие ием ий иям иях иями і ів їв ій ії ію ією ям іям іями іях ями " +
      "ая яя ое ее ые ие ого его ому ему ых их ым им ыми ими ую юю а я ої ій ою ий ого ому их им ими е ик ика ики иків " +
      "л ла ли ло ал ала али ало ил ила или ило ют ут ат ят ает ает ают ать ить ив ила или али в на но ны ен ена ено ены ана ано аны ан " +
      "анных енных анные енные анными енными аний ений ання ення анню енню анням енням ених аних еним аним еними аними лен лена лены лені ені ані ано ено",
  },
  he: { words: "ה ת ות ים י יו יה יהם יהן ו ם ן נו תי תו תה תם ך ית יות תיו" },
  ar: { words: "ه ها هم هن هما نا ي ا ان ين ون ات ة ت ته تها تهم اته اتها اتهم ني وا تا تين تان ية" },
  fa: { words: "ی ها های هایی هایش ان م ت ش شان مان اش را ه ای" },
  hi: { words: "ा े ी ो ों ें ाओं ियों ियाँ ियां ीय ता ते ती या ए ई ये यी ने ना नी" },
};

/**
 * Endings of nouns after the whole listed form: plurals, cases, possessives. Not by stems, which too many common words
 * share. Languages that are not here have theirs in
 * `wordEndings`.
 */
export const nounEndings: Record<string, string> = {
  en: "s es",
  de: "s es n en e er ern em",
  nl: "s n en",
  sv: "s n en et ns ens ets er ar or r na erna arna orna ernas arnas",
  da: "s n en et ens ets er r ne erne erens",
  nb: "s n en et ens ets er r ne ene",
  no: "s n en et ens ets er r ne ene",
  fr: "s x",
  es: "s es",
  pt: "s es",
  he: "ים ות י ה ו ת יו יה נו כם הם יהם",
  ar: "ها ه هم هما نا ي ات ين ون ان تها ته تهم تنا تي",
  fa: "ها های هایی هایش ی اش ش شان مان ان م",
};

/** Languages that write compounds as one word, with what such a word is at its end: "Studentenorchester". */
export const compounding = new Set(["de", "nl", "sv", "da", "nb", "no", "hu"]);

/** The compiled endings of names or common words of a language. */
export interface Cut {
  /** A prefix of stems that keeps languages apart; empty for names. */
  mark: string;
  /** Folded, separated by blanks. */
  endings: string;
  /** The longest ending, in UTF-16 units. */
  longest: number;
  /** The shortest stem, in UTF-16 units. */
  shortestStem: number;
  bendsEachWord: boolean;
}

/** Private-use units. The first is the mark of the first language in the table. */
const MARKS = 0xe000;

/** Compiles the table, by "names" or "words" and the key of a language. */
export function compileEndings(): Record<string, Cut> {
  const cuts: Record<string, Cut> = {};
  for (const [index, [key, { names = "", words, bendsEachWord = false }]] of Object.entries(wordEndings).entries()) {
    if (names !== "") cuts[`names ${key}`] = { ...cutOf("", 3, names), bendsEachWord };
    // Where vowels are not written a stem is shorter.
    const shortest = /^(?:he|ar|fa)$/.test(key) ? 3 : 4;
    if (words !== "") cuts[`words ${key}`] = cutOf(String.fromCharCode(MARKS + index), shortest, `${names} ${words}`);
  }
  return cuts;
}

function cutOf(mark: string, shortestStem: number, list: string): Cut {
  const folded = list
    .split(" ")
    .filter(Boolean)
    .map((one) => foldWord(one, 0, one.length));
  return {
    mark,
    endings: [...new Set(folded)].join(" "),
    longest: Math.max(...folded.map(({ length }) => length)),
    shortestStem,
    bendsEachWord: false,
  };
}

/** Hebrew and Arabic particles at the beginning of a word, one or several. */
const hebrew = /^[ושהבלמכ]{1,3}/;
const arabic = /^[وف]?(?:[بكل]?ال|لل|[بكل])?/;

/** Whether a unit is Cyrillic. Words of that script have endings, whatever the page's language. */
export function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit < 0x530;
}

/** How many folded letters at the beginning of a Hebrew or Arabic word may be particles. */
export function particlesOf(word: string): number {
  const found = (word.charCodeAt(0) < 0x600 ? hebrew : arabic).exec(word);
  return found ? Math.min(found[0].length, word.length - 2) : 0;
}

/** The key of the endings for a word that begins with a unit, in a text of a language (BCP 47). */
export function endingsKey(unit: number, language: string): string {
  const own = language.slice(0, 2).toLowerCase();
  if (unit < 0x370) return own;
  if (unit < 0x400 || (unit >= 0x1f00 && unit < 0x2000)) return "el";
  if (isCyrillic(unit)) return "cyrillic";
  if (unit < 0x600) return "he";
  if (unit < 0x780) return own === "fa" ? own : "ar";
  return unit >= 0x900 && unit < 0x980 ? "hi" : "";
}

/** Whether a unit is a Hebrew or Arabic letter. */
export function isRightToLeft(unit: number): boolean {
  return unit >= 0x590 && unit < 0x780;
}

/** The offset after the first `count` folded letters from `start`. */
export function offsetAfter(text: string, start: number, count: number): number {
  let at = start;
  for (let left = count; left > 0; at++) {
    const unit = text.charCodeAt(at);
    if (kindOf(unit) === NOTHING) continue;
    const fold = foldOf(unit);
    left -= fold === SEVERAL ? expansionOf(unit).length : fold === 0 ? 0 : 1;
  }
  return at;
}
