/** What shows that a number belongs to another story: its leaks, lists and makers, and who acts in it. */

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
  "to cut|cuts|axed?(?!\\p{L})|redundan|jailed|imprison|behind bars|killed|murdered|banned|kündigt|inhaftiert|getötet|ermordet|eingesperrt|emprisonn|tués|assassin|incarcér|encarcelad|pres[oa]s(?!\\p{L})|asesinad|muert[oa]s|despejad|mort[oa]s|bebörtönz|börtön|meggyilkol|עצורים|העצורים|כלואים|שנכלאו|שנהרגו|שנרצחו|معتقل|فصلوا|مفصول|المفصول|سجناء|المسجون|قتلوا|مقتل|incarcerat|uccis|fängsl|mördade|dödade|gevangen|vermoord|tutuklu|öldürül|uwięzi|zabit|задержан|убит|арестован|заарештован|вбит|φυλακ|νεκρ";
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

/** Who reports, or that somebody does: another newspaper tells of the same list, and so does a rival who wrote of it. */
const reporters =
  "wrote|writes|said|says|reported|reports|schrieb|schreibt|écri[tv]|escrib|escreve|írta|scri(?:sse|ve)|schreef|(?:web)?site|newspaper|paper|outlet|report(?:er)?(?!\\p{L})|article|channel|magazine|broadcaster|station|journalist|source|blog|post|tweet|expert|lawyer|zeitung|blatt|medium|sender|bericht|artikel|portal|quelle|journal|média|chaîne|quotidien|diario|periódico|medio(?!\\p{L})|cadena|revista|jornal|canal|emissora|lap(?!\\p{L})|újság|portál|cikk|krant|omroep|giornale|testata|quotidiano|articolo|gazete|haber|gazet|redakcj|газет|сайт|издани|видан|канал|εφημερίδα|ιστοσελίδα";

export const rivalWords: Record<string, string> = {
  // States beside those of `other-states.ts`.
  places: `(?<!\\p{L})(?:salvador|polen(?!\\p{L})|polôni|polônes|poolse?(?!\\p{L})|marocko|ungern|mexiko|azerb|aserb|azerba|azeri|bahr|kasach|kaza[kjc]|cazaq|marruec|maroc|meksyk|maroko|chin(?:y|ach|om)(?!\\p{L})|çin(?!\\p{L})|hindistan|fas(?!\\p{L})|suudi|węg[ri]|мексик|марокк|китай|китаї|саудов|инди[ияюй]|індії|венгри|угорщин|μεξικ|μαρόκ|κίνα|ινδία|ουγγαρ|marr?oco|uae(?!\\p{L})|emir)|سلفادور|萨尔瓦多|薩爾瓦多|エルサルバドル|엘살바도르|メキシコ|モロッコ|サウジ|インド|ハンガリー|멕시코|모로코|사우디|헝가리|阿塞拜疆|巴林|哈萨克|卢旺达|אזרבייג|בחריין|رواندا|أذربيج|البحرين|الصين|סין(?!\\p{L})`,
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
  // Behind "nothing to do with": who says so.
  itself:
    "^\\s?(?:us|it|them|the (?:company|firm)|our|nso|uns|ihr|der firma|dem unternehmen|nous|elle|la (?:société|firme)|nosotros|ella|la (?:empresa|compañía)|nós|ela|a (?:empresa|companhia)|noi|l['’]azienda|ons|oss|ל?חברה|ל-?nso|إليها|بها|بالشركة)(?!\\p{L})",
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

/** Stems of words, by language; those of `signs` need no boundary of a word before them. */
type Stems = Record<string, string>;

/**
 * Who bugs, tests, loses and owns phones in other stories, and what phones are tested for there: police and gangs,
 * shops and repairs, carriers and banks.
 */
export const otherActors: Stems = {
  en: "polls?(?!\\p{L})|polled|overheat|hotels?(?!\\p{L})|taxis?(?!\\p{L})|airlines?(?!\\p{L})|seized|confiscat|magazines?(?!\\p{L})|museum|consumer|aid (?:group|worker|agenc)|pollster|polling|surveys?(?!\\p{L})|telemarket|schools?(?!\\p{L})|pupils|students?(?!\\p{L})|factory|a study|census|police|(?<!in )gangs?(?!\\p{L})|drug cartel|cartels|drugs?(?!\\p{L})|dealers?|smuggl|traffick|mafia|thieves|burglar|robber|fraudsters?|scam|call cent|dating|(?<!west )banks?(?!\\p{L})|shops?(?!\\p{L})|stores?(?!\\p{L})|retailer|repair|carriers?(?!\\p{L})|telecoms?(?!\\p{L})|(?:mobile|phone|network) operator|phone ?maker|batter(?:y|ies)|screens?(?!\\p{L})|durab|refurbish|recycl|customs(?!\\p{L})|lost(?!\\p{L})|loses?(?!\\p{L})",
  de: "taxi|beschlagnahm|sichergestellt|zeitschrift|museum|stiftung|verbraucher|adac(?!\\p{L})|meinungsforsch|umfrage|einer studie|hilfswerk|schul(?:e|en)(?!\\p{L})|schüler|hersteller von|polizei|polizist|gendarm|\\p{L}*bande(?:n|nmit\\p{L}*)?(?!\\p{L})|drogen|kartell|dealer|schleuser|schmuggl|mafia|diebe|einbrech|bank(?:en|kund\\p{L}*)?(?!\\p{L})|werkstatt|reparatur|akkus?(?!\\p{L})|haltbar|display|bildschirm|netzbetreiber|mobilfunkanbieter|telefonanbieter|dating|zoll(?!\\p{L})|verlor|verlier",
  fr: "application de|saisis?(?!\\p{L})|confisqu|magazine|musée|consommateur|sondage|sondeur|lycée|écoles?(?!\\p{L})|élèves|gendarm|polic(?:e|ier)|du cartel|drogue|trafiquant|mafia|voleur|cambriol|magasin|boutique|répar|batterie|écrans?(?!\\p{L})|chocs?(?!\\p{L})|opérateur|banque|perdu|sites? de rencontre|douan",
  es: "sondeos?(?!\\p{L})|app de|incautad|confiscad|decomisad|ocu(?!\\p{L})|revista|museo|consumidor|encuestador|encuestas?(?!\\p{L})|escuelas?(?!\\p{L})|alumn|colegio|polic[ií]a|guardia civil|narco|cártel|drogas?|mafia|bandas?(?!\\p{L})|ladr[oó]n|robad|tiendas?(?!\\p{L})|bater[ií]a|pantalla|operadora|banco(?! de)|perdió|perdieron|aduana|reparaci",
  pt: "sondage[mn]|táxi|aplicativo de|apreendid|confiscad|revista|museu|consumidor|pesquisas? de opinião|escolas?(?!\\p{L})|alun[oa]s|colégio|pol[ií]cia|quadrilha|tráfico|traficante|drogas?|do cartel|máfia|gangue|ladr(?:ão|ões)|roubad|lojas?(?!\\p{L})|bateria|telas?(?!\\p{L})|operadora|banco(?! de)|perdeu|perderam|namoro|alfândega|conserto",
  hu: "felmérés|lefoglal|elkoboz|magazin|múzeum|fogyasztó|közvélemény|iskol|diák|rendőr|drog|band[aá]|maffi|csempész|kartell|tolvaj|rabló|szerviz|bolt(?:ja|ban|os)?(?!\\p{L})|akkumulátor|kijelző|képernyő|szolgáltató|(?<!west )bank(?!\\p{L})|elvesz|társkereső|vámosok",
  it: "sequestrat|confiscat|rivista|museo|consumator|sondaggi|scuol|alunn|student|polizia|carabinieri|guardia di finanza|band[ae](?!\\p{L})|clan(?!\\p{L})|mafi|camorra|drog[ah]|spaccia|narco|negozi|batteri|schermo|operatore telef|banca(?! dati)|ha perso|dogana|riparaz",
  nl: "in beslag|beslagen|het blad|tijdschrift|museum|consument|peiling|schol(?:en|ier)|leerling|politie|\\p{L}*bendes?(?!\\p{L})|drugs|maffia|smokkel|winkel|reparat|batterij|accu'?s?(?!\\p{L})|scherm|provider|telecom|(?<!west )bank(?:en)?(?!\\p{L})|verloor|verloren|dating|douane",
  sv: "hotell|flygbolag|taxi|beslagta|tidskrift|museum|konsument|opinionsunder|enkät|skol(?:a|or|elev)|elever|polis|liga(?!\\p{L})|gäng|narkotika|maffia|smuggl|butik|reparat|batteri|skärm|operatör|teleoperatör|bank(?:en|er)?(?!\\p{L})|förlorade|dejting|tull",
  tr: "el kon|dergi|müze|tüketici|anket|okul|öğrenci|polis|jandarma|çete|uyuşturucu|mafya|kaçakç|hırsız|mağaza|tamir|batarya|ekran|operatör|banka|kaybetti|flört",
  pl: "zatrzyman|skonfiskow|pismo(?!\\p{L})|czasopism|muzeum|konsument|sondaż|szko[łl]|uczni|policj|gang|mafi|narkot|przemyt|kartel|złodziej|sklep|bateri|ekran|operator (?:sieci|komórk)|(?<!west )bank(?!\\p{L})|utracił|randkow|napraw",
  cyrillic:
    "изъят|конфиск|вилучен|журнал(?:а|у|е|і|ом)?(?!\\p{L})|музе|потребител|споживач|опрос|опитуван|школ|учен(?:ик|ики|иков)|полици|поліці|банд|наркот|наркодил|мафи|мафі|контрабанд|картел|магазин|ремонт|батаре|аккумулятор|акумулятор|экран|екран|оператор(?:а|ы|и)? (?:связи|зв)|банк(?:а|и|у)?(?!\\p{L})|потерял|втратив|знакомств|знайомств|таможн|митниц",
  el: "κατασχέ|περιοδικό|μουσείο|καταναλωτ|δημοσκόπ|σχολεί|μαθητ|αστυνομ|συμμορ|ναρκωτ|μαφί|κύκλωμα|λαθρ|κατάστημα|μπαταρ|οθόν|επισκευ|τράπεζα|πάροχος|έχασε|τελωνεί",
  id: "disita|majalah|museum|konsumen|jajak|sekolah|siswa|polisi|geng|narkoba|kartel|mafia|penyelund|toko(?!\\p{L})|baterai|layar|operator seluler|(?<!west )bank(?!\\p{L})|kehilangan|kencan|bea cukai|reparasi",
  he: "שנתפסו|נתפסו|הוחרמו|מגזין|מוזיאון|צרכנ|סקר(?!\\p{L})|בתי ספר|תלמיד|משטר[הת]|שוטרי|כנופי|ארגוני? פשע|סמים|מאפי|מבריח|גנבים|שודד|חנות|סוללה|סוללות|מסך|תיקון|בנק(?!\\p{L})|סלולר|היכרויות|מכס(?!\\p{L})",
  ar: "مصادر|ضبطت|المجلة|مجلة|متحف|مستهلك|استطلاع|مدرسة|مدارس|تلاميذ|طلاب|شرطة|عصاب|مخدرات|مافيا|مهرب|كارتل|لصوص|متجر|بطارية|شاشة|إصلاح|بنك|مصرف|تعارف|جمارك|شركة اتصالات",
  fa: "توقیف|ضبط|مجله|موزه|مصرف‌کننده|نظرسنجی|مدرسه|دانش‌آموز|پلیس|باند(?!\\p{L})|مواد مخدر|مافیا|قاچاق|فروشگاه|باتری|صفحه نمایش|تعمیر|بانک(?! اطلاعات)|اپراتور|گمرک",
  hi: "ज़?ब्त|पत्रिका|संग्रहालय|उपभोक्ता|सर्वेक्षण|स्कूल|छात्र|पुलिस|गिरोह|गैंग|ड्रग|तस्कर|माफ़?िया|दुकान|बैटरी|स्क्रीन|बैंक|मरम्मत|टेलीकॉम",
};

export const otherActorSigns =
  "打车|叫車|酒店|飯店|タクシー|ホテル|택시|호텔|没收|沒收|扣押|查获|查獲|押収|押收|압수|杂志|雜誌|雑誌|잡지|博物馆|博物館|박물관|消费者|消費者|소비자|民调|民調|学校|學校|학교|生徒|학생|警方|警察|公安|毒贩|毒販|毒品|黑帮|黑幫|团伙|團夥|走私|商店|维修|維修|电池|電池|屏幕|螢幕|银行|銀行|运营商|電信商|交友|海关|海關|" +
  "警視庁|県警|暴力団|麻薬|密輸|窃盗|販売店|修理|バッテリー|画面|通信会社|出会い系|税関|경찰|조직폭력|조폭|마약|밀수|마피아|절도|매장|수리점|배터리|화면|은행|통신사|데이트|세관";

/** What journalists do, and lists that they stand on, in other stories: they sign, are fired, are guests, win prizes. */
export const otherLists: Stems = {
  en: "press conferences?|press club|briefed|queued?|list of members|interview|accredit|invited|candidates? for|applicants|members of|passenger|guests?(?!\\p{L})|signatories|signed|petition|laid off|lay-?offs?|dismissed|fired(?!\\p{L})|sacked|awards?(?![-\\p{L}])|prizes?(?![-\\p{L}])|wait(?:ing)? list|electoral|voters?(?!\\p{L})|witness|invite|short-?list",
  de: "pressekonferenz|interviewt|befragt|akkreditiert|bewerber|kandidat\\p{L}*|mitglieder|unterzeichn|unterschr|gäste|passagier|entlass|gekündigt|auszeichnung|preise?(?!\\p{L})|\\p{L}*preisträger|wähler|wahlliste|zeugen|eingeladen|einladung",
  fr: "conférence de presse|interrogé|interviewé|accrédité|candidats?|signataire|signé|pétition|licenci|passager|invité|prix|électoral|lauréat|témoins",
  es: "rueda de prensa|conferencia de prensa|entrevist|acreditad|candidat|firmante|firmaron|firmado|petición|despedid|despid|pasajero|invitad|premios?(?!\\p{L})|premiad|electoral|testigo",
  pt: "coletiva|conferência de imprensa|entrevist|credenciad|candidat|signat[áa]ri|assinaram|assinad|petição|demitid|demiss|passageir|convidad|pr[êé]mio|eleitoral|testemunha",
  hu: "sajtótájékoztat|írt\\p{L}* alá|interjú|akkreditál|jelöltek|aláír|petíció|elbocsát|utas(?:ok|lista|ai)|vendég|díj|meghív|választói|tanú",
  it: "conferenza stampa|intervist|accreditat|candidat|firmat|petizione|licenziat|passegger|invitat|premio|elettoral",
  nl: "persconferentie|geïnterview|geaccredit|kandida|ondertek|petitie|ontslagen|passagier|gasten|prijs|kiezer|uitgenodig",
  sv: "presskonferens|intervjua|ackredit|kandidat|skrev under|undertecknat|upprop|avskedad|uppsag|passagerare|gäster|pristagare|väljar|inbjud",
  tr: "basın toplantı|akredite|röportaj|aday(?:lar|ı)?(?!\\p{L})|imza|dilekçe|işten çıkar|yolcu|davetli|konuk|ödül|seçmen",
  pl: "konferencj|akredyt|kandydat|podpis|petycj|zwolnion|pasażer|gości|nagrod|wyborc|zaprosz",
  cyrillic:
    "пресс-конференц|прес-конференц|брифинг|брифінг|аккредит|акредит|опрошен|опитан|кандидат|подпис|підпис|петици|петиці|уволен|звільнен|пассажир|пасажир|гост(?:и|і|ей)(?!\\p{L})|преми[яию]|премі|избирател|виборц|приглаш|запрош",
  el: "συνέντευξη τύπου|διαπιστευμ|υποψηφ|υπέγραψ|υπογρ|απολύ|επιβάτ|προσκεκλημ|βραβεί|εκλογικ",
  id: "konferensi pers|terakreditasi|calon (?:anggota|pegawai)|diwawancara|diteken|menandatangani|petisi|dipecat|penumpang|tamu(?!\\p{L})|penghargaan|pemilih",
  he: "מסיבת עיתונאים|מסיבת העיתונאים|שהוסמכו|מואמן|ראיינ|הוזמנו|מועמד|חתמו|חותמ|עצומה|פוטרו|פיטור|נוסע|אורח|מוזמנ|פרס(?!\\p{L})|בוחרים",
  ar: "مؤتمر|معتمد|مرشح|مقابل[ةت]|وق[ّ]?ع\\s|موقعين|عريضة|تسريح|ركاب|ضيوف|مدعو|جائزة|ناخب",
  fa: "نشست خبری|نامزد|مصاحبه|امضا|طومار|اخراج|مسافر|مهمان|جایزه",
  hi: "प्रेस कॉन्फ्रेंस|पत्रकार वार्ता|मान्यता|उम्मीदवार|साक्षात्कार|हस्ताक्षर|याचिका|बर्ख़?ास्त|यात्री|मेहमान|पुरस्कार",
};

export const otherListSigns =
  "记者会|記者會|发布会|發布會|会見|기자회견|获准|獲准|候选|候選|采访了|採訪了|受访|許可を得た|候補|허가받은|후보|인터뷰|签名|簽名|签署|簽署|请愿|請願|裁员|裁員|乘客|旅客|嘉宾|获奖|獲獎|选民|選民|署名|解雇|乗客|招待|受賞|有権者|서명|청원|해고|승객|초청|수상|유권자";

/** Whose phones they are, where nobody of the story is meant: "67 phones of a drug gang". */
export const owners =
  "^\\s(?:of|belonging to|used by|owned by) an?\\s|^\\s(?:einer|eines)\\s|^\\sd['’]une?\\s|^\\s(?:de|di) un[ao]?\\s|^\\sde uma?\\s|^\\sdi un['’]|^\\svan een\\s|^\\sσυμμορ";
