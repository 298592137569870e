/** Other leaks, lists and makers of such software, what others do with numbers, and who may act in the story. */

/** Makers of spyware and their products, leaks and investigations that have names of their own. */
const rivals =
  "candiru|cytrox|intellexa|predator|quadream|paragon(?!\\p{Ll})|cellebrite|finfisher|finspy|hacking team|rcs lab|variston|vulkan|wikileaks|ashley madison|cambridge analytica|news of the world|panam[aáà]|paradise|pandora|luanda|luxleaks|snowden|nsa|cia|bnd|fsb|dgse|cni|nni|mossad|shin bet|unit 8200|" +
  'кандиру|предатор|панам|сноуден|анб|פרדטור|קנדירו|אינטלקסה|סלברייט|פרגון|פנמה|סנואודן|השב[״"]כ|כנדירו|بريداتور|كانديرو|إنتلكسا|بنما|سنودن';
const rivalSigns = "捕食者|巴拿马|巴拿馬|斯诺登|史諾登|国安局|國安局|パナマ文書|プレデター|프레데터|파나마";

/** Beside a number for which a list stands: it is offered, or it goes round. */
const offers =
  "(?:an?|ein|une?|uma?|egy) (?:hacker|pirat|pirata|hekker|cybercrim)|האקר|قرصان|for sale|on sale|telegram|dark ?web|darknet|zum verkauf|zum kauf|verkaufte?n?(?!\\p{L})|en vente|a la venta|à venda|in vendita|te koop|satışa|na sprzedaż|продаж|πώληση|dijual|eladó|árul(?:t|ja|ta)?(?!\\p{L})|kínál|למכירה|טלגרם|للبيع|تلغرام|تيليغرام|телеграм|телеґрам";
const offerSigns = "一名黑客|出售|叫卖|叫賣|兜售|电报上|電報上|暗网|暗網|販売|売り出|판매|다크웹";

/** What became of journalists who stand on other lists: they are dismissed, jailed, killed, honoured. */
const fates =
  "to cut|cuts|axed?(?!\\p{L})|redundan|jailed|imprison|behind bars|killed|murdered|banned|kündigt|inhaftiert|getötet|ermordet|eingesperrt|emprisonn|tués|assassin|incarcér|encarcelad|pres[oa]s(?!\\p{L})|asesinad|muert[oa]s|despejad|mort[oa]s|bebörtönz|börtön|meggyilkol|עצורים|העצורים|כלואים|שנכלאו|שנהרגו|שנרצחו|معتقل|فصلوا|مفصول|المفصول|سجناء|المسجون|قتلوا|مقتل|incarcerat|uccis|gevangen|vermoord|tutuklu|öldürül|uwięzi|zabit|задержан|убит|арестован|заарештован|вбит|φυλακ|νεκρ";
/** Lists, papers and desks that are never the story's: blacklists, leaked memos, newsrooms' own desks. */
const elsewhere =
  "black-?\\s?list|death list|enem(?:y|ies) list|schwarzen? liste|feindesliste|todesliste|listes? noires?|listas? negras?|lista nera|zwarte lijst|kara liste|czarn\\p{L}+ li[sś]|ч[её]рн\\p{L}+ спис|чорн\\p{L}+ спис|feketelist|halállist|רשימה שחורה|רשימה השחורה|قائمة سوداء|القائمة السوداء|قائمة السوداء|قائمة الموت|" +
  "raids?(?!\\p{L})|razzi|perquisition|redada|allanamiento|házkutat|leaked (?:report|memo|e-?mail|letter|recording|audio|video|budget|paper|cable|plan|contract|draft)|geleakte[snr]? (?:papier|bericht|budget|plan|vertrag|memo)|" +
  "investigati(?:on|ons|ve) (?:unit|desk|department|division)|recherche-?(?:ressort|abteilung|redaktion)|cellule d['’](?:enquête|investigation)|pôle (?:enquête|investigation)|unidad de investigaci|unidade de investiga|núcleo de investiga|יחידת (?:ה)?תחקיר|وحدة (?:ال)?تحقيق|oknyomozó (?:rovat|részleg)|új oknyomozó";
const fateSigns = "被捕|被关|被關|入狱|入獄|遇害|被杀|被殺|収監|殺害|구속|피살";

/** That a sentence speaks of something else: "has nothing to do with". */
const unrelated =
  "nothing to do with|unrelated to|not (?:linked|related|connected) to|nichts? mit \\p{L}+(?: \\p{L}+)? zu tun|rien à voir|sans rapport avec|nada que ver|sin relación con|nada a ver|sem relação com|semmi köze|nincs köze|אין (?:לה |לו |להם |כל )?קשר|אינ\\p{L} קשור|לא קשור|لا علاقة|niente a che|niets te maken|ilgisi yok|nie ma związku|не связан|не пов['’]язан";

/** That a list or a leak is another one: before it and behind it. */
const others =
  "another|a (?:second|third|different|separate|similar|rival)|an (?:unrelated|unconnected)|the other|(?:eine?[rnms]?|der|die|das) (?:andere|zweite|dritte|weitere|separate|ähnliche)[nrms]?|une? (?:autre|second|seconde|deuxième|troisième)|l['’]autre|otr[oa]|(?:un|una) (?:segund|tercer)[oa]?|outr[oa]|uma? (?:segund|terceir)[oa]|(?:egy )?másik|(?:egy )?második|un['’]?\\s?altr[oa]|een (?:andere?|tweede)|başka bir|ikinci bir|inn[aey]|drug[aie]|друг(?:ой|ая|ом)|втор(?:ой|ая|ом)|інш(?:ий|а|ому)|друг(?:ий|а|ому)|άλλη|δεύτερη";

/** Who reports: another newspaper tells of the same list. */
const reporters =
  "(?:web)?site|newspaper|paper|outlet|report(?:er)?(?!\\p{L})|article|channel|magazine|broadcaster|station|journalist|source|blog|post|tweet|expert|lawyer|zeitung|blatt|medium|sender|bericht|artikel|portal|quelle|journal|média|chaîne|quotidien|diario|periódico|medio(?!\\p{L})|cadena|revista|jornal|canal|emissora|lap(?!\\p{L})|újság|portál|cikk|krant|omroep|giornale|testata|quotidiano|articolo|gazete|haber|gazet|redakcj|газет|сайт|издани|видан|канал|εφημερίδα|ιστοσελίδα";

export const rivalWords: Record<string, string> = {
  // States beside those of `other-states.ts`.
  places: `(?<!\\p{L})(?:azerb|aserb|azerba|azeri|bahr|kasach|kaza[kjc]|cazaq|marruec|maroc|meksyk|maroko|chin(?:y|ach|om)(?!\\p{L})|çin(?!\\p{L})|hindistan|fas(?!\\p{L})|suudi|węg[ri]|мексик|марокк|китай|китаї|саудов|инди[ияюй]|індії|венгри|угорщин|μεξικ|μαρόκ|κίνα|ινδία|ουγγαρ|marr?oco|uae(?!\\p{L})|emir)|メキシコ|モロッコ|サウジ|インド|ハンガリー|멕시코|모로코|사우디|헝가리|阿塞拜疆|巴林|哈萨克|卢旺达|אזרבייג|בחריין|رواندا|أذربيج|البحرين|الصين|סין(?!\\p{L})`,
  rivals: `(?<![\\p{L}\\p{M}])(?:[ושהבלמכ]{1,3}|[وفبلك]?ال|[وفبلك])?(?:${rivals})|${rivalSigns}`,
  // "Panama Papers", "Football Leaks".
  "other papers": "\\p{Lu}\\p{L}+[\\s-](?:[Pp]apers|[Ll]eaks|[Ff]iles|[Ss]ecrets|-[Aa]kten)(?!\\p{L})",
  offered: `(?<![\\p{L}\\p{M}])[וה]?(?:${offers})|${offerSigns}`,
  "another before": `(?:^|[\\s("“„«'’])(?:${others})\\s(?:\\p{L}+\\s)?$|(?:另一?|另外|第二|其他|别的)[份个個批张張]?(?:名单|名單|\\p{Script=Han}{0,3})?$|別の$|다른\\s$`,
  "begins with another": `^\\s*(?:${others})\\s(?!${reporters})\\p{L}`,
  "another behind":
    "^\\s(?:אחר(?:ת|ים)?|נוספ(?:ת|ים)|שני(?:יה|ה)|נפרדת|أخرى|ثانية|منفصلة|مختلفة|distint[oa]|diferente|aparte|distincte|différente|diversa|दूसरी)(?![\\p{L}\\p{M}])",
  fates: `(?<![\\p{L}\\p{M}])(?:${fates})|${fateSigns}`,
  elsewhere: `(?<![\\p{L}\\p{M}])[ובהל]?(?:${elsewhere})|黑名单|黑名單|死亡名单|调查部门|調查部門|搜查`,
  unrelated: `(?<![\\p{L}\\p{M}])(?:${unrelated})|无关|無關|関係な|무관`,
  // A leak that somebody has who is not named: "a leak at a shop", "numbers from a group".
  "leak noun":
    "leaks?$|leaked$|leck(?:s)?$|fuites?$|filtraci\\p{L}+$|vazament\\p{L}+$|fuga$|szivárg\\p{L}+$|fuga$|lek$",
  "at someone":
    "^\\s(?:at|from|of|bei|von|aus|chez|d['’]|en|de|em|na|no|di|da|bij|van)\\s?(?:an?|one|einem|einer|une?|una|um|uma|een)\\s",
  // What an investigation is about.
  inquiry:
    "investigat\\p{L}*$|enquêtes?$|recherchen?$|investigac\\p{L}+$|investigaç\\p{L}+$|inchiest\\p{L}+$|onderzoek$|reporting$|report$",
  "inquiry of": "^\\s(?:into|on|about|of|over|sur|zu[rm]?|über|sobre|acerca de|su|naar)\\s",
  // A second thing that somebody has: "has 80 journalists and an investigation desk".
  "and a":
    "^,?\\s(?:and|und|sowie|y|e|et|és|en|ve|oraz|i|и|та|και|dan)\\s(?:(?:is|van|had|has)\\s)?(?:an?|one|its own|eine?n?|une?|una?|uma?|egy|een|bir|μια)\\s|^\\sוב[והם]\\s|^,\\s?(?:וה?)?$|^[^.;]{0,20}, és van\\s|^،?\\sو(?:له|لها|فيه|فيها)\\s",
  // Phones are tested for other things: "auf Schadstoffe", "for radiation".
  "tested for": "^\\s(?:for|auf|pour|para)\\s",
  signs: "trace|sign|evidence|indication|hinweis|spur|rastro|vest[ií]gio|ind[ií]cio|forens",
  // A state at which the sentence begins: "In Mexico, 15,000 numbers".
  "in a state":
    "^\\s*(?:[Ii]n|[Ee]n|[Aa]ux?|[Ee]m|[Nn][ao]s?)\\s(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:\\p{Lu}[\\p{L}-]+)[ ,]",
  "more of them":
    "^(?:another|a further|an additional|weitere|un autre|otr[oa]s|outr[oa]s|további|altri|nog eens)\\s|^.{0,3}\\s(?:more|further|additional|others?|weitere\\p{L}?|más|mais|autres|otr[oa]s|outr[oa]s|további|altri|andere)\\s",
};
