import {
  article,
  comparisons,
  joined,
  monthBefore,
  unitAfter,
  unitBefore,
  unitLater,
  units,
} from "./number-context.ts";
import { assertionWords } from "./assertion-words.ts";
import { byLanguage } from "./by-language.ts";
import { deedWords, ownWords } from "./own-story-words.ts";
import { otherCountWords } from "./other-count-words.ts";
import { rivalWords, otherListSigns, otherLists, owners, otherActors, otherActorSigns } from "./other-story-words.ts";

/**
 * Sources of regular expressions for what stands around numbers, each for a stretch of text that begins or ends at the
 * number. In all languages at once; those whose name ends in a language are its own.
 */
export type FigureWords = Record<string, string>;

/** What stands between a number and its unit where a clause or a phrase has ended. */
const breaks =
  "and|or|nor|but|were|was|is|are|had|have|has|on|in|with|without|from|to|for|by|at|about|against|into|onto|over|under|per|via|than|as|that|which|who|whom|whose|when|where|while|if|because|after|before|during|since|until|between|across|around|off|out|up|will|would|could|can|may|said|say|of|" +
  "y|e|o|u|con|sin|en|para|por|contra|sobre|desde|hasta|según|ante|bajo|entre|que|quien|quienes|cuy[oa]s?|cuando|donde|como|al|fueron|eran|son|han|había|habían|del?|" +
  "com|sem|em|n[oa]s?|pel[oa]s?|até|segundo|quem|cuj[oa]s?|quando|onde|aos?|foram|eram|são|d[oa]s?|" +
  "et|ou|avec|sans|dans|pour|par|contre|sur|sous|chez|vers|depuis|selon|qui|dont|quand|où|comme|aux?|ont|sont|étaient|des|" +
  "und|oder|sowie|mit|ohne|im|auf|aus|an|am|bei|für|gegen|über|unter|von|vom|zu|zum|zur|nach|vor|um|durch|seit|bis|als|wie|dass|deren|dessen|wurden|waren|sind|haben|hatten|" +
  "és|vagy|az?|hogy|akik?|amely|amelyek|volt|voltak|van|vannak|miatt|nélkül|alapján";

/** "of the", "de los": it counts a part of what follows, and still that. */
const partitive =
  "(?:(?:out of|of|among|de|d['’]|del|des|d[oa]s?|von|der|av|aus|entre|parmi)\\s*(?:(?:the|these|those|their|its|his|her|our|all|total|l[oa]s|est[oa]s|es[oa]s|sus|les|ces|leurs|ses|diese[nr]|den|der|ihre[nr]|[oa]s|estes|esses|seus|suas|dessa)\\s+)*)?";
const people =
  "people|persons|men|women|children|staff|police|personnel|crew|folk|media|euro|percent|man|woman|page|part|year|member|strong|inch";
/** Up to `count` words, none of which begins a phrase or is the noun itself. */
const words = (word: string, count: number): string =>
  `[\\s-]*${partitive}(?:(?!(?:${breaks}|${people})[\\s-])(?:${word})[\\s-]+){0,${count}}`;
const classifier = "[个個名位部台支款條条项項]?";

/** By language: all that may stand between a number and what it counts. */
const gaps = {
  en: words("(?:news|sports|rights|arms|politics)|(?!\\p{L}*[^sui'’]s[\\s-])[\\p{L}'’]+", 4),
  es: words("otr[oa]s|[\\p{L}]+s", 1),
  pt: words("outr[oa]s|[\\p{L}]+s", 1),
  fr: words("autres|[\\p{L}]+[sx]", 1),
  de: `(?:\\s\\p{Lu}\\p{L}+innen (?:und|oder|sowie))?${words("\\p{Ll}[\\p{L}-]*", 3)}|\\s(?:der|dieser|jener)\\s(?:von|vom|durch)\\s(?:de[rmn]\\s)?\\p{Lu}[\\p{L}-]+\\s(?:\\p{Ll}[\\p{L}-]*\\s){1,2}`,
  hu: words(
    "(?!(?:szakértő|kutató|elemző|euró|előfizető|nyomozó|tudósító|felhasználó|vásárló|tanú)[\\s-])(?:\\p{L}*(?:[oeö]tt|lt|nt|rt|i|[óő]|[oeöa]s|ú|ű)|darab|más|neves|ilyen|olyan)",
    3,
  ),
  he: "[\\s־-]*(?:(?:מתוך|מן|מבין|מאותם|אותם|כל)\\s)*מ?ה?",
  ar: "\\s*(?:(?:من بين|من أصل|من|هذه|تلك|هؤلاء)\\s)*(?:ال)?",
  zh: `\\s?${classifier}的?|[个個名位部台支](?:[^，。名位专律]{0,14}的)`,
  it: words("altr[ie]|divers[ie]|not[ie]|ben", 2),
  nl: words("\\p{Ll}{3,}e", 2),
  sv: words("\\p{Ll}{2,}[aes]", 2),
  tr: words("yabancı|farklı|ayrı|cep|akıllı|tanınmış|araştırmacı|kadın|adet|tane|başka", 2),
  id: words("buah|unit", 1),
  pl: words("\\p{L}+[yi]ch", 3),
  ru: words("\\p{L}+[ыи]х", 3),
  uk: words("\\p{L}+[иі]х", 3),
  el: words("άλλ\\p{L}+|διαφορετικ\\p{L}+|γνωστ\\p{L}+|ξέν\\p{L}+|κινητά|έξυπνα", 2),
  fa: "\\s*(?:(?:دستگاه|نفر|عدد|فقره|تن|مورد)\\s)?(?:از\\s)?",
  hi: words("अन्य|अलग|विदेशी|भारतीय|मोबाइल|ऐसे|इन", 2),
  ja: "\\s?[件人個台名社本]?(?:以上)?の?",
  ko: "\\s?[개명대건]?(?:의|이상의)?\\s?",
};

/** By language: what may follow a number that takes its noun from before; any other word is a noun. */
const verbsAfter = {
  it: "mostrav\\p{L}*|avev\\p{L}*|presentav\\p{L}*|contenev\\p{L}*|riportav\\p{L}*|sono|erano|hanno|risult\\p{L}*|di|in|con|su",
  sv: "hade|har|var|är|bar|visade|uppvisade|innehöll|fanns|hittades|på|av|i|med|blev",
  nl: "daarvan|ervan|gevallen|vertoonden|hadden|waren|bevatten|bleken|er|werden|zijn|van|met|is|toonden|droegen",
  tr: "tanesinde|tanesi|cihazda|içinde",
  id: "menunjukkan|memuat|mengandung|memiliki|di|terbukti|ternyata|mengalami|positif|memperlihatkan",
  pl: "znaleziono|wykryto|miał\\p{L}*|zawierał\\p{L}*|nosił\\p{L}*|był\\p{L}*|z|wykaz\\p{L}*|okaz\\p{L}*|stwierdzono|odkryto",
  ru: "нашли|найден\\p{L}*|обнаруж\\p{L}*|выяв\\p{L}*|были|было|есть|из|содерж\\p{L}*|имел\\p{L}*|показ\\p{L}*|остал\\p{L}*|оказал\\p{L}*",
  uk: "знайшли|знайдено|виявили|виявлено|були|було|є|з|із|містили|мали|показали|залишил\\p{L}*",
  el: "βρήκ\\p{L}*|βρέθηκ\\p{L}*|είχαν|εμφάνι\\p{L}*|παρουσία\\p{L}*|έδειξ\\p{L}*|ήταν|από|υπήρχαν|έφεραν|εντοπίστηκ\\p{L}*",
  hi: "में|पर|से|का|के|की|ने|को",
};
const wordsAfterParts = Object.fromEntries(
  Object.entries(verbsAfter).map(([language, verbs]) => [language, `\\s+(?!(?:${verbs})(?![\\p{L}\\p{M}]))\\p{L}`]),
);

/** By language: what follows a number that counts something of its own, not what another number counts. */
const ownNouns = {
  en: `[\\s-]+(?:(?:${people})(?!\\p{L})|(?!(?:was|has|is|does|others)\\s)\\p{L}*[^sui'’]s(?!\\p{L})|\\p{Lu})`,
  es: "\\s+(?!(?:restantes|demás|otr[oa]s|más|menos|tras|además|los|las|de|en|con|ellos|ellas)(?!\\p{L}))(?:\\p{Lu}|\\p{L}+s(?!\\p{L}))",
  pt: "\\s+(?!(?:restantes|demais|outr[oa]s|mais|menos|após|dos|das|deles|delas|os|as)(?!\\p{L}))(?:\\p{Lu}|\\p{L}+s(?!\\p{L}))",
  fr: "\\s+(?!(?:restant[es]*|autres|des|les|plus|moins|dans|sous|sans|ans|après|eux|elles)(?!\\p{L}))(?:\\p{Lu}|\\p{L}+[sx](?!\\p{L}))",
  de: "\\s+\\p{Lu}",
  hu: "\\s+(?!(?:esetben|közül|volt|mutat\\p{L}*|talált\\p{L}*|találhat\\p{L}*|maradt\\p{L}*|észlel\\p{L}*|fedez\\p{L}*|mutatk\\p{L}*|pedig|is|darab\\p{L}*|bizonyult|tartalmaz\\p{L}*)(?!\\p{L}))\\p{L}",
  he: "\\s+(?!ה?(?:נותר|אחר|נוספ)(?:ים|ות))\\p{L}+(?:ים|ות)(?!\\p{L})",
  ar: "\\s+(?!\\p{L}*ها(?!\\p{L}))\\p{L}+(?:اً|ا|ون|ين|ات)(?!\\p{L})",
  zh: "[^\\s，。、；个個部台支款条條，多余餘的中被有存出显發发的]",
  ...wordsAfterParts,
  fa: "\\s+(?!(?:دستگاه|مورد|تا|نشان|دارای|آثار|از|در)(?!\\p{L}))\\p{L}",
  ja: "[^\\s、。でにがはを台件人個名社本のう]",
  ko: "\\s?[^\\s,.개명대건여에가는을의이]",
};

/** By language: what counts something goes before the number, and this follows: "記者180人". */
const classifiers = { zh: "[个個名位部台支款件]", ja: "[件人個台名社本]", ko: "\\s?여?\\s?[개명대건]" };

const atBeginning = (form: string): string => `^(?:${form})`;

const asActs = (stems: string): string =>
  `(?:^|[\\s(])[וב]?(?:${stems})|反对|反對|签名|簽名|抗议|抗議|示威|参加|反対|署名|デモ|抗議|参加し|集ま|반대|서명|시위|참여|모였|모인|विरोध|ख़िलाफ़|हस्ताक्षर|जुटे|प्रदर्शन`;

/** Words by their beginnings, also behind an article or a particle that is glued to them, and signs. */
const asStems = (stems: Record<string, string>, signs: string): string =>
  `(?:^|[\\s("“„«'’-])(?:[ושהבלמכ]{1,3}|[وفبلك]?ال|[وفبلك]|لل)?(?:${Object.values(stems).join("|")})|${signs}`;

/** "Of these", "among them". */
const ofThese =
  "(?:of|among) (?:these|those|them|which|whom)|de (?:ell[oa]s|est[oa]s|es[oa]s)|entre (?:ell[oa]s|eles|los que|las que|os quais)|parmi (?:eux|elles|ceux-ci|lesquels|ces)|d['’]entre eux|dest[ea]s|del[ea]s|davon|darunter|unter ihnen|ezek(?:ből| közül)|közülük|köztük|(?:tra|fra) (?:ques\\p{L}+|lor\\p{L}+|cui)|di questi|av (?:dessa|dem|vilka)|däribland|bland dem|varav|daarvan|daaronder|hiervan|waarvan(?: er)?|waaronder|onder (?:wie|hen)|wovon|von denen|di cui|de(?:i|lle) quali|de l[oa]s cuales|d[oa]s quais|из которых|з яких|z których|bunlar\\p{L}*|onlardan|aralar[ıi]nda[n]?|wśród nich|spośród nich|z tego|w tym|среди (?:них|которых)|из них|в том числе|серед (?:них|яких)|з них|зокрема|у тому числі|από αυτ\\p{L}+|ανάμεσά τους|μεταξύ (?:των οποίων|αυτών)|di antara(?:nya)?|dari jumlah itu|ו?מתוכם|ו?מהם|ו?בהם|ו?ביניהם|ו?בכללם|و?منها|و?منهم|و?من بين(?:ها|هم)|و?بين(?:هم|ها)|از (?:این|آن) میان|از جمله|इनमें|जिनमें";
const ofTheseSigns = "其中|当中|當中|うち|그중|이 중|이 가운데";
const including = "including|incluid[oa]s|incluindo|dont|y compris|einschließlich|compres[ioa]|termasuk|כולל";
/** Behind a number: "180 of which". */
const ofWhich =
  "of (?:which|whom|these|those|them)|de (?:l[oa]s cuales|ell[oa]s)|del[ea]s|d[oa]s quais|desquels|d['’]entre (?:eux|elles)|av (?:dessa|dem|vilka)|varav|davon|von (?:denen|ihnen)|de(?:i|lle) quali|di (?:ess[ie]|loro)|waarvan|daarvan|van wie|z (?:których|nich)|из (?:которых|них)|з (?:яких|них)|(?:από )?των οποίων|από αυτ\\p{L}+|di antaranya|מהם|מתוכם|منها|منهم|közülük|ezekből";

const asWords = (forms: string): string => `(?:^|[\\s(])(?:${forms})(?=\\s|$|[,.;:)])`;

const forms: FigureWords = {
  ...ownWords,
  ...rivalWords,
  ...deedWords,
  ...assertionWords,
  ...otherCountWords,
  ...Object.fromEntries(
    Object.entries(comparisons).flatMap(([name, { before, signs, after }]) => [
      [`${name} before`, `(?:(?<![\\p{L}\\p{N}])[ושوف]?(?:${before})|(?:${signs})有?)[\\s"“„«'‘(]*${article}$`],
      [`${name} after`, `^(?:${after})(?![\\p{Script=Latin}\\p{Script=Hebrew}])`],
    ]),
  ),
  // Between the ends of a range: alone, and where "between" stands before the first or "within" after the second.
  to: `^(?:\\s?[-–‑−~〜～]\\s?|[—]|\\s(?:to|through|up to|or|till|eller|a|[àa]|o|ou|bis(?: zu)?|oder|até|hasta|vagy|עד|או|إلى|الى|حتى|أو|do|lub|до|или|або|tot|ila|ile|έως|ή|hingga|sampai|atau|تا|یا|से)\\s|\\s?(?:至|到|或|から|에서|내지)\\s?)$`,
  and: `^(?:\\s(?:and|och|y|e|et|und|és|en|ve|i|и|і|й|και|dan|और)\\s|\\sל[-־]?\\s?|\\sو\\s?|\\s?(?:和|与|與|と|와|과)\\s?)$`,
  between: `(?:(?:anywhere )?between|from|entre|de|zwischen|von|בין|מ[-־]?|(?:ما )?بين|من|介于|介於|在|tra|fra|da|mellan|tussen|między|od|от|между|від|між|μεταξύ|από|antara|بین|از)\\s*$`,
  within: `^(?:[-–]?\\s?közötti?|之间|之間| arasında(?:ki)?| के बीच|の間|사이)`,
  // A number counts something else by what stands around it: ¦ is where it begins, ¬ where it ends.
  other: `(?:${unitBefore}|${joined})¦|(?:${monthBefore})¦(?:[12]?\\d|3[01])¬|¦\\d+[.,]\\d{1,2}¬|(?<!(?:half|mitad|moitié|metade|hälfte|fele|metà|helft|połowa|половина|половину|половини|מחצית|نصف|半|半数|半數)(?:\\s(?:of (?:them|these)|de ell[oa]s|d['’]entre eux|deles|davon|מהם|منها))?\\s?)\\(¦.+¬\\)|¬(?:[-–/:]\\d|[ -]\\d{1,4}[ -]\\d)`,
  unit: `^(?:${unitAfter}|[\\s-]*(?:\\p{L}+\\s)?(?:${unitLater})(?!\\p{L}))`,
  ...byLanguage("gap", gaps, (form) => `${atBeginning(form)}$`),
  ...byLanguage("noun", ownNouns, atBeginning),
  ...byLanguage("classifier", classifiers, atBeginning),
  // What stands between a role and what it is a role of: "traces of an infection", "tentative de piratage".
  governs:
    "^(?:\\s(?:of|at|to|an?|the|possible|successful|failed|de|des|du|del|della|dello|di|un[ae]?|eine[rs]?|von|einer|das|des|van|een|w|do|של|ל|ب|на|у|до)(?=\\s))*\\s?(?:d['’]|l['’]|ל|ה|ב)?$",
  word: "[\\p{L}\\p{N}\\p{M}]+",
  comma: "[,،、，]",
  stop: "[;；؛]",
  // What ends a clause between a number and a role.
  break:
    "[:()–—]| - |(?<![\\p{L}\\p{M}])(?:and|but|while|och|men|medan|y|pero|mientras|mas|enquanto|mais|tandis|und|aber|während|ma|mentre|maar|terwijl|ama|ancak|ale|lecz|podczas|но|тогда|але|тоді|αλλά|ενώ|tetapi|sedangkan|اما|ولی|लेकिन|जबकि)(?![\\p{L}\\p{M}])",
  // A part of what a figure counts by where it is: "numbers in Mexico".
  place:
    "^\\s(?:in|from|at|of|en|de|del|em|do|da|no|na|aus|dans|au|chez|belonging to|linked to|uit|van|från|i|w|z|we|ze|в|из|с|у|в|з|із|σ\\p{L}*|από|di)\\s\\p{Lu}",
  "other actors": asStems(otherActors, otherActorSigns),
  "other list": asStems(otherLists, otherListSigns),
  owner: owners,
  "long ago": "(?<![\\d.,])1[89]\\d\\d(?![.,]?\\d|\\p{L})",
  // What begins reported speech.
  that: asWords(
    "that|att|enligt|dass|daß|que|qu['’]\\p{L}+|hogy|che|dat|что|що|że|ότι|bahwa|که|कि|أن|إن|said|says|wrote|writes|reported|reports|schreibt|zufolge|laut|selon|según|segundo|szerint|secondo|volgens|według|по данным|за даними|σύμφωνα|menurut|göre|לפי|بحسب|وفق\\p{L}*",
  ),
  // What stands between a number and whose they are: "180 of the numbers belong to journalists".
  belong: `^\\s(?:van|von)\\s$|^[个個名位人件]?(?:[^.;:!?\\d]{0,50}?[\\s,])?\\s?(?:belong(?:s|ed|ing)? to|(?:were|are) (?:those|the numbers) of|were of|pertenec\\p{L}+ a|(?:son|eran) (?:los )?de|correspond\\p{L}+ a|appart\\p{L}+ à|sont (?:ceux )?d[e’']|étaient (?:ceux )?d[e’']|pertenc\\p{L}+ a|(?:são|eram) (?:os )?de|gehör\\p{L}+(?: zu)?|(?:sind|waren) (?:die|jene) von|apparten\\p{L}+ a|(?:sono|erano) (?:quelli )?di|tillhör\\p{L}*|behoren (?:toe )?aan|behoorden (?:toe )?aan|zijn van|waren van|należ\\p{L}+ do|принадлеж\\p{L}+|належ\\p{L}+|ανήκ\\p{L}+ σε|milik|שייכים ל|של|تعود ل|تخص|ل|متعلق به|['’]\\p{L}{1,4}|属于|屬於|是|[명개]?\\s?[이은는가]|[はが])\\s?(?:(?:the|des|les|los|l[ea]|os|den|d['’]|aos|ai|ال)\\s?)?$`,
  // A sentence or a clause that goes on with what was counted: "Of these, 180 …", "…, among them 180 …".
  "of these": `^\\s*(?:${ofThese}|${ofTheseSigns})`,
  among: `(?:^|[\\s,;(–—])(?:${ofThese}|${including})(?=[\\s,:]|$)[^.;!?\\d]{0,40}$|(?:${ofTheseSigns}|包括|含め|포함)[^。；]{0,12}$`,
  "of which": `^\\s(?:${ofWhich})(?=\\s)`,
  // What ends the label of a number, as in a table or under a picture, and what follows the number there.
  label: `[^.;:!?,\\n]{2,60}(?:\\s?[:：=|]|\\s[–—])\\s*$`,
  "label end": `^(?:\\+|\\s?[)\\]])?\\s*(?:$|[.,;|\\n/·•(。，；।،؛])`,
  // A number that is a label itself: "50,000: numbers on the list".
  labelled: `^\\s?[:：]\\s?$`,
  // What counts the noun behind it, and what leads from that noun to the number: "the number of journalists … was 180".
  tally:
    "(?:^|[\\s(])(?:(?:number|total|count|tally|figure) (?:of|for)(?: the)?|(?:an|gesamt)?zahl (?:der|von)|nombre (?:total )?(?:de|des|d['’])|(?:n[úu]mero|cifra|total) (?:total )?(?:de|de los|de las|dos|das)|numero (?:dei|delle|degli|di)|aantal|antalet|liczba|(?:число|количество|кількість)|ב?מספר|عدد|تعداد|jumlah|ο? ?αριθμός των)\\s(?:ה|ال)?",
  tallied:
    "^(?!.*\\p{N})[^.;:!?]{0,70}?\\s(?:at|is|was|to|reache[sd]|hit|stands at|stood at|bei|auf|beträgt|betrug|à|est de|était de|atteint|es de|era de|fue de|es|a|en|asciende a|é de|era de|foi de|chega a|è di|era di|arriva a|is|was|op|är|var|till|wynosi|wynosiła|достигло|составляет|составило|сягнула|становить|על|ב־?|הוא|היה|إلى|بلغ|mencapai|είναι|ήταν)\\s$",
  // Between an Arabic noun and its definite number.
  definite: "^\\sال(?:\u0640)?\\s?$",
  // Between a noun and its number with a classifier: 手机共67部.
  "in all": "^(?:总共|總共|一共|共有?|总计|合计|合計|达|は|が|も|は全部で|는|은|이|가|총)?\\s?$",
  // What stands between a number and the noun of which it counts a part: "180 of the numbers".
  partitive:
    "^\\s(?:of|de|d['’]|des|dos|das|der|dieser|von|dei|delle|di|van|av|из|з|із|z|spośród|από|dari|از)(?=\\s|\\p{L})",
  // A number in an insertion behind its noun: "journalists, over 180 of them".
  inserted: "^,\\s$",
  // What joins a number with its noun to the next: "180 journalists, 600 politicians and 85 activists".
  joins: `^\\s?(?:[,،、，]|[,،]?\\s(?:and|och|et|y|e|und|sowie|és|i|и|і|та|en|ve|και|dan|و|और|as well as|plus)|\\s?[和及与與と、]|\\sו[-־]?|\\sو)\\s?$`,
  // What stands between a list and the number of all that is on it, and between that and a list of it.
  "list of": `^(?:\\s(?:of|av|med|de|d[oa]s|des|d['’]|di|de(?:i|gli|lle)|von|mit|der|van|met|with|con|com|avec|berisi|با|με|με τους|των|z|с|з|containing|naming))?(?:\\s?(?:the|l[oa]s|les|den|der|de|τους|των))?\\s?$`,
  // "В списке 180": not the list is counted, but what is on it.
  "on it": `(?:^|[\\s(])(?:on|in|auf|på|w|we|na|в|у|на|ve|sur|en|em|n[oa]|op|su|σ\\p{L}*)(?:\\s\\p{L}{1,4})?\\s$`,
  // What begins another clause with its own subject: "180 journalists work here, and the list …".
  "own subject": `(?:[,،、，]|\\s(?:and|und|y|e|et|és|i|и|та|en|ve|και|dan|و))\\s(?:(?:and|und|y|e|et|és|i|и|та|en|ve|και|dan|و)\\s)?(?:the|an?|die|der|das|eine?|el|l[aeo]s?|un[ae]?|[oa]|uma?|az?|egy|il|een|de|het|i|gli|η|ο|το|οι|μια)\\s$`,
  "its list": `^[\\s]?(?:の|의|的)?$`,
  // A number with a noun that no set knows, in a series.
  item: `^\\p{N}[\\p{N}.,]*\\s(?!(?:by|of|on|in|from|with|at|for|to|de|von|in|aus|par|por|w|z|с|из)\\s)\\p{L}+(?=[,\\s])`,
  heading: `^[^.;:,]{0,20}[:：][^;.]*$|^\\s(?:were|are|stehen|standen|sind|waren|figuran|figuraban|están|estaban|figurent|figuraient|sont|estão|estavam|constam|ci sono|c['’]erano|figurano|staan|stonden|finns|fanns|står|stod|są|były|znajdują się|находятся|були|є)\\s[^.;:()]*$`,
  "two words": "^[\\s-]*(?:(?:de|of)\\s+|d['’])?(\\p{L}+)(?:[\\s-]+(\\p{L}+))?",
  joint: "^\\s(?:and|och|et|y|e|und|és|i|и|і|та|en|ve|και|dan|و|और)\\s$",
  // Another clause has begun with a subject of its own, or a part is spoken of.
  clause: asWords(
    "some of|some were|some had|several of|one of|none of|alguns|algumas|algunos|algunas|certains|certaines|einige|manche|néhány|חלקם|بعضهم|alcuni|alcune|sommige|bazıları|niektórzy|некоторые|деякі|μερικοί|beberapa|" +
      "after|before|because|when|while|although|unless|después|antes|porque|cuando|mientras|aunque|après|avant|parce|quand|lorsque|alors|nachdem|bevor|weil|während|obwohl|depois|enquanto|embora|quando|miután|mielőtt|mert|amikor|לפני|לאחר|כי|כאשר|בעד|بعد|قبل|لأن|عندما|dopo|prima|perché|mentre|nadat|omdat|toen|sonra|önce|çünkü|po tym|ponieważ|gdy|kiedy|после|потому|когда|после|після|тому|коли|αφού|επειδή|όταν|setelah|sebelum|karena|ketika|پس|زیرا|وقتی|क्योंकि|जब",
  ),
  // What people do who count in thousands and are no victims: they sign, march, ask, work, live, are asked.
  acts: asActs(
    "against|sign|petition|protest|march|demonstrat|demand|urge|rall(?:y|ied)|gather|attend|survey|poll|employ|works?|worked|join|voted?|donat|want|call(?:ed|s)? (?:for|on)|accus|condemn|" +
      "contra|firm(?:ó|aron|an|ado)(?!\\p{L})|manifest|protest|exig|pid(?:en|ió|ieron)|pedi|trabaj|asist|particip|vot(?:a|ó)|assin|trabalh|" +
      "contre|sign(?:é|ent|er|aient)|défil|exig|demand|travaill|assist|vot(?:é|ent)|réclam|" +
      "gegen|unterschr|unterzeichn|demonstr|protest|forder|arbeit|besuch|verlang|nahmen|teilgenommen|" +
      "aláír|írta|írt|tünte|tiltakoz|követel|dolgoz|részt|" +
      "נגד|חתמו|הפגינו|מחו|מחא|התקבצו|התכנסו|דרשו|עובדים|השתתפו|ضد|وقع|تظاهر|احتج|طالب|يعمل|شارك|" +
      "contro|sottoscri|lavor|mot(?!\\p{L})|skrev under|undertecknade|arbetar|tegen|tekende|ondertek|betoog|werk|karşı|imza|katıl|çalış|przeciw|podpis|protest|pracuj|против|подпис|вышли|протест|работа|требу|проти|підпис|вийшли|вимага|працю|" +
      "κατά|εναντίον|υπέγραψ|διαδήλ|ζητ|menentang|menolak|menandatangani|berunjuk|bekerja|menuntut|علیه|امضا|تظاهرات|تجمع",
  ),
  hedges: `${asWords(
    "not|never|no|nor|without|whether|if|may|might|could|would|possibl[ey]|potential(?:ly)?|suspected|allegedly|attempted|attempts?|unclear|unknown|how many|pas|peut|pourraient|potentiel\\p{L}*|possibles?|podr[ií]an|pudieron|quiz[aá]s?|posibles?|potencial\\p{L}*|não|nao|poderiam|podem|possíve\\p{L}*|nicht|kein\\p{L}*|möglich\\p{L}*|ob|könnten|potenziell\\p{L}*|mutmaßlich\\p{L}*|can|able|capable|designed|puede|pueden|podría|pourrait|peuvent|kann|können|könnte|pode|poderia|tud|tudna|képes|יכול|יכולה|יכולים|يمكن\\p{L}*|potrebbe|può|possono|kan|kunnen|zou|może|mogą|może|может|могут|може|можуть|μπορεί|bisa|dapat|می‌تواند|می تواند|den(?:y|ies|ied|ying)|believed?|believes|thought|feared?|se cree|se teme|acredita\\p{L}*|temem?|on croit|croient|pensent|glaub\\p{L}*|vermut\\p{L}*|feltehetően|állítólag|nobody|no one|none|nadie|niega\\p{L}*|niegan|negó|nega|negou|negam|ninguém|nie|nient|aucun\\p{L}*|personne n\\p{L}*|bestreit\\p{L}*|bestritt\\p{L}*|niemand|tagad\\p{L}*|cáfol\\p{L}*|senki|lehetséges|potenciális|מכחישה?|הכחישה?|איש לא|נת?פת|ينفي|تنفي|نفت|نفى|لا|لن|non|forse|nega|potrebbero|possibil\\p{L}*|niet|geen|mogelijk\\p{L}*|misschien|ontken\\p{L}*|değil|olası|muhtemel\\p{L}*|potansiyel|inte|ej|aldrig|kan|kunde|möjligt?a?|eventuell\\p{L}*|potentiell\\p{L}*|misstänk\\p{L}*|huruvida|förnekar?|nie|być może|potencjaln\\p{L}*|zaprzecz\\p{L}*|не|нет|возможн\\p{L}*|потенциальн\\p{L}*|отрица\\p{L}*|ні|можлив\\p{L}*|потенційн\\p{L}*|запереч\\p{L}*|δεν|μη|πιθαν\\p{L}*|ίσως|αρν\\p{L}*|tidak|bukan|mungkin|diduga|membantah|نه|شاید|ممکن|احتمالی|नहीं|शायद|संभावित|nem|לא|ייתכן|لم|ليس|قد",
  )}|尚未|并未|從未|从未|没有|沒有|可能|并不|並不|否认|否認|可以|能够|能夠|潜在|潛在|できる|否定|수 있|부인`,
  part: `^\\s*(?:(?:out of|of|in|av|di|de(?:i|gli|lle|l)|su|van|z|ze|spośród|из|із|з|από|dari|از|में से|のうち|중|가운데|中的?|de|sur|dos|das|des|do total de|de un total de|von|der|aus|entre|מתוך|من أصل|من بين|a)(?:\\s(?:the|those|these|all|los|las|les|den|der|os|as|total|de|τα|τις|τους)){0,2}(?:\\s(?:of|the))?)\\s*$`,
  whole: `(?:^|[\\s(])(?:(?:of|out of|av|de|dos|das|des|sur|von|von den|der|dei|delle|degli|su|van|z|ze|spośród|из|із|з|από|dari|از)(?:\\s\\p{L}{2,4})?)\\s*$`,
  subset: asWords(
    "of them|of these|of those|of which|de ellos|de ellas|deles|delas|d.entre eux|davon|darunter|including|among them|di loro|tra cui|fra cui|däribland|varav|waaronder|onder wie|w tym|среди них|в том числе|из них|серед них|зокрема|aralarında|bunlardan|μεταξύ των οποίων|ανάμεσά τους|di antaranya|از جمله|जिनमें",
  ),
};

/** A page may break its lines anywhere: each space of a form stands for any white space. */
function withAnySpace(form: string): string {
  return form.replaceAll(/\[(?:\\.|[^\]\\])*\]|(?: |\\s)([?+*]?)/g, (part, times: string | undefined) =>
    part.startsWith("[") ? part : `\\s${times === "?" || times === "*" ? "*" : "+"}`,
  );
}

export const figureWords: FigureWords = {
  ...Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, withAnySpace(form)])),
  units,
};
