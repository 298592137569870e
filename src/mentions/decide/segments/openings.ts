import { caseless } from "../../text/caseless.ts";

/** What a paragraph begins with that makes it one of several items. */
export interface Opening {
  kind: "number" | "time" | "bullet" | "label" | "user" | "lead" | "quote" | "place";
  /** The number, time, label, place or first sentence itself; of a user or a quotation its beginning, of a bullet what follows. */
  word: string;
}

/** A number of an item: "1.", "1)", "(1)", "١.", "1、", "①", "No. 1:". */
const number =
  /^[([]?(?:(?:no|nr|nº|n°|č|№)\.? ?)?(\p{Nd}{1,3}(?=[.)\]:、．）]\D|[-–—]\s| [-–—|] )|[a-z](?=\)\s)|[\u2460-\u2473])/iu;
/** A time of day: "09:40", "9.40 am", "17h48", "16 h 30", "18時05分", "16:42 Uhr", "[10:15]". */
const time = caseless(
  `^[([]?(?:(?:at|um|ore|ora|kl\\.?|kell|a las|às|à|om|godz\\.|в|о|ב|at the|jam|pukul|ساعت|الساعة|בשעה) ?)?(\\p{Nd}{1,2}(?:[:：]\\p{Nd}{2}(?!\\p{Nd})| ?h ?\\p{Nd}{2}(?!\\p{Nd})|[.]\\p{Nd}{2}(?= ?(?:Uhr|am|pm|a\\.m|p\\.m|[-–—|:])|\\.?\\s\\p{L})|[時时시点點]))`,
);
/** A bullet that is written out, as where lines end without a list: "• …", "■ …", "・…", "* …". A dash may be a speaker's. */
const bullet =
  /^(?:[\u2022\u2023\u2043\u2219\u25a0-\u25ff\u2605\u2606\u2713\u2714\u2756\u27a1\u27a2-\u27be\u30fb\uff65·▪►→※]\ufe0f?\s?|\* )(\S.*)/su;
/** A label: a few words with a colon, a dash, or capitals with a full stop ("BUDAPEST. …"). */
const label =
  /^(?![^:：]*[.!?"“”„«»'‘’「」。](?=.*[:：]))([^\s:：][^:：]{0,38}?)\s?(?:[:：](?=\s|(?!\d)\P{ASCII})|：)|^(\p{L}[^.!?:：—–]{0,38}?)\s[—–]\s|^(\p{Lu}[\p{Lu}\s-]{2,30})\.\s/u;

/** A day of the week that begins a sentence, as in a look back: "Lundi, la SNCF …", "Am Dienstag …". */
const day = caseless(
  `^(?:on |am |el |le |la |na |no |op |w |we |в |во |у |ב|ביום |يوم |i |på )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|hétfőn?|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap|ראשון|שני|שלישי|רביעי|חמישי|שישי|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|周[一二三四五六日]|星期[一二三四五六日]|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Hebrew}\\p{Script=Arabic}])`,
);

/** A user's name as only the web has them: "dana_k@", "kofi77", "mireille". */
const user = /^@?[\p{L}\p{M}]*[\p{Nd}_@][\p{L}\p{M}\p{Nd}_@.-]*$|^\p{Ll}[\p{Ll}.-]+$/u;
/** A sentence of up to three words that names a paragraph's subject: "Cavalo pago. …", "Istres, mardi. …". */
const lead = /^([\p{Lu}\p{Lo}][^\s.!?:：。"“”„«»]{2,}(?: [^\s.!?:：。"“”„«»]+){0,2})[.。]\s?(?=\P{Ll})/u;
/** A quotation, or a paper's name, with something after it: an answer, a verdict, who said it, what it writes. */
const quote = /^(?:\p{L}{1,3} )?["“”„«「]([^"“”„«»「」]{3,})["“”»」][.!:]?\s/u;

/** A place that a paragraph begins with, as in a news round: "In Delaware, …", "À Vannes, …", "في مدريد، …". */
const place =
  /^(?:in|at|im|en|em|no|na|nos|nas|à|au|aux|a|ad|w|we|в|во|у|i|στην?|στο|di|da|dalla?) (\p{Lu}[\p{L}'’-]+)|^في (\p{Script=Arabic}+)|^ב(\p{Script=Hebrew}{3,})(?=[ ,])|^在(\p{Script=Han}{2,4})[，,]/u;

/** How far an opening may reach, in UTF-16 units. */
const LONGEST = 60;
const LONGEST_QUOTE = 200;

/** A date with its year, as entries of a chronology begin: "2016: …", "Juli 2020. …", "2021年7月，…". */
const year = /^[^.!?:：。]{0,16}?(?<!\p{Nd})((?:19|20|١٩|٢٠|۱۹|۲۰)\p{Nd}{2})(?:[.:：,،，|]|\s[–—-]|年)/u;

/** The year that a text's date has, if it begins with one. */
export const yearOf = (text: string): string | undefined => year.exec(text.slice(0, LONGEST))?.[1];

/** The number, time, bullet, label, user, place, first sentence or quotation with which a text begins, if any. */
export function openingOf(text: string): Opening | undefined {
  const beginning = text.slice(0, LONGEST).trimStart();
  const timed = time.exec(beginning);
  // As printed: groups are in lower case.
  if (timed) return { kind: "time", word: timed[0].slice(-timed[1]!.length) };
  const numbered = number.exec(beginning);
  if (numbered) return { kind: "number", word: numbered[1]! };
  const dayNamed = day.exec(beginning);
  if (dayNamed) return { kind: "label", word: dayNamed[1]! };
  const bulleted = bullet.exec(beginning);
  if (bulleted) return { kind: "bullet", word: bulleted[1]! };
  const labelled = label.exec(beginning);
  if (labelled) {
    const word = (labelled[1] ?? labelled[2] ?? labelled[3])!;
    return { kind: labelled[1] && user.test(word) ? "user" : "label", word: word.toLowerCase() };
  }
  // Its preposition begins the sentence; only the place's own capital counts.
  const placed = place.exec(beginning.charAt(0).toLowerCase() + beginning.slice(1));
  if (placed) return { kind: "place", word: placed.slice(1).find(Boolean)!.toLowerCase() };
  const led = lead.exec(beginning);
  if (led) return { kind: "lead", word: led[1]!.toLowerCase() };
  const quoted = quote.exec(text.slice(0, LONGEST_QUOTE));
  return quoted ? { kind: "quote", word: quoted[1]!.toLowerCase() } : undefined;
}
