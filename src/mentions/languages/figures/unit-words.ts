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
  "percento procento procent* yüzde процент* відсот* τοις persen درصد प्रतिशत फ़ीसदी फीसदी パーセント 퍼센트",
  "dollari dollaro sterline lira liralık dolar* avro złot* zł zloty евро доллар* долар* рубл* грн гривен* гривень гривня δολάρι* ευρώ dolar rupiah یورو تومان ریال रुपये रुपए डॉलर यूरो ドル ユーロ 円 달러 유로 원",
  "anno anni mese mesi settimana settimane giorno giorni ora ore minuti minuto secondi jaar maand maanden dagen dag uur uren minuut minuten weken yıl* gün* ay hafta* saat* dakika* lat rok* miesi* dni dzień godzin* minut* tygodni*",
  "лет год* месяц* недел* день дня дней час* минут* секунд* років рік* роки місяц* тижн* днів годин* хвилин* έτη έτος χρόνια χρόνων ημέρες ημερών μέρες μήνες μηνών ώρες λεπτά tahun bulan minggu hari jam menit",
  "سال* روز* ماه* هفته* دقیقه* ثانیه* साल* वर्ष* दिन* महीने महीनों हफ़्ते घंटे घंटों मिनट* 分 秒 時間 日間 年間 か月 일 년 개월 시간 분 초 살",
].join(" ");
