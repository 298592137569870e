import { FormTable } from "./form-table.ts";

/**
 * Words that show how something is said: hedged, attributed, about all or some. In the languages and the notation of
 * `features.ts`.
 */
export const cueWords = new FormTable({
  hedge:
    "reported reportedly alleged* allegedly purported* supposed* apparent* believed believe believes thought_to suspect* suggest* indicat* possibl* potential* may might could perhaps probabl* likely unconfirmed said_to appear_to appears_to appeared_to seem* attempted attempts attempt tried tries claimed some_evidence some_signs so_far trace traces signs_of evidence_of " +
    "presunt* supuest* habria habrian podria podrian posible* potencial* creen cree intent* indicio* al_parecer " +
    "aurait auraient serait seraient pourrait pourraient presume* suppos* soupconn* potentiel* possible* trace* tentative* " +
    "teria teriam seria seriam poderia poderiam suposta* possive* potenci* acredita* tentativa* indicio* alegad* " +
    "mutmasslich* angeblich* offenbar vermutlich moglich* potenziell* potentiell* soll sollen konnte konnten anscheinend versuch* spuren hinweise " +
    "presumibil* probabil* avrebbe avrebbero sarebbe sarebbero sembra vermoedelijk* mogelijk* zou zouden naar_verluidt iddiaya_gore muhtemelen olasi rzekom* prawdopodobn* podobno diduga kemungkinan предположительно возможно якобы вероятно ймовірно нібито φερετ* πιθαν* φερομεν* احتمالا ظاهرا कथित* संभव* 추정* 의혹* とみられる 疑い とされる " +
    "allitolag feltehetoen allhat allhatnak lehetseges* valoszinuleg kiserlet* nyom nyomait nyomai elvileg velhetoen gyanu* | " +
    "לכאורה כנראה אפשרי* פוטנציאל* חשד* ככל_הנראה לטענת סימנים ניסיון ייתכן עשוי* נחשד* | " +
    "يعتقد يزعم مزعوم* محتمل* يحتمل ربما قد اثار محاول* افادت_تقارير بحسب_تقارير يرجح | 据信 據信 可能 潜在 潛在 疑似 据称 據稱 涉嫌 企图 迹象 跡象",
  speech:
    "said say says saying told tell tells according reported reports state stated states added adds claimed claims claim argued argues explained insisted insists noted described describes called calls introduced asserted denied denies deny accused accuse found finds identified believe believes ruled proposed suggested concluded wrote maintains maintained doubled_down assertion tells warned announced acknowledged pointed repeat* stress* complain* admit* argued think thinks insist* confirm* admits demand demands demanded call_for called_for view swore " +
    "dijo dice dicen dijeron dicho decian afirma* segun asegur* declar* subray* senalo senala senalan senalaron neg nego niega sostuv* sostiene indico explico denuncio identifico " +
    "dit disent souligne* soutien* selon affirm* declar* assur* explique* dement* nie accuse indique d_apres identifie " +
    "disse diz dizem disseram dito segundo afirm* declar* alega* negou nega acus* identificou de_acordo_com " +
    "sagte sagt sagen sagten gesagt betont* laut zufolge erklarte erklart erklarten angaben teilte mitteilte behaupt* bestreit* bestritt* dementier* nannte berichtet* so_der so_die so_das identifizi* stuft " +
    "detto dice dicono dissero sottoline* secondo afferma* dichiara* sostien* nega* smenti* zei zegt zeggen zeiden gezegd volgens verklaar* stelt ontken* soyledi* dedi* gore acikla* belirtti* yalanla* powiedzial* mowi* twierdzi* wedlug oswiadcz* zaprzecz* mengatakan menurut menyatakan membantah сказал* говорит* заявил* утвержда* сообщ* отрица* согласно сказав заявив* стверджу* заперечу* δηλωσ* ειπε ανεφερε συμφωνα αρνηθ* گفت می_گوید اعلام_کرد تکذیب कहा बताया अनुसार दावा 말했* 밝혔* 따르면 주장* 부인* 述べ 語っ によると 発表 否定 " +
    "mondta mondja allit* szerint kozolte nyilatkoz* cafol* tagad* azonosit* kozlese jelentette | " +
    "אמר* אומר* לדברי לטענת הודיע* הצהיר* הכחיש* מסר* טען טענ* לפי זיהה דיווח* | " +
    "قال* يقول* تقول وفقا بحسب حسب صرح* اعلن* نفت نفي* زعم* ذكر* اكد* حدد افاد* | 说 說 表示 称 稱 据 據 否认 否認 确认 確認 指出 认为",
  every:
    "all every everyone everybody always never none whole entire everything nobody " +
    "todos todas siempre nunca tous toutes toujours jamais sempre alle immer nie niemals jede* minden* mindig soha sosem | כל תמיד מעולם | جميع دائما ابدا كاف* | 所有 全部 总是 從不 从不",
});

/** Words that limit a statement: without them it claims more. */
export const limitWords = new FormTable({
  only: "only solely exclusively alone solo solamente unicamente exclusivamente seulement uniquement exclusivement apenas somente nur ausschliesslich lediglich csak kizarolag | רק בלבד | فقط حصر* | 只 仅 僅 唯一",
  among:
    "are_among is_among be_among were_among among_the among_those one_of some_of parmi entre_los entre_las zu_den kozott kozul varios plusieurs einige nehany | בין חלק | بين بعض | 之一 一些 包括",
  so_far: "so_far up_to until_now to_date hasta_ahora jusqu_ici ate_agora bisher eddig | עד_כה | حتي_الان | 迄今 至今",
});

/**
 * Stop words of each language, folded as by `foldForm`. They identify the language and are no evidence.
 */
const plainWords: Record<string, string> = {
  en: "a about above after again against all also although am an and another any are as at be because been before being below between both but by can could did do does doing don down during each either even ever every few for from further had has have having he her here hers herself him himself his how however i if in into is isn it its itself just let like made make makes many may me might more most much must my myself near nearly next no nor not now of off often on once one or other ought our ours out over own per put rather s same she should since so some still such t than that the their theirs them themselves then there these they this those though through to too took toward under until up upon us use used uses using user very via was way we well went were what when where whether which while who whom whose why will with within without would yet you your yours further among several quite isn wasn weren aren hasn haven hadn couldn wouldn shouldn doesn didn won two somebody someone anybody anyone something anything calls called",
  es: "a al algo ante antes aquel asi aun aunque cada como con contra cual cuando de del desde donde dos el ella ellas ellos en entre era eran es esa ese eso esta estaba estan estar este esto fue fueron ha habia habian habria habrian haber han hasta hay la las le les lo los mas me mientras muy ni no nos o otra otro para pero por porque que quien se sea segun ser si sin sobre son su sus tambien tan tanto te tiene todo todos tras tu un una uno unos y ya mostraban contiene",
  fr: "a ai ainsi alors apres au aucun aura aurait auraient aussi autre aux avaient avait avant avec ce cela celle celui ces cet cette ceux chaque ci comme dans de depuis des deux dont du elle elles en encore entre est et etaient etait etant ete etre eu fait font il ils j je l la le les leur leurs lui mais me meme mes moi mon n ne ni nos notre nous on ont ou par parmi pas peut plus pour pourrait qu quand que quel quelle qui qu s sa sans se selon sera serait seraient ses si son sont sous sur ta te tous tout toute tres un une vers vous y portaient d qu on peut",
  pt: "a ainda ao aos aquele as ate cada com como contra da das de dela dele deles depois do dois dos e ela elas ele eles em entre era eram essa esse esta estava este eu foi foram ha isso isto ja la lhe mais mas me mesmo meu muito na nao nas nem no nos o onde os ou outro para pela pelas pelo pelos pode por porque qual qualquer quando que quem se seja sem ser seria seriam seu seus sobre sua suas tal tambem tem tinha tinham teria teriam um uma umas uns voce",
  de: "aber alle allem allen aller als also am an andere auch auf aus bei beim bin bis da damit dann das dass dem den denn der des die dies diese dieser durch ein eine einem einen einer eines er es etwas fur gegen hat hatte hatten haben ich ihr ihre im in ins ist ja jede kann kein keine konnen konnte mehr mit nach nicht noch nun oder ohne sehr sei sein seine seinen seit sich sie sind so soll sollen sollte uber um und uns unter vom von vor war waren was weil wenn wer wie wird wurde wurden zu zum zur zwei zwischen ab zeigten enthalt gehoren",
  hu: "a ahhoz akar aki akik alatt amely amelyek ami ar az azok azt azzal be benne csak de e egy egyik el elott en es ez ezek ezt fel fele hogy ha hanem i igen is itt kell kellett ki kozott kozul le legy lehet lenne lett ma meg mert mi miatt mind minden mint mutatta nagy ne nek nem nincs o ok olyan ot s sem szerepel szerint szamara tobb tobbek ugy utan vagy van vannak volt voltak allhat alatti januartol",
  it: "a al alla alle agli ai anche che chi ci come con cui da dal dalla dai degli dei del della delle di e ed era erano essere fra gli ha hanno i il in io l la le lo loro ma nei nel nella non o per piu quale quando quello questa questo se secondo si sia sono su sua sul sulla suo tra tutti un una uno avrebbe avrebbero sarebbe sarebbero stato stati stata",
  nl: "aan al als bij dat de den der die dit door een en er gaat had hadden heb hebben heeft het hij hun ik in is je kan maar meer met na naar niet nog of om onder ook op over te tegen tot tussen uit van vanuit veel volgens voor waren was wat werd werden wordt worden ze zich zij zijn zou zouden",
  tr: "ama bir bu cok da daha de degil gibi gore hem her icin ile ise kadar ki mi mu ne o olan olarak oldu oldugu olan sonra tarafindan uzere var ve veya ya yok",
  pl: "a aby ale bez byl byla byli bylo byc bo co czy dla do gdy i ich jak jako jest jego jej ktora ktore ktory ktorych ktorzy na nad nie niz o od oraz po pod przez przy przed sa sie tak tego tej ten to w wedlug we z za ze zostal zostala zostaly",
  id: "ada adalah akan atau bahwa bagi bisa dalam dan dapat dari dengan di harus hingga ia ini itu juga karena ke kepada mereka menurut oleh olehnya pada para saat sebagai sebuah telah tersebut tidak untuk yang",
};

const scripts: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Cyrillic}/gu, "ru"],
];

/** Languages of one script, identified by letters that the other doesn't have. */
const sisters: [of: string, letters: RegExp, language: string][] = [
  ["ar", /[پچژگکی]/u, "fa"],
  ["ru", /[іїєґ]/iu, "uk"],
];

/** Letters that one of the Latin languages has, for a sentence without any plain word. */
const letters: [RegExp, string][] = [
  [/[őű]/iu, "hu"],
  [/[ąęłśźż]/iu, "pl"],
  [/[ığş]/u, "tr"],
  [/[ãõ]|ç[aã]o/iu, "pt"],
  [/[ñ¿¡]|[óá](?!\p{L})/iu, "es"],
  [/[àèêëîûœç]/iu, "fr"],
  [/[äöüß]/iu, "de"],
];

const sets = Object.entries(plainWords).map(([language, words]) => [language, new Set(words.split(" "))] as const);
const all = new Set(sets.flatMap(([, words]) => [...words]));

/** Whether a folded word is one of those that every text holds, in any language known here. */
export const isPlainWord = (folded: string, language: string): boolean =>
  (sets.find(([own]) => own === language)?.[1] ?? all).has(folded);

/**
 * The language of a sentence that came without one, as a BCP 47 tag: by its script, else by its plain words; English
 * where nothing tells.
 */
export function guessLanguage(text: string, folded: string[]): string {
  const count = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of scripts)
    if ((text.match(script)?.length ?? 0) * 4 > count)
      return sisters.find(([of, letter]) => of === language && letter.test(text))?.[2] ?? language;
  const hint = letters.find(([letter]) => letter.test(text))?.[1] ?? "en";
  let best = hint;
  let most = 0;
  for (const [language, words] of sets) {
    const plain = folded.filter((word) => words.has(word)).length;
    if (plain > most || (plain === most && language === hint)) [best, most] = [language, plain];
  }
  return best;
}
