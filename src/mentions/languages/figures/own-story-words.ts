/**
 * What shows that a number belongs to the story: who tests phones there, whose they are, what was found on them, who acts
 * and what befell those who are counted. A subject, an owner or an object without one of these words is another story's.
 */

const testers =
  "amnest|amnist|citizen|\\p{L}*labor(?:s|e|ja|jában|ból)?(?!\\p{L})|lab(?:s|ja|ban)?(?!\\p{L})|laborat|laboratór|expert|perit[oa]|researcher|forens|forén|analyst|analist|analys(?:ant|ten)|specialist|spezialist|spécialiste|scientist|scientif|cient[ií]fic|technic|technik|técnic|tecnic|szakember|organi[sz]|ongs?(?!\\p{L})|ngos?(?!\\p{L})|nro(?!\\p{L})|experten|fachleute|forscher|recherch|wissenschaftl|sachverständig|investiga[dt]|enquêt|chercheur|chercheuse|pesquisador|journalis|jornalis|periodis|reporter|consorti|consórcio|konsorti|konzorci|verbund|project|proje(?:t|to|kt)|proyecto|projet|team|equip[oe]|équipe|csapat|szakértő|kutató|elemző|újságír|nyomoz|rights|human rights|menschenrecht|droits|derechos|direitos|jogvéd|ricercator|giornalis|progetto|deskundig|onderzoeker|uzman|araştırmac|forskare|granskning|undersökar|tekniker|människorätt|gazetec|proje|eksper|badacz|dziennikar|laborator|peneliti|ahli|pakar|wartawan|proyek|newsroom|partner|they|we|we['’]ve|them|those|these";
const testersAbroad =
  "амнест|амніст|лаборат|эксперт|експерт|исследоват|дослідни|журналист|журналіст|проект|проєкт|специалист|фахівц|αμνηστ|εργαστ|ειδικ|ερευν|δημοσιογρ|אמנסטי|מעבד|מומח|טכנא|חוקר|תחקיר|עיתונא|כתב|פרויקט|מיזם|צוות|קונסורציום|זכויות|هيئة العفو|العفو|أمنستي|مختبر|معمل|فنيو|خبراء|خبير|منظم|باحث|محقق|صحفي|صحافي|مشروع|فريق|تحالف|حقوق|تحقيق|عفو|آزمایشگاه|کارشناس|پژوهشگر|روزنامه|एमनेस्टी|लैब|प्रयोगशाला|विशेषज्ञ|शोध|पत्रकार|प्रोजेक्ट";
const testerSigns =
  "特赦|大赦|实验室|實驗室|专家|專家|研究|取证|取證|鉴识|鑑識|调查|調查|记者|記者|项目|計畫|计划|人权|人權|联盟|聯盟|アムネスティ|専門家|ラボ|調査|プロジェクト|앰네스티|국제사면|연구|전문가|프로젝트|취재";

/** Whose the numbers and phones are, and what the list is one of. */
const things =
  "list|liste?|lijst|targets?|target['’]s|objeti|objeci|alv[oe]|cible|ziel|célpont|bersagl|doelwit|hedef|cel[eów]{1,2}(?!\\p{L})|sasaran|interes|intér|interés|intere|journalis|periodis|jornalis|giornalis|újságír|dziennikar|wartawan|gazetec|activis|activist|aktivis|militant|défenseur|ativis|attivis|human|menschen|mensch|person|people|those|which|whom|these|them|persona|pessoa|polit|polít|lawyer|anwält|avocat|abogad|advogad|avvocat|dissid|opposition|oposi|opposan|victim|víctim|vítim|victime|opfer|betroffen|áldozat|vittim|intress|måltavl|mål(?!\\p{L})|politiker|människor|personer|läck|värld|länder|slachtoffer|potential|potenz|potenti|potenci|possible|posible|poss[ií]v|möglich|lehetséges|leaks?(?!\\p{L})|fuite|fuga|filtraci|vazament|szivárgás|data|date[in]|datos|dados|donnée|adat|world|welt|monde|mundo|világ|countr|länder|ländern|pays|pa[ií]s|ország|mexic|mexik|india|indi[aen]|morocc|hungar|ungar|magyar|nso|pegasus|pégase|pegaso|consortium|projec|all(?!\\p{L})|total|numbers?(?!\\p{L})|numéros?|números?|nummern|szám|telefon|phones?(?!\\p{L})|names?(?!\\p{L})|noms?(?!\\p{L})|nombres(?!\\p{L})|nomes|namen|surveill|überwach|ausspäh|abhör|spyware|state|govern|regier|gouvern|gobiern|govern|kormány|customers? of nso|mobil|móvil|cel(?:l|ular)|quienes|lesquel|dont|cuales|quais|denen|deren|ell[oa]s|eux|elles|el[ea]s(?!\\p{L})|officials?(?!\\p{L})|funktionär|diplomat|executiv|head|minist[er]{2}s?(?!\\p{L})|region|région|regió|regiã|area|gegend|környék";
const thingsAbroad =
  "цел|ціл|журнал|правозащит|активист|активіст|люд|лиц|осіб|политик|політик|телефон|номер|списк|утеч|мужч|כתב|עיתונא|פעיל|אנשים|יעד|מטר[הות]|קורבן|קורבנות|פוליט|מספר|טלפונ|עניין|מודלפ|דלפ|دول|أهداف|هدف|صحفي|صحافي|ناشط|أشخاص|شخص|ضحايا|سياسي|محام|معارض|مسؤول|أرقام|رقم|هواتف|هاتف|مسرب|حقوق|قائمة|στόχ|δημοσιογρ|ακτιβ|ανθρώπ|πολιτικ|πρόσωπ|λίστα|اهداف|روزنامه|فعال|افراد";
const thingSigns =
  "鉴|鑑|验|驗|名单|名單|泄|洩|外泄|外流|检|檢|测|測|查|分析|送|剩|其余|其餘|其中|这|這|那|所有|全部|目标|目標|记者|記者|活动|活動|当事|受害|感染|痕|智能|据信|客户感|客戶感|部|流出|標的|명단|목록|유출|기자|활동";

/** What traces are traces of. */
const finds =
  "pegas|pégase|pegaz|nso|infect|infek|infecç|infeç|infet|infecc|infez|smitt|intrång|avlyss|övervak|försök|angrepp|fertőz|spyware|spähsoft|spionag|spioni|spion|spy|espion|espía|espi[ãa]|kém|malware|schadsoft|schadprogr|malici|hack|pirat|háck|hackea|feltör|inva[sd]|intrus|intrusi|penetr|infiltr|compromi|comprom|komprom|attempt|tentativ|intent|versuch|kísérlet|tentat|próba|prób|poging|attack|atak|ataque|attaque|angriff|támad|attacc|aanval|saldır|activit|aktivit|activid|ativid|tevéken|surveil|überwach|vigil|tapping|tampering|breach|break|their|his|her|its|it(?!\\p{L})|this|such|both|one|either|interfer|program|software|logiciel|szoftver|the tool|exploit|zero|sızma|casus|teşebbüs|zararlı|włam|szpieg|serangan|peretas|penyadap|susup|manipul|eindring|einbruch|zugriff|access|acces|acces[os]";
const findsAbroad =
  "пегас|зараж|заражен|зараження|взлом|злам|шпион|шпигун|слеж|стеж|атак|попыт|спроб|вторж|втруч|вредон|шкідлив|μόλυνσ|επιμόλυν|παραβίασ|κατασκοπ|επίθεσ|απόπειρ|εισβολ|פגסוס|הדבק|פריצ|רוגל|ריגול|ניסיון|חדיר|תקיפ|פעילות|מעקב|תוכנ|השתל|بيغاسوس|بيجاسوس|إصاب|اختراق|تجسس|محاول|عدوى|هجوم|نشاط|برنامج|مراقب|تسلل|پگاسوس|آلودگ|نفوذ|جاسوس|हमल|पेगासस|संक्रमण|सेंध|जासूस|कोशिश";
const findSigns =
  "飞马|飛馬|感染|入侵|攻击|攻擊|间谍|間諜|监控|監控|企图|企圖|试图|試圖|恶意|惡意|植入|黑客|駭客|ペガサス|侵入|攻撃|スパイ|페가수스|감염|해킹|침입|공격";

/** Words of a clause that are no subject: helping verbs, particles, words of time and sum. */
const noSubjects =
  "en|ett|av|på|för|till|från|med|och|som|har|hade|var|är|blev|att|totalt|sammanlagt|sedan|också|endast|bara|the|a|an|of|in|on|at|to|for|from|by|and|or|but|as|also|then|later|since|so far|far|some|total|altogether|all|only|about|around|has|have|had|having|was|were|been|be|being|is|are|after|before|when|once|while|which|that|who|it|its|he|she|they|we|their|our|out|more|least|than|over|not|now|first|further|closer|another|of which|those|these|phones?|devices?|numbers?|smartphones?|handsets?|whose|there|just|did|during|between|with|number|rate|how many|many|what|said|says|" +
  "der|die|das|den|dem|des|ein|eine|einer|eines|einem|von|vom|im|in|bei|auf|zu|zur|zum|für|aus|mit|nach|seit|es|sie|er|wir|man|ihre|seine|und|auch|dann|später|bisher|insgesamt|zunächst|zuerst|wurden|wurde|worden|werden|wird|sind|ist|war|waren|hat|haben|hatte|hatten|ließ|ließen|nur|etwa|rund|alle|alles|anderen|unter|davon|weiteren|diesen|diese|dieser|über|genau|gerade|näher|anzahl|zahl|eigens|lediglich|" +
  "le|la|les|l|un|une|des|du|de|d|en|au|aux|sur|dans|par|pour|et|ont|a|été|avait|avaient|a|sont|est|étaient|ils|elles|il|elle|on|nous|qui|que|au total|total|après|avoir|aussi|ensuite|parmi|seuls?|plus|tous|toutes|lors|qu|s|se|nombre|ces|cette|" +
  "el|los|las|lo|una|uno|unos|unas|del|al|con|por|para|y|ha|han|había|habían|fue|fueron|se|que|en total|después|también|luego|entre|sólo|solo|sus|su|más|ser|sido|tras|esos|estos|cantidad|e|o|os|as|um|uma|uns|umas|do|da|dos|das|no|na|nos|nas|ao|aos|com|pel[oa]s?|foram|foi|tinha|tinham|havia|depois|também|ele|eles|ela|elas|seus|suas|mais|sido|além|estes|esses|ter|quando|após|já|ya|" +
  "az|egy|és|is|hogy|a|összesen|eddig|később|már|csak|azt|ezek|azok|által|közül|pedig|majd|mintegy|" +
  "il|lo|gli|i|dei|delle|degli|della|nel|nella|sono|stati|stata|state|è|erano|dopo|anche|het|de|een|van|er|zijn|werden|is|zijn|op|in totaal|totaal|" +
  "את|של|על|גם|כי|עד|כה|לאחר|אחרי|לפני|היא|הוא|הם|הן|בסך|הכול|הכל|בין|מבין|מתוך|אלה|אלו|היו|כל|קודם|אף|עוד|עם|" +
  "من|في|على|عن|إلى|تم|جرى|قد|أن|بعد|كما|بين|التي|الذي|لقد|ثم|و|مجموع|وقد|كان|كانت|هذه|خلال|أيضا|حتى|الآن|له|لها|مع";

const stems = (...lists: string[]): string => {
  const signs = lists.pop()!;
  return `(?<![\\p{L}\\p{M}])(?:[ושהבלמכ]{1,3}|[وفبلك]?ال|[وفبلك]|لل)?(?:${lists.join("|")})|${signs}`;
};

export const ownWords: Record<string, string> = {
  "own testers": stems(testers, testersAbroad, testerSigns),
  "own things": stems(things, thingsAbroad, thingSigns),
  "own finds": stems(finds, findsAbroad, findSigns),
  "no subject": `(?<![\\p{L}\\p{M}])(?:${noSubjects})(?![\\p{L}\\p{M}])`,
  // After what is counted, whose it is: "67 phones of …", "for its …", "של עובדיו", "لموظفيها".
  "whose before": "^(?:.{1,24}的|.{1,24}の)$",
  whose:
    "^\\s(?:of|belonging to|owned by|used by|for (?:its|their|his|her|our)|von|vom|der|des|einer|eines|ihrer|seiner|unserer|für (?:ihre|seine)n?|d['’]|de(?:s|l)?|du|pour (?:ses|leurs|son|sa)|appartenant à|para (?:sus?|os seus|as suas|seus|suas)|pertenecientes a|d[oa]s?|pertencentes a|di|de(?:i|gli|lle|lla|ll['’])|van|till|tillhörande|hos|voor (?:zijn|haar|hun)|של|عائدة ل|تابعة ل|تعود ل)(?:\\s|(?<=['’]))|^\\s(?:ل(?=\\p{L}{3,}(?:(?:ها|ه|هم)(?!\\p{L})|\\s(?:أحد|إحدى)\\s))|ل(?!كن|دى|دي|ذلك|هذا|هذه|أن|أكثر|أقل)(?=\\p{L}{3,}\\s\\p{L})|של(?=ו|ה|הם))",
  // Whoever did it: "tested by …".
  agent:
    "\\s(?:by|von|vom|durch|por|pel[oa]s?|par|da(?:l|lla|i|gli)?|door|על ידי|על-ידי|בידי|מטעם|من قبل|من جانب|على يد)\\s",
  // One who is not named: "by a service of that country".
  "someone's": "^(?:an?|one|un|une|einem|einer|einem einzigen|um|uma|una|un['’]|uno|een|egy|egyetlen)\\s",
  "list noun":
    "^(?:team|newsroom|data-?(?:base|set|bank)|\\p{L}*daten(?:bank|satz)|datos|données|dados|dati|adatbázis\\p{L}*|file|fichier|fichero|ficheiro|(?:ال)?بيانات|\\p{L}*list(?:e|a|án?|ája|áján|ben|en|of)?|lijst|elenco|listado|listagem|spis|daftar|λίστα|списо?ке?|[ושהבלמכ]{0,3}רשימ(?:ה|ת)|[وفبلك]?(?:ال)?قائمة|قوائم)$",
  "list ahead": "^\\s\\p{L}*listen?(?!\\p{L})",
  "list compound": "\\p{L}{3}listen?$",
  // Whose list it is, behind it and before it.
  "of what":
    "^\\s(?:of|for|für|von|vom|der|des|einer|eines|ihrer|seiner|d['’]|de(?:s|l)?|du|d[oa]s?|di|de(?:i|gli|lle|lla|ll['’])|van)(?:\\s|(?<=['’]))",
  its: "^\\s\\p{L}*\\s?(?:its|their|his|her|our|ihrer|seiner|unserer|ses|leurs|sus?|seus|suas)\\s",
  "construct he": "^[ושהבלמכ]{0,3}רשימת$",
  "construct ar": "^(?:[وفبلك]?قائمة|بيانات)$",
  "owned list": "áj[aá]n?$|isá(?:ban|ból)$",
  "its list of": "(?:^|\\s)(?:its|his|her|sa|ses|son|seine[rn]?)\\s(?:\\p{L}+\\s)?$|\\p{L}['’]s\\s(?:\\p{L}+\\s)?$",
  // Between what is counted and the list that it is only a part of: "10,000 numbers of the list".
  "of the list":
    "^\\s(?:(?:of|from|out of|de|d['’]|del|d[oa]s?|des|du|von|der|aus|di|da|dalla|della|dell['’]|uit|van|z|ze|из|із|z|από|dari|از|من)(?:\\s(?:the|that|la|le|el|a|der|dieser|cette|esta|essa))?|מ(?:ה|תוך ה)?|من ال)(?:\\s\\p{L}+)?\\s?$|^[^\\s]{0,3}\\sמ$",
  "chosen by": "^(?:是|都|则|均)?(?:由|被|遭).{1,20}(?:选|選|挑)",
  // Before and behind a whole without a number: "of the phones", "a telefonok közül", "手机中".
  leads:
    "^\\s*(?:(?:out )?of|among|from|de|des|d[oa]s|entre|parmi|sur|von|unter|aus|bei|tra|fra|dei|degli|delle|van|onder|spośród|из|среди|із|з|серед|από|dari|מבין|מתוך|מן|من بين|من|在)(?:\\s\\p{L}+){0,3}\\s(?:ה|ال)?$|^在[^，。,]{0,16}$|^(?:מבין|מתוך|من بين|من)\\s(?:ה|ال)$",
  led: "^\\s(?:közül|közt)(?!\\p{L})|^(?:当中|當中|中|のうち|중)",
  "partitive noun": "^\\sמה(?=\\p{L}{3})",
  // Who only has some of it: "a lista 10 ezer számát … választotta ki".
  "list's": "(?:^|\\s)lista\\s",
  owned: "(?:á|é)t$|(?:ából|éből)$",
  // Passive voices and such as have no subject of their own.
  passive:
    "(?<!\\p{L})(?:wurden?|worden|werden|wird|sind|waren|liegen|lagen|were|was|been|being|fueron|fue|sido|foram|foi|été|sono stat[ie]|è stato|تم|تمت|جرى|جرت|خضع\\p{L}*|היו)(?!\\p{L})|(?<!\\p{L})נ\\p{L}{3}ו(?!\\p{L})|接受|被|送|[tl][aáeé]k(?:\\s(?:meg|be|át|ki))?(?!\\p{L})",
  // Who finds out what was done did not do it: "the lab confirmed the infection of 37 phones".
  "found out":
    "(?<!\\p{L})(?:establish|confirm|detect|document|discover|uncover|f[io]u?nds?(?!\\p{L})|prov(?:e|ed)(?!\\p{L})|show|reveal|report|bestätig|nachgewies|wies|weist|fest(?:ge)?stell|stellte|entdeck|beleg|fand|gefunden|dokumentier|établi|détect|découv|trouv|prouv|révél|constat|descubr|hall[aó]|encontr|comprob|demostr|revel|descobr|comprov|conferm|accert|scoperto|rilevat|bevestig|vastgesteld|ontdek|aangetoond|bekräft|fastställ|upptäck|visade|megállapít|kimutat|igazol|felfedez|bizonyít|potwierdz|wykry|stwierdz|подтверд|обнаруж|установ|підтверд|виявил|επιβεβαί|διαπίστ|εντόπισ)|(?<!\\p{L})[ושה]{0,2}(?:אישר|מצא|גיל|זיה|תיעד|קבע|הוכיח|איתר)|(?<!\\p{L})(?:أكد|وجد|كشف|أثبت|رصد|وثق|اكتشف)|证实|證實|发现|發現|确认|確認|检测到|檢測到|確認|확인|발견",
  // The rest of a whole: "the remaining 30".
  remaining:
    "(?<!\\p{L})(?:remaining|other|rest|übrigen|restlichen|anderen|restant\\p{L}*|autres|demás|otros|demais|outros|altri|rimanenti|overige|andere|återstående|övriga|maradék|fennmaradó|többi|pozostałych|остальн\\p{L}+|решт\\p{L}+|υπόλοιπ\\p{L}+|kalan|diğer|sisanya|lainnya)(?!\\p{L})[^.,;]{0,20}$|(?:הנותר|האחר|הנותרים|יתר)[^.,;]{0,10}$|(?:其余|其餘|剩下|另外|残り|나머지)[^。，]{0,6}$",
  "one clause": "[^,;:.()—–،؛，。；：、]*$",
};

/** Who acts in a story of this kind, whatever its names: software and its makers, those who buy and use it. */
const actors =
  "spyware|\\p{L}*software|malware|program|tools?(?!\\p{L})|technolog|products?(?!\\p{L})|systems?(?!\\p{L})|weapon|virus|trojan|compan|firms?(?!\\p{L})|vendor|makers?(?!\\p{L})|clients?(?!\\p{L})|customers?(?!\\p{L})|governments?(?!\\p{L})|states?(?!\\p{L})|regimes?(?!\\p{L})|agenc|operators?(?!\\p{L})|attackers?(?!\\p{L})|hackers?(?!\\p{L})|israel|cyber|spies|it(?!\\p{L})|they|them|he(?!\\p{L})|she(?!\\p{L})|who|which|" +
  "späh|spionage|\\p{L}*programm|\\p{L}*trojaner|werkzeug|technik|waffe|firma|firmen|unternehmen|konzern|hersteller|kund|regierung|staat|\\p{L}*dienste?(?!\\p{L})|behörde|angreifer|sie(?!\\p{L})|er(?!\\p{L})|man(?!\\p{L})|der(?!\\p{L}|\\s\\p{L})|" +
  "logiciel|outil|arme(?!\\p{L})|sociét|entreprise|firme|gouvernement|états?(?!\\p{L})|services?(?!\\p{L})|régime|pirates?(?!\\p{L})|ils?(?!\\p{L})|elles?(?!\\p{L})|on(?!\\p{L})|qui(?!\\p{L})|" +
  "programa|herramienta|tecnolog|arma(?!\\p{L})|empresa|compañ|clientes?(?!\\p{L})|gobierno|estados?(?!\\p{L})|servicio|régimen|atacante|ferramenta|companhia|governo|serviço|regime|vírus|" +
  "szoftver|\\p{L}*szoftver|\\p{L}*program|eszköz|fegyver|cég|vállalat|ügyf[eé]l|kormány|állam|szolgálat|titkosszolg|támad|hekker|izrael|" +
  "programma|strumento|azienda|societ|govern|stat[oi](?!\\p{L})|serviz|bedrijf|klant|regering|overheid|staten|dienst|yazılım|şirket|müşteri|hükümet|devlet|istihbarat|israil|oprogramowan|firm|klien|rząd|państw|służb|narzędzi|izrael|" +
  "програм|\\p{L}*программ|компан|клиент|клієнт|правительств|уряд|государств|держав|спецслужб|израил|ізраїл|хакер|софт|вирус|вірус|λογισμικ|εταιρ|πελάτ|κυβέρν|κράτ|ισραηλ|χάκερ|perangkat|perusahaan|klien|pemerintah|negara|alat|peretas|" +
  "תוכנ|רוגל|כלי|טכנולוגי|חברה|חברת|לקוח|ממשל|מדינ|משטר|שירות|תוקפ|האקר|ישראל|מערכת|הסייבר|برنامج|برامج|برمجي|أداة|تقني|شرك|زبائن|عملاء|عميل|حكوم|دول|نظام|قراصنة|مهاجم|إسرائيل|نرم|شرکت|دولت|مشتری|اسرائیل|सॉफ़?्ट|कंपनी|सरकार|इज़?राइ";
const actorSigns =
  "软件|軟件|軟體|程序|程式|工具|技术|技術|公司|企业|企業|客户|客戶|政府|国家|國家|机构|機構|黑客|駭客|以色列|系统|系統|ソフト|企業|顧客|政府|イスラエル|소프트웨어|업체|고객|정부|이스라엘|프로그램";

export const deedWords: Record<string, string> = {
  // A number that is all there are: "all 67 phones".
  "all of":
    "(?:^|[\\s(])(?:(?:all|each|every(?: one)?)(?: of)?(?: the| those| these)?|alle[nr]?|sämtliche[nr]?|tous|toutes|tous les|toutes les|l['’]ensemble des|tod[oa]s|tod[oa]s l[oa]s|tod[oa]s [oa]s|tutt[ie](?: [ie]| gli| le)?|alle|[בלמו]{0,2}כל|جميع|كل|كافة|mind(?: az?)?|mindegyik|az összes|wszystk\\p{L}+|все|всі|усі|όλ\\p{L}+(?: τ\\p{L}+)?|semua|alla(?: de)?|samtliga)\\s(?:ה|ال)?$|全部$|所有$|すべての$|모든\\s$",
  // A number that is denied: "not 37 but 67".
  denied:
    "(?:^|[\\s(])(?:not|inte|nicht|pas|no|não|non|niet|nie|не|nem|לא|ולא|ليس|وليس|لا|no (?:hay|son|eran|hab[ií]a|figuran|aparecen)|não (?:há|são|eram|havia|constam|figuram)|\\p{L}+n['’]t)\\s$|(?:不是|并非|並非|而非)$",
  // What was found on things, not what was done with them.
  "found on":
    "(?<!\\p{L})(?:found|detected|discovered|installed|planted|present) (?:on|in)\\s(?:all\\s)?(?:of\\s)?(?:the\\s)?$",
  actors: `(?<![\\p{L}\\p{M}])(?:[ושהבלמכ]{1,3}|[وفبلك]?ال|[وفبلك]|لل)?(?:${actors})|${actorSigns}`,
  // Who did it or what it was done with.
  "deed by":
    "^[^,;:.()]{0,30}?\\s(?:by|with|using|via|through|von|vom|mit|mithilfe|durch|por|con|com|mediante|pel[oa]s?|par|avec|via|au moyen de?|da(?:l|lla|i|gli)?|door|met|על ידי|על-ידי|באמצעות|בידי|من قبل|بواسطة|عبر)\\s",
  // What is told of things that something befell: "quedaron infectados".
  became: "(?<!\\p{L})(?:qued\\p{L}+|result\\p{L}+|ficaram|sofreram|sufr\\p{L}+|restés|se)(?!\\p{L})",
  // What is told of things that a role only names: "the 67 phones tested … had all been hacked".
  "are told":
    "^(?:\\s[\\p{L}'’-]+){0,6}?\\s(?:had (?:all )?been|have (?:all )?been|has been|were|was|are|étaient|ont (?:tous |toutes )?été|avaient (?:tous |toutes )?été|auraient (?:tous |toutes )?été|sont|furent|estaban|están|fueron|han sido|habían sido|habrían sido|resultaron|quedaron|estavam|estão|foram|tinham sido|haviam sido|teriam sido|waren|sind|seien|wurden|würden|worden|erano|sono stati|sono state|furono|sono|waren|werden|zijn|zostały|zostali|były|byli|были|були|оказались|виявилися|telah|sudah|είχαν|έχουν|ήταν|كانت|كانوا|كان|تعرضت)(?:\\s(?:all|both|each|actually|really|indeed|in fact|successfully|also|later|already|tous|toutes|bel et bien|réellement|effectivement|todos|todas|efectivamente|realmente|de facto|alle|allesamt|sämtlich|tatsächlich|auch|erfolgreich|tutti|tutte|allemaal|все|всі|wszystkie|wszyscy)){0,2}\\s(?:(?:de|par|by)\\s)?$",
  are: "(?<!(?:that|which|who|die|qui|que|che)\\s)(?<!\\p{L})(?:had (?:all )?been|have (?:all )?been|has been|were|was|are|étaient|ont (?:tous |toutes )?été|avaient (?:tous |toutes )?été|auraient (?:tous |toutes )?été|sont|furent|estaban|están|fueron|han sido|habían sido|habrían sido|resultaron|quedaron|estavam|estão|foram|tinham sido|haviam sido|teriam sido|waren|sind|seien|wurden|würden|worden|erano|sono stati|sono state|furono|sono|waren|werden|zijn|zostały|zostali|były|byli|были|були|оказались|виявилися|telah|sudah|είχαν|έχουν|ήταν|كانت|كانوا)\\s(?:[\\p{L}]+\\s)?$",
  "does with":
    "^(?!.*\\s(?:on|in|from|of|to|at|by|for|auf|in|aus|von|an|zu|sur|dans|de|du|à|en|por|da|na|em|a|su|op|van|uit)\\s(?:the|die|der|das|la|le|el|a|o|il|de|het)\\s$)\\s[^,;:.()]*\\p{L}{4,}\\s(?:the|die|das|la|le|el|het)\\s(?:\\p{L}+\\s)?$",
  "makes up": "make|form|fill|compris|constitut|bild|füll|umfass|compos|integr|forman|llenan",
  befell: "^(?:נ\\p{L}{2,4}ו|הו?\\p{L}{3,4}ו|היו)(?!\\p{L})|(?:ades|ats)$",
  "was done": "^\\s(?:شده?|شدند|شده‌اند)(?!\\p{L})",
  "not of all":
    "(?<!\\p{L})(?:and|or|but|that|which|who|whose|they|it|whether|if|some|several|many|most|to|because|after|und|oder|aber|die|deren|dass|ob|einige|viele|um|et|ou|mais|qui|dont|que|si|pour|y|o|pero|quien|cuyos|para|e|ou|quem|cujos|és|vagy|de|hogy|akik|amelyek|ve|i|oraz|które|którzy|и|или|которые|і|або|які|לאחר|אחרי|כדי|אם|אשר|או|חלק\\p{L}*|לאיתור|לבדיקת)(?!\\p{L})|\\sו$|\\sש$",
};
