import type { Matcher } from "../../compile/matcher.ts";
import { countsIn } from "../phrases/class-words.ts";
import type { Lexicon } from "../../languages/lexicon.ts";
import type { Flow } from "../../types.ts";
import { type Candidate, type Scene, type ScannedFlow, firstIndexFrom, sceneKinds } from "../../scanned-flow.ts";
import { walkPhrases } from "../phrases/walk-phrases.ts";

/** A word that tells a scene: a deed, phones, organs of a state, people, an affair. */
export interface SceneWord {
  /** One of `sceneKinds`. */
  kind: number;
  start: number;
  end: number;
}

/** How far around a name its scene is read, in UTF-16 units. */
const REACH = 300;
/** How many words around a name are read. */
const MOST = 40;
/** How many words are kept as reasons. */
const SHOWN = 3;

/** The longest word that is taken for a link without being listed, in UTF-16 units. */
const SHORT = 3;
const namedAfter = /^["”»]? (?:nevű|nevet viselő|adlı|isimli|genannte?n?|named|called)(?!\p{L})/u;

/**
 * Whether a noun next to a name says what kind of thing has it: "Hockeyclub Pegasus", "Theo Pegasus", "페가수스 승마장". Only
 * verbs that are no frames of a means are mistaken for one.
 */
export function isLabelled(lexicon: Lexicon, { text, language = "" }: Flow, { start, end }: Candidate): boolean {
  const own = language.slice(0, 2).toLowerCase();
  const after = text.slice(end, end + 20);
  if (namedAfter.test(after)) return true;
  if (own === "zh" || own === "ja")
    return /^(?:国际|國際|股份|号|號|奖|獎|杯|队|隊|车|工业|科技|银行|保険|銀行|クラブ|賞|株式会社)/u.test(after);
  if (own === "ko") return /^ \p{Script=Hangul}/u.test(after) && !tellsEvent.test(after);
  if (own === "hi" || own === "tr") return /^ \p{L}[\p{L}\p{M}]{3,}/u.test(after) && !tellsEvent.test(after);
  const word = /([\p{L}\p{M}]+)[ \u00a0][“”"«„‘']?$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? "";
  if (own === "" || own === "en") {
    if (noLabel.test(word) || infinitive.test(text.slice(Math.max(0, start - 30), start))) return false;
  }
  if (own === "de" && /^(?!benannt|genannt|namens)\p{Ll}/u.test(word)) return false;
  return word.length > SHORT && !lexicon.isLink(word) && !lexicon.isOpener(word) && !lexicon.isGeneric(word);
}

/** The kinds of words that tell what happened, or whom a firm has to do with, and not who or what has a name. */
const EVENTS = sceneKinds.D | sceneKinds.P | sceneKinds.F | sceneKinds.B | sceneKinds.L;

/** Whether the word next to a name tells what happened: it is no label, "페가수스 표적". */
export const isTold = (words: SceneWord[], { start, end }: Candidate): boolean =>
  words.some(
    (word) =>
      (word.kind & EVENTS) > 0 &&
      ((word.end <= start && start - word.end <= 1) || (word.start >= end && word.start - end <= 1)),
  );

/** Nouns of events, and postpositions, which follow a name without saying what it is. */
const tellsEvent =
  /^ (?:발견|검출|탐지|감염|사용|구매|구입|도입|판매|논란|의혹|사건|피해|공격|관련|개발|운용|이용|제작|수출|계약|폭로|보도|고객|직원|hakkında|üzerinden|nedeniyle|yüzünden|yerine|konusunda|iddia|soruşturma|satış|alım|müşteri|çalışan|खरीद|बिक्री|विवाद|मामल|कांड|मुद्द|लेकर|संबंधी|ग्राहक)/u;

/** An English verb in its plain form: "would not discuss Pegasus". */
const infinitive =
  /(?<!\p{L})(?:to|not|will|would|can|could|may|might|must|should|shall|did|does|do) \p{Ll}+ ["“‘']?$/u;

/** An English verb, adverb or plural: a label is a noun in the singular. */
const noLabel = /^\p{Ll}+(?:[^s]s|ed|ing|ly)$/u;

/** Whether a meaning of a phrase is a kind of word that tells a scene. */
export function isSceneKind(kind: string | undefined): kind is keyof typeof sceneKinds {
  return kind !== undefined && kind in sceneKinds;
}

const tellsScene = (meaning: string, language: string): boolean =>
  isSceneKind(meaning[0]) && countsIn(meaning.slice(1), language);

/** The words of a flow that tell a scene, as printed. Read anew: a scan keeps only their kinds. */
export function sceneWordsIn(matcher: Matcher, { text, language = "" }: Flow): string[] {
  const found: string[] = [];
  walkPhrases(text, language, matcher.index, ({ meanings }, start, end) => {
    if (meanings.some((meaning) => tellsScene(meaning, language))) found.push(text.slice(start, end));
    return false;
  });
  return found;
}

/** The kinds of words that a text without a name adds to its page. Mere officials and courts beside nothing else add none. */
export function sceneOf({ candidates, cues }: ScannedFlow, words: SceneWord[]): number {
  const kinds = words.reduce((all, { kind }) => all | kind, 0) & ~sceneKinds.B;
  return candidates.length + cues.length > 0 || (kinds & (sceneKinds.D | sceneKinds.P)) > 0 ? kinds : 0;
}

/** Notes for each name what the words around it tell. Parts of names tell nothing, and each word has one kind. */
export function noteScenes({ flow, candidates }: ScannedFlow, words: SceneWord[]): void {
  if (words.length === 0) return;
  const isBusiness = ({ kind }: SceneWord) => kind === sceneKinds.B;
  const told = withoutNames(
    words.filter((word) => !isBusiness(word)),
    candidates,
  );
  const business = withoutNames(words.filter(isBusiness), candidates);
  for (const candidate of candidates) {
    const scene = sceneAround(flow.text, candidate, told);
    if (scene.kinds > 0 || sceneAround(flow.text, candidate, business).kinds > 0) candidate.isOfBusiness = true;
    if (scene.kinds > 0) candidate.scene = scene;
  }
}

function sceneAround(text: string, { start, end }: Candidate, words: SceneWord[]): Scene {
  const scene: Scene = { kinds: 0, words: [] };
  for (let at = firstIndexFrom(words, start - REACH), read = 0; at < words.length && read < MOST; at++, read++) {
    const word = words[at]!;
    if (word.start > end + REACH) break;
    const printed = text.slice(word.start, word.end);
    if (scene.words.length < SHOWN && !scene.words.includes(printed)) scene.words.push(printed);
    scene.kinds |= word.kind;
  }
  return scene;
}

function withoutNames(words: SceneWord[], names: Candidate[]): SceneWord[] {
  const sorted = words.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let last = -1;
  let at = 0;
  return sorted.filter(({ start, end }) => {
    while (at < names.length && names[at]!.end <= start) at++;
    if (start < last || (at < names.length && names[at]!.start < end)) return false;
    last = end;
    return true;
  });
}
