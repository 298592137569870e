import { caseless } from "../text/caseless.ts";

/**
 * Titles of pages that hold things of many kinds: corrections, letters, quizzes, what is read most, what other papers say,
 * what the week brings. They hold for any fact set.
 */
const titles =
  "corrections?(?: and clarifications| & clarifications)?|clarifications|errata|erratum|for the record|letters(?: to the editor)?|readers' letters|quiz|pub quiz|trivia|most read|most popular|trending now|in brief|news in brief|briefs|what we learned this week|the week in numbers|crossword|agenda|what's on|tv guide|glossary|obituaries|press review|what the papers say|the papers|diary|week ahead|the week ahead|what we're reading|readers ask|letters page|your letters|readers write|" +
  "berichtigung(?:en)?|korrektur(?:en)?|richtigstellung|leserbriefe|quiz|meistgelesen|kurz gemeldet|kurzmeldungen|kurznachrichten|meldungen des tages|nachrichten in kürze|kreuzworträtsel|presseschau|medienspiegel|presseecho|termine|terminkalender|die termine der woche|tv-tipps|leserfragen|briefe an die redaktion|briefe an die herausgeber|leserpost|" +
  "fe de errores|fe de erratas|rectificaci(?:ón|ones)|correcci(?:ón|ones)|cartas (?:al director|a la directora|de los lectores|a la redacción|a la dirección|al editor)|lo más leído|más leídas|breves|en breve|trivial|test de actualidad|revista de prensa|agenda|la agenda|confidenciales|mentideros|" +
  "corrections?|rectificatifs?|erratum|précisions|courrier des lecteurs|lettres à la rédaction|lettres des lecteurs|vos lettres|le quiz|les plus lus|en bref|brèves|mots croisés|revue de presse|la revue de presse|agenda|l'agenda|les confidentiels|confidentiels|les indiscrets|indiscrets|" +
  "correç(?:ão|ões)|errata|erramos|o público errou|cartas (?:ao diretor|ao director|dos leitores|à redação|à redacção|ao editor)|mais lidas|mais lidos|breves|em resumo|em poucas linhas|revista de imprensa|agenda|curtas|notas curtas|bastidores|" +
  "helyreigazítás(?:ok)?|helyesbítés(?:ek)?|olvasói levelek|levelek|levelek a szerkesztőséghez|heti kvíz|kvíz|legolvasottabb|rövid hírek|hírek röviden|lapszemle|heti naptár|műsorajánló|heti műsorajánló|" +
  "תיקון טעות|תיקוני טעויות|תיקון ט״ל ח|טעות לעולם חוזרת|הבהרה|מכתבים למערכת|מכתבי קוראים|חידון|הנקראים ביותר|הכי נקראות|בקצרה|סקירת עיתונות|סקירת העיתונים|מה בעיתונים|מבזקים|" +
  "تصحيح|تصويب|تصويبات|تنويه|رسائل القراء|رسائل إلى التحرير|رسائل إلى المحرر|بريد القراء|مسابقة|اختبار|الأكثر قراءة|الأكثر مشاهدة|باختصار|جولة في الصحف|أقوال الصحف|أجندة الأسبوع|مفكرة الأسبوع|موجز|" +
  "更正|更正与说明|更正啟事|更正启事|勘误|勘誤|读者来信|讀者來信|讀者投書|问答|測驗|小测验|热门|最多阅读|熱門|简讯|簡訊|要闻简报|各报要闻|报章摘要|新闻测验|一周日程|" +
  "düzeltme|düzeltme ve özür|okur mektupları|bilgi yarışması|en çok okunanlar|kısa kısa|basın özeti|haftanın ajandası|haftanın testi|" +
  "rettifica|errata corrige|precisazioni|lettere al direttore|lettere alla redazione|lettere|i più letti|le più lette|in breve|notizie in breve|rassegna stampa|agenda|indiscreti|" +
  "rectificaties?|correcties|correcties en aanvullingen|ingezonden brieven|brieven aan de redactie|lezersbrieven|meest gelezen|kort nieuws|persoverzicht|agenda|weekagenda|" +
  "ralat|koreksi|surat pembaca|surat kepada redaksi|kuis|terpopuler|paling banyak dibaca|berita singkat|" +
  "sprostowani[ea]|listy do redakcji|listy czytelników|najczęściej czytane|w skrócie|przegląd prasy|kalendarium|krótko|" +
  "исправлени[ея]|поправк[аи]|опровержение|письма (?:в редакцию|читателей)|викторина|самое читаемое|коротко|обзор прессы|обзор сми|" +
  "виправлення|спростування|уточнення|листи (?:до редакції|читачів)|вікторина|найчитаніше|стисло|огляд преси|" +
  "διορθώσεις|διόρθωση|επιστολές(?: αναγνωστών| στη σύνταξη)?|κουίζ|κουιζ|τα πιο διαβασμένα|με δυο λόγια|επισκόπηση τύπου|ατζέντα|" +
  "訂正|おわびと訂正|お詫びと訂正|訂正とおわび|読者の声|投書欄|クイズ|よく読まれている記事|アクセスランキング|短信|" +
  "정정|정정보도|바로잡습니다|독자 편지|독자투고|퀴즈|많이 본 뉴스|단신|" +
  "भूल सुधार|शुद्धिपत्र|संपादक के नाम पत्र|पाठकों के पत्र|प्रश्नोत्तरी|क्विज़|सबसे ज़्यादा पढ़ी गई|संक्षेप में|" +
  "rättelser?|rättelser och förtydliganden|insändare|brev till redaktionen|läsarbrev|frågesport|nyhetsquiz|veckans quiz|mest lästa?|i korthet|kortnytt|korsord|kalendarium|" +
  "اصلاحیه|تصحیح|نامه‌های خوانندگان|نامه به سردبیر|مسابقه|آزمون|پربازدیدترین‌ها|پرخواننده‌ترین‌ها|اخبار کوتاه|کوتاه از اخبار";

const pattern = caseless(`^(?:${titles})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:${titles})$`);

/** The longest such title, in UTF-16 units: what is longer is a headline that holds the word. */
const LONGEST = 48;

/** Whether a title is one of a page that holds things of many kinds. */
export function isDigestTitle(title: string): boolean {
  // Site names follow: "Corrections | The Paper".
  const [own = ""] = title.split(/\s[|–—·-]\s/, 1);
  return own.length <= LONGEST && pattern.test(own.trim());
}
