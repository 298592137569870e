/**
 * Words of each language that say nothing of a subject: by them a language is told, and they are no evidence. Folded, as `foldWord` does.
 */
export const plainWords: Record<string, string> = {
  en: "a about above after again against all also although am an and another any are as at be because been before being below between both but by can could did do does doing don down during each either even ever every few for from further had has have having he her here hers herself him himself his how however i if in into is isn it its itself just let like made make makes many may me might more most much must my myself near nearly next no nor not now of off often on once one or other ought our ours out over own per put rather s same she should since so some still such t than that the their theirs them themselves then there these they this those though through to too took toward under until up upon us use used uses using user very via was way we well went were what when where whether which while who whom whose why will with within without would yet you your yours further among several quite isn couldn doesn two somebody someone anybody anyone something anything calls called",
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

/** Languages of one script, told by letters that the other does not have. */
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

/** The language of a sentence that came without one, as a BCP 47 tag: by its script, else by its plain words; English where nothing tells. */
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
