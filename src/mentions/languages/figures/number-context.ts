/** What stands before a number of something else: money, places in books and streets, ages, devices. */
export const unitBefore =
  "[$€£¥₪₽₹₩฿﷼#§№]\\s?|(?<!\\p{L})(?:usd|eur|gbp|ils|nis|huf|chf|brl|rmb|cny|jpy|rs\\.)\\s?|(?:人民币|百分之|第|美元|欧元)\\s?|" +
  "(?<!\\p{L})(?:n[or]\\.|nr|n[°º]\\.?|pages?|pp?\\.|chapter|section|article|art\\.|paragraphs?|para\\.|room|floor|flight|route|highway|channel|version|episode|season|unit|size|aged?|resolution|iphone|ios|android|galaxy|windows|v\\.?|" +
  "seiten?|s\\.|artikel|absatz|kapitel|zimmer|raum|nummer|flug|folge|página|pág\\.|capítulo|capitulo|artículo|artigo|sección|seção|secção|habitación|sala|quarto|vuelo|voo|versión|versão|chapitre|alinéa|chambre|salle|vol|" +
  "עמוד|עמ['׳]|סעיף|פרק|חדר|טיסה|גיל|בן|בת|גרסה|صفحة|الصفحة|المادة|مادة|الفصل|غرفة|الغرفة|رحلة|عمر|سن|" +
  "tel\\.?|telephone:|hotline|dial|fax)[\\s:]\\s?|" +
  "(?:straße|strasse|str\\.|platz|allee|gasse|utca|(?<!\\p{L})út|körút|路|街|大道)\\s?|(?<!\\p{L})(?:calle|avenida|rua|av\\.|praça|plaza|rue|רחוב|רח['׳]|שדרות|شارع)(?:\\s\\p{L}+){1,3},?\\s(?:n[.º°]+\\s?)?";
export const monthBefore =
  "(?<!\\p{L})(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|január|február|március|április|május|június|július|augusztus|szeptember|október)\\.?\\s";
/** Digits joined to others: scores, dates, versions, telephone numbers. */
export const joined = "\\d[-–/:.]|[+/:]|(?<!\\d)0\\d*[ -]|\\d[ -]\\d{1,4}[ -]";
export const unitAfter =
  '[%‰°℃€$£¥₪₽₹₩٪％″′"]|\\.\\s?\\p{Ll}|[.,:/–-]\\d|\\p{Script=Latin}|[º ª]?[ºª]|[-–‑](?!(?:\\p{L}{1,3}|plus)(?!\\p{L}))\\p{Script=Latin}|' +
  "(?:号|號)(?![码碼])|[年月日天时時点點岁歲秒周週元块塊米吨噸度页頁倍分]|(?:个月|個月|小时|小時|分钟|分鐘|公里|千米|公斤|千克|英里|英尺|平方|厘米|美元|美金|欧元|歐元|英镑|英鎊|人民币|日元|日圓|港元|港币|福林|比索|法郎|谢克尔|謝克爾|卢比|个百分点)";

/** What is read after a number, at once or one word later. */
export const unitLater =
  'per ?cent|por cien?to|por cento|pour ?-?cent|في المئة|في المائة|o[\'’]clock|[ap]\\.m\\.|[שלק]["״][חמג]|ליש["״]ט|-?sz[eo]r(?:es|os)?|' +
  "(?:\\p{L}[\\p{L}.'’]*\\s){0,3}(?:street|st\\.|avenue|ave\\.|road|rd\\.|lane|boulevard|blvd|drive|square|terrace)|,?\\s?(?:rue|avenue|boulevard|quai|chemin|impasse)";

/** Words that are units of something else; a star stands for any ending. */
export const units = [
  "percent* pct prozent* százalék* אחוז* האחוז* بالمئة بالمائة",
  "usd eur gbp ils nis huf ft chf brl rmb dollar dollars euro euros pound pounds shekel* schekel* sheqel* forint* peso pesos reais yen yuan rupee rupees franc francs riyal riyals dirham dirhams cent cents dólar* dolar* libra libras franco francos siclos livre livres dollár* euró* font fontot franken",
  "דולר* אירו יורו שקל* לירות פרנק דולרים دولار* يورو جنيه* ريال* درهم* شيكل* شيقل* دينار* فرنك يوان",
  "year years yr yrs month months week weeks day days hour hours hr hrs minute minutes min mins second seconds sec secs night nights decade decades am pm h",
  "año años mes meses semana semanas día días dia dias hora horas minuto minutos segundo segundos noche noches ano anos mês",
  "an ans année années mois semaine semaines jour jours heure heures seconde secondes nuit nuits",
  "jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minuten sekunde sekunden uhr",
  "év éve éves évig évvel évet hónap* hete hetes héten nap napos napig óra órát órakor óráig órás perc perce percet perces percig másodperc*",
  "שנה שנים שנות חודש* ימים יום שבוע* שעות שעה דקות דקה שניות سنة سنوات عام عاما عاماً أعوام شهر* أشهر يوم يوما يوماً أيام أسبوع* أسابيع ساعة ساعات دقيقة دقائق",
  "january february march april june july august september october november december januar februar märz juni juli oktober dezember",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر تموز",
  "km kms cm mm m kg kilo kilos gb mb tb kb ghz mhz kilomet* meter meters metre metres metro metros mètre mètres mile miles milla millas milha milhas feet foot inch inches yard yards acre acres hectare hectares",
  "ton tons tonne tonnes tonelada toneladas tonnen liter liters litre litres litro litros gram grams degree degrees grado grados graus degré degrés grad quilómetro* quilômetro* kilómetro* meilen gigabyte* megabyte* terabyte*",
  "page pages página páginas seiten kilométer* méter* kilogramm* tonna oldal* קילומטר* מטר* טון מעלות עמודים كيلومتر* كم متر* أمتار كيلوغرام* طن طنا طناً درجة صفحة صفحات ميل ميلا",
  "times veces vezes fois mal פעמים مرة مرات point points goal goals vote votes punto puntos goles voto votos ponto pontos gols voix buts tore punkte stimmen gól* pont* szavazat* נקודות שערים קולות نقاط نقطة",
  "kronor krona kr år månad* vecka veckor dag dagar timme timmar minuter sekunder sidor percento procento procent* yüzde процент* відсот* τοις persen درصد प्रतिशत फ़ीसदी फीसदी パーセント 퍼센트",
  "dollari dollaro sterline lira liralık dolar* avro złot* zł zloty евро доллар* долар* рубл* грн гривен* гривень гривня δολάρι* ευρώ dolar rupiah یورو تومان ریال रुपये रुपए डॉलर यूरो ドル ユーロ 円 달러 유로 원",
  "anno anni mese mesi settimana settimane giorno giorni ora ore minuti minuto secondi jaar maand maanden dagen dag uur uren minuut minuten weken yıl* gün* ay hafta* saat* dakika* lat rok* miesi* dni dzień godzin* minut* tygodni*",
  "лет год* месяц* недел* день дня дней час* минут* секунд* років рік* роки місяц* тижн* днів годин* хвилин* έτη έτος χρόνια χρόνων ημέρες ημερών μέρες μήνες μηνών ώρες λεπτά tahun bulan minggu hari jam menit",
  "سال* روز* ماه* هفته* دقیقه* ثانیه* साल* वर्ष* दिन* महीने महीनों हफ़्ते घंटे घंटों मिनट* 分 秒 時間 日間 年間 か月 일 년 개월 시간 분 초 살",
].join(" ");

/** What a page says of a number's exactness, before and after it; `signs` need no boundary of a word before them. */
interface Comparisons {
  before: string;
  signs: string;
  after: string;
}

export const comparisons: Record<"at least" | "at most" | "about", Comparisons> = {
  "at least": {
    before:
      "(?:more|greater|higher|larger) than|over|above|beyond|upwards? of|north of|at (?:the very )?least|at a minimum|(?:no|not|never|nothing) (?:fewer|less) than|in excess of|exceed(?:s|ed|ing)?|top(?:s|ped|ping)|surpass(?:es|ed|ing)?|(?:a )?minimum of|" +
      "m[áa]s de|por encima de|superior(?:es)? a|al menos|por lo menos|cuando menos|como m[íi]nimo|no menos de|nada menos que|(?:un )?m[íi]nimo de|supera(?:n|ron|ba|ban|ndo)?|rebasa(?:n|ron|ndo)?|excede(?:n)?|arriba de|m[áa]s all[áa] de|" +
      "mais d[eo]s?(?: que)?|acima d[eo]s?|pelo menos|ao menos|no m[íi]nimo|n[ãa]o menos (?:de|que|do que)|nada menos (?:que|do que)|(?:um )?m[íi]nimo de|ultrapassa(?:m|ram|ndo|va|vam)?|supera(?:m|ram|va|vam)|excede(?:m)?|" +
      "plus (?:de|des|d['’])|au moins|au minimum|au bas mot|(?:pas|non|rien) moins (?:de|d['’]|que)|(?:un )?minimum de|sup[ée]rieure?s? [àa]|au-dessus de|au-del[àa] de|d[ée]pass\\p{L}+|exc[éè]d\\p{L}+|" +
      "mehr als|über|mindestens|wenigstens|zumindest|nicht (?:weniger|minder) als|oberhalb von|übersteig\\p{L}*|überstieg\\p{L}*|gut|" +
      "több,? mint|legalább|minimum|nem kevesebb,? mint|meghalad\\p{L}*(?: az?)?|túllép\\p{L}*(?: az?)?|bő|" +
      "יותר(?: מאשר)?(?: מ[-־]?)?|למעלה(?: מ[-־]?)|מעל(?: ל?[-־]?)?|לפחות|לכל הפחות|לא פחות(?: מ[-־]?)?|מינימום|עולה על|" +
      "[أا]كثر من|(?:ما |بما )?لا [يت]قل عن|(?:ما )?[يت]زيد (?:\\p{L}+ ){0,4}(?:عن|على)|(?:ما )?[يت]تجاوز|تجاوزت?|فوق|ما [يت]نيف (?:عن|على)|ما [يت]ربو (?:عن|على)|على ال[أا]قل|" +
      "pi[ùu] di|oltre|almeno|perlomeno|come minimo|non meno di|superior[ei] a|supera(?:no|va|vano|to)?|ben|meer dan|ruim|minstens|ten ?minste|minimaal|op zijn minst|niet minder dan|boven de|en az(?:ından)?|asgari|ponad|wi[ęe]cej ni[żz]|co najmniej|przynajmniej|powy[żz]ej|nie mniej ni[żz]|przesz[łl]o|более(?: чем)?|больше(?: чем)?|свыше|mer än|fler än|över|minst|åtminstone|inte mindre än|drygt|uppemot|не мен(?:ее|ьше)(?: чем)?|как минимум|по (?:меньшей|крайней) мере|минимум|понад|більше(?: ніж)?|більш (?:як|ніж)|щонайменше|принаймні|не менш(?:е)?(?: ніж| як)?|мінімум|πάνω από|περισσότερ\\p{L}+ από|τουλάχιστον|άνω των|όχι λιγότερ\\p{L}+ από|lebih dari(?:pada)?|sedikitnya|setidaknya|paling sedikit|tidak kurang dari|minimal|di atas|melebihi|بیش(?:تر)? از|دست[\u200c ]?کم|حداقل|لااقل|نه کمتر از|افزون بر|कम से कम|न्यूनतम",
    signs:
      "[>≥]|超过|超過|超出|超|逾|多于|多於|大于|大於|高于|高於|至少|起码|起碼|最少|不少于|不少於|不下于|不下於|不下|不低于|不低於|不止|突破|少なくとも|最低でも|최소|적어도",
    after:
      "\\+|[-–‑ ]plus(?!\\p{L})|,? (?:or|and) (?:more|over|above|up(?:wards?)?|counting)|,? at (?:the very )?least|,? at (?:a|the) minimum| minimum|" +
      " o m[áa]s| y pico| y tantos| como m[íi]nimo| al menos| por lo menos| cuando menos| ou mais| e tant[oa]s| no m[íi]nimo| pelo menos|" +
      " ou plus| et plus| au moins| au minimum| et quelques| oder mehr| und mehr| mindestens| aufwärts|" +
      " vagy (?:annál )?több|-?n[áé]l (?:is )?több| (?:feletti|fölötti)| ומעלה| או יותר| ויותר| לפחות| פלוס| (?:ف|أو |أو ال)?[أا]كثر| على ال[أا]قل| فما فوق| كحد [أا]دنى|有余|有餘|[多余餘]|[个個名位部台支]?(?:或|及)?以上|或更多|" +
      " ?['’]?(?:d[ae]n|t[ae]n) (?:daha )?(?:fazla|çok)|['’]?(?:[iıuü]n|n[iıuü]n|s[iıuü]n[iıuü]n)? üzerinde|['’]?[iıuüae]? (?:aşkın|aşan|geçkin|geçen)| ve üzeri| से (?:भी )?(?:ज(?:़)?्यादा|ज़्यादा|अधिक|ऊपर)|[개個명대건件人台名]?(?:以上|を超える|を上回る|を超え|超|強)|\\s?[개명대건]?(?:\\s?[이가을를])?\\s?(?:넘는|넘게|넘은|이상|초과)",
  },
  "at most": {
    before:
      "(?:fewer|less|lower|smaller) than|under|below|(?:do|does|did|would|could|can)(?: not|n['’]t) \\p{L}+ more than|never \\p{L}+ more than|up to|as many as|at (?:the )?most|at (?:a|the) maximum|(?:no|not|never) (?:more|greater|higher) than|not over|not even|(?:a )?maximum of|(?:do|does|did)(?: not|n['’]t) (?:exceed|reach)|not exceed(?:ing)?|(?:fall|falls|fell|falling) short of|" +
      "menos de|por debajo de|hasta|ni siquiera|como m[áa]ximo|como mucho|a lo sumo|no m[áa]s de|no (?!s[óo]lo|menos)\\p{L}+ m[áa]s de|(?:un )?m[áa]ximo de|inferior(?:es)? a|no (?:supera|rebasa|excede)\\p{L}*|no llega(?:n|ron|ba|ban)? a|sin llegar a|" +
      "menos d[eo]s?(?: que)?|abaixo d[eo]s?|até|no m[áa]ximo|n[ãa]o (?:(?!s[óo]|menos)\\p{L}+ )?mais (?:de|que|do que)|(?:um )?m[áa]ximo de|quando muito|quanto muito|n[ãa]o (?:passa|ultrapassa|supera|excede)\\p{L}*(?: de)?|n[ãa]o chega(?:m|ram|va|vam)? a|" +
      "moins (?:de|des|d['’])|jusqu['’](?:[àa]|aux?)|(?:tout )?au plus|au maximum|pas plus (?:de|d['’]|que)|(?:un )?maximum de|en dessous de|au-dessous de|inf[ée]rieure?s? [àa]|ne d[ée]pass\\p{L}+ pas|n['’]attei\\p{L}+ pas|" +
      "weniger als|unter(?!\\s(?:de[nr]|diesen|ihnen|allen)(?!\\p{L}))|bis zu|höchstens|maximal|allenfalls|nicht mehr als|nicht über|keine|nicht einmal|unterhalb von|" +
      "kevesebb,? mint|legfeljebb|maximum|maximálisan|akár|nem több,? mint|nem halad\\p{L}* meg(?: az?)?|" +
      "פחות(?: מאשר)?(?: מ[-־]?)?|עד(?: [לכ][-־]?)?|לכל היותר|לא יותר(?: מאשר)?(?: מ[-־]?)?|לא עולה על|מתחת(?: ל[-־]?)|מקסימום|" +
      "[أا]قل من|دون|(?:ما )?[يت]صل إلى|حتى|على ال[أا]كثر|كحد [أا]قصى|بحد [أا]قصى|(?:ما |بما )?لا [يت]زيد (?:عن|على)|(?:لا|لم) [يت]تجاوز|لم [يت]زد (?:عن|على)|" +
      "meno di|fino a|al massimo|non (?:(?!solo|meno)\\p{L}+ )?pi[ùu] di|inferior[ei] a|neanche|nemmeno|al di sotto di|sotto [il]e?|minder dan|hooguit|hoogstens|maximaal|ten hoogste|tot(?: wel)?|niet meer dan|onder de|nog geen|en (?:fazla|çok)|azami|mniej ni[żz]|co najwy[żz]ej|najwy[żz]ej|maksymalnie|nie (?:(?!tylko)\\p{L}+ )?wi[ęe]cej ni[żz]|poni[żz]ej|менее(?: чем)?|меньше(?: чем)?|не (?:(?!только)\\p{L}+ )?бол(?:ее|ьше)(?: чем)?|максимум|вплоть до|менш(?:е)?(?: ніж| як)?|не (?:(?!лише|тільки)\\p{L}+ )?більше(?: ніж)?|щонайбільше|λιγότερ\\p{L}+ από|έως|μέχρι|το πολύ|όχι περισσότερ\\p{L}+ από|κάτω (?:από|των)|kurang dari|paling banyak|mindre än|färre än|högst|som mest|upp till|inte mer än|inte fler än|under|maksimal|hingga|sampai|tidak lebih dari|di bawah|کمتر از|حداکثر|تا|نه بیش(?:تر)? از|अधिकतम",
    signs:
      "[<≤]|不到|不足|不及|少于|少於|低于|低於|小于|小於|不满|不滿|未满|未滿|未达|未達|至多|最多(?:只有?)?|不超过|不超過|未超过|未超過|没有超过|沒有超過|不多于|不多於|不高于|多达|多達|高达|高達|最大|多くて|せいぜい|최대|많아야|기껏해야",
    after:
      ",? or (?:fewer|less|under|below)|,? at (?:the )?most|,? at (?:a|the) maximum| maximum| tops| o menos| como m[áa]ximo| como mucho| a lo sumo| ou menos| no m[áa]ximo|" +
      " ou moins| (?:tout )?au plus| au maximum| oder weniger| höchstens| maximal| vagy kevesebb|-?n[áé]l (?:is )?kevesebb| alatti|" +
      " או פחות| לכל היותר| (?:ف|أو |أو ال)[أا]قل| على ال[أا]كثر| كحد [أا]قصى|[个個名位部台支]?(?:以下|以内|以內|或以下|或更少)|" +
      " ?['’]?(?:d[ae]n|t[ae]n) (?:daha )?az|['’]?(?:[iıuü]n|n[iıuü]n|s[iıuü]n[iıuü]n)? altında|['’]?y?[ae] kadar| से (?:भी )?कम| तक|[개個명대건件人台名]?(?:以下|未満|足らず|に満たない)|\\s?[개명대건]?(?:\\s?[이가도])?\\s?(?:미만|이하|안 되는|못 미치는)",
  },
  about: {
    before:
      "some|about|around|roughly|approximately|approx\\.?|circa|ca?\\.|nearly|almost|not quite|close to|(?:just )?(?:short|shy) of|in the (?:region|neighbou?rhood|order) of|(?:an )?estimated|something like|virtually|practically|" +
      "un[oa]s|cerca de|alrededor de|aproximadamente|aprox\\.?|casi|en torno a|cercan[oa]s? a|pr[óo]xim[oa]s? a|ronda(?:n|ban)?|" +
      "perto de|quase|em torno de|por volta de|pr[óo]ximo de|uns|umas|mais ou menos|[àa] volta de|" +
      "environ|près (?:de|d['’])|quelques?|presque|autour de|aux alentours de|[àa] peu près|approximativement|pas loin de|" +
      "rund|etwa|ca\\.?|zirka|ungefähr|annähernd|fast|beinahe|nahezu|knapp|nicht ganz|um die|an die|gegen|schätzungsweise|" +
      "mintegy|körülbelül|kb\\.?|nagyjából|csaknem|majdnem|közel|hozzávetőleg(?:esen)?|megközelítőleg|úgy|" +
      "כמעט|בערך|כ[-־]|בסביבות(?: ה[-־]?)?|קרוב(?: ל[-־]?)|סביב(?: ה[-־]?)?|נ?אמד ב[-־]?|" +
      "نحو|حوالي|قرابة|زهاء|(?:ما )?[يت]قرب من|(?:ما )?[يت]قارب|قريبا من|تقريبا|" +
      "circa|quasi|all['’]incirca|intorno a|attorno a|pressappoco|ongeveer|bijna|rond(?: de)?|zo['’]n|naar schatting|een kleine|yaklaşık|neredeyse|tahminen|takriben|oko[łl]o|ok\\.|blisko|prawie|niemal|niespe[łl]na|jakie[śs]|omkring|ungefär|cirka|runt|nästan|nära|närmare|knappt|bortåt|uppskattningsvis|около|примерно|порядка|приблизительно|почти|близько|приблизно|майже|орієнтовно|περίπου|σχεδόν|κοντά σε|γύρω σ\\p{L}+|sekitar|kira-kira|hampir|kurang lebih|حدودا?ً?|نزدیک به|تقریبا?ً?|قریب به|क(?:़)?रीब|क़रीब|लगभग|तकरीबन",
    signs: "[~≈～]|近|将近|將近|接近|大约|大約|约|約|大概|差不多|几乎|幾乎|估计|估計|およそ|ほぼ|約|约|약|대략|거의",
    after:
      " or (?:so|thereabouts?)|[-–‑]odd| approximately| m[áa]s o menos| aproximadamente| mais ou menos| environ| [àa] peu près| körüli| בערך| تقريبا?ً?|[个個名位部台支]?(?:左右|上下)|" +
      " civarında|['’]?y?[ae] yakın| kadar|[개個명대건件人台名]?(?:ほど|前後|近く|余り)|여(?=\\s?[명개대건])|\\s?[개명대건]?\\s?(?:가량|정도|안팎)",
  },
};

/** What may part a comparison from its number. */
export const article =
  "(?:(?:the|an?|those|these|l[oa]s|les|ces|d(?:ie|en|er|iese)|os|az?|i|gli|le|de|οι|τους|τις|τα)\\s+)?";
