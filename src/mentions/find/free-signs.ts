import { isRightToLeft } from "../languages/word-endings.ts";
/** Katakana and Hangul are written without a space between a word and what it is part of. */
const katakana = /[\u30a1-\u30faー]/;
const hangul = /[\uac00-\ud7a3]/;
const han = /\p{Script=Han}/u;

/** What may follow a Korean surname within its word: particles and titles. */
const afterHangul =
  /^(?:은|는|이|가|을|를|의|에게|에|도|과|와|만|측|씨|님|교수|변호사|랍비|기자|박사|으로|로|라고|이라고)/;
/** What may follow a Chinese surname: who one is, and what one does. */
const afterHan =
  /^(?:说|說|表示|称|稱|认为|認為|指出|律师|律師|教授|拉比|先生|博士|的|也|则|則|在|是|向|对|對|和|与|與|等|还|還|要|提|告|曾|已|再|又|就|不|没|沒|将|將|代表|回答|强调|強調|批评|批評|要求|呼吁|呼籲|问|問|写|寫|周|本人|接受|今|昨|去年|前|后|後|一|二|两|兩|三|四|五|六|七|八|九|十|多|每|从|從|把|让|讓|被|给|給|于|於|会|會|能|可|以为|为|為|最|常|总|總|只|仍|解释|解釋|补充|補充|反驳|反駁)/;

/** Who heads an organ, or its building: "国防部长". */
const headAfter = /[长長]/;

/**
 * Whether a surname in signs is no part of a longer word: "麦克" is not in "麦克风", "マック" not in "マックス". An organ may do
 * or own anything: "国防部下属的". In other scripts words have ends.
 */
export function standsFree(text: string, start: number, end: number, isSurname: boolean): boolean {
  if (hasArticle(text, start, end)) return false;
  const [first, last] = [text[start] ?? "", text[end - 1] ?? ""];
  const [before, after] = [text[start - 1] ?? "", text[end] ?? ""];
  if (katakana.test(last) && (katakana.test(after) || after === "・")) return false;
  if (katakana.test(first) && (katakana.test(before) || before === "・")) return false;
  if (hangul.test(first) && hangul.test(before)) return false;
  if (hangul.test(last) && hangul.test(after)) return afterHangul.test(text.slice(end, end + 4));
  if (han.test(first) && before === "·") return false;
  if (han.test(last) && after === "·") return false;
  if (!han.test(last) || !han.test(after)) return true;
  return isSurname ? afterHan.test(text.slice(end, end + 2)) : !headAfter.test(after);
}

/**
 * Whether a Hebrew or Arabic article is fastened to a name of one word: no surname has one, and "הגלבוע" is a mountain, "הינשוף" a
 * bird.
 */
function hasArticle(text: string, start: number, end: number): boolean {
  return (
    isRightToLeft(text.charCodeAt(start)) &&
    /(?:ה|ال)-?$/.test(text.slice(Math.max(0, start - 3), start)) &&
    !/\s/.test(text.slice(start, end))
  );
}

/** The letters of a text, without marks and the Arabic line that only stretches a word. */
const lettersOf = (text: string): string => text.replaceAll(/\P{L}|\u0640/gu, "");

/**
 * Whether a Hebrew or Arabic name of one word is printed without its end: "הכנס" (the conference) is no form of "הכנסת". Where
 * vowels are not written that is another word. A feminine ending may be another letter.
 */
export function isCutShort(printed: string, listed: string): boolean {
  if (!isRightToLeft(printed.charCodeAt(0)) || /\s/.test(listed)) return false;
  const name = lettersOf(listed);
  return !lettersOf(printed).startsWith(/[הة]$/.test(name) ? name.slice(0, -1) : name);
}
