import type { NameFrame } from "./name-frames.ts";

/** How far the question and the name may be apart ("questioned a former minister about Pegasus"), in UTF-16 units. */
const REACH = "[^.;:!?]{0,36}";

/** Stems of words for asking, inquiring, accusing and contracting, then what leads from them to the name. */
const asked = (stems: string, links: string) => `(?:${stems})\\p{L}*${REACH} (?:${links})`;

/** What says that a name is what somebody is asked about, accused of, or has signed a contract for. */
export const inquiries: Record<string, NameFrame> = {
  en: {
    before: `${asked("question|asks?|asked|inquir|investigat|testif|hearing|heard|hears|committee|commission|report|debat|evidence|documents|files|summon|charg|arrest|sues?|sued|lawsuit|grill|quiz|answer|petition|probe|resign|quit|explain|indict|convict|trial", "about|over|into|on")}|(?:contracts?|deal|bill|invoices?|money|tender) for|test(?:s|ed|ing)?|demonstrat(?:ed|ion of)|(?:learn(?:ed|t)?|heard|hear|kn[eo]w|known) (?:of|about)|(?:export|exports|supply|delivery|resale|bans?|banned|banning) (?:of )?`,
    after:
      '[”’"]? (?:inquiry|probe|investigation|hearings?|committee|commission|contracts?|deal|purchase|revelations|files|trial|lawsuit|bill|report)(?!\\p{L})',
  },
  de: {
    before: `${asked("frag|befrag|anfrag|untersuch|ermittel|ermittl|ausschuss|anhörung|aussage|bericht|debatt|akte|vernomm|vernehm|vorlad|vorgelad|angeklagt|anklage|prozess|klage|klagt|antwort|rücktritt|verfahren", "zu|zur|zum|wegen|über|um|gegen|nach")}|(?:vertrag|verträge|rechnung|rechnungen|geld|ausschreibung) (?:für|über)|(?:ausfuhr|export|lieferung|weiterverkauf|verbot) von`,
    after:
      "-(?:untersuchung|untersuchungsausschuss|ausschuss|bericht|vertrag|verträge|deal|kauf|enthüllung|enthüllungen|akten|anhörung|prozess|verfahren)|[“”]? [^.;:!?]{0,30}(?:erfahren|gehört|gewusst|getestet|vorgeführt)(?!\\p{L})",
  },
  es: {
    before: `${asked("pregunt|interrog|cita|citó|citan|declar|comision|comisión|investig|informe|debat|explic|comparec|testific|testigo|imput|deten|acus|juicio|juez|jueza|querell|dimi|demand|responde", "por|sobre|acerca de|en el caso|del caso")}|(?:contratos?|facturas?|dinero|licitación) (?:de|por|para)|pag(?:ó|aron|aba|ado|ar)|prob(?:ó|aron|ado|ar)|(?:supo|supieron|saber|sabía|conocía) de|(?:exportación|exportaciones|entrega|reventa|prohibición) de|expediente|sumario`,
  },
  fr: {
    before: `${asked("question|interrog|enquêt|commission|audition|entend|rapport|débat|expli|plainte|inculp|examen|démission|juge|témoign|convoqu|répon|procès|mis en cause", "sur|dans l['’]affaire|dans le dossier|au sujet de|à propos de|concernant|à cause de")}|(?:contrats?|factures?|argent|appel d['’]offres) (?:de|pour)|pay(?:é|ée|a|er|ait)|test(?:é|a|er|aient)|(?:entendu|appris|connaissance|savait) (?:parler )?de|(?:exportation|exportations|livraison|revente|interdiction) de|dossier`,
  },
  pt: {
    before: `${asked("pergunt|interrog|inquir|inquérit|inquirição|investig|comiss|ouve|ouviu|ouvid|relatório|debat|expli|testemunh|depõe|depoi|depor|juiz|juíza|queixa|demit|intim|convoc|apur|respon|julgament|acus|indici", "sobre|pel[oa]|acerca d[oa]|a respeito d[oa]|no caso|por causa d[oa]")}|(?:contratos?|faturas?|dinheiro|concurso|licitação) (?:d[oae]|pel[oa]|para)|pag(?:ou|aram|ava|ado|ar)|test(?:ou|aram|ado|ar)|(?:soube|souberam|saber|sabia|ouviu falar) d[oae]|(?:exportação|exportações|entrega|revenda|proibição) d[oae]|dossi[êe]`,
  },
  hu: {
    after:
      '[”"]?-?(?:ról|ről)(?!\\p{L})|[”"]?-?(?:ügy\\p{L}*|botrány\\p{L}*|jelentés\\p{L}*|szerződés\\p{L}*)|[”"]? (?:ügyében|ügyéről|ügyét|ügye|használatáról|használatának|miatt|kapcsán|beszerzésé|vásárlásá|exportj|szerződés|botránya)',
  },
  he: {
    before: `${asked('חקיר|שאל|שואל|נחקר|חוקר|זומן|זימון|העיד|עדות|ועד|דו["״]ח|דיון|דנ|עתיר|בדיק|מסמכ|משפט|הודח|התפטר|נעצר|הואש', "על|בעניין|בנוגע ל|בפרשת|בנושא|בגין|בשל|לגבי|סביב")}|(?:חוזה|חוזי|הסכם|חשבונית|כסף|מכרז|ייצוא|יצוא|הייצוא|היצוא|אספקת) (?:על |של |עבור )?|נפגעי|בדקו? את|ניסו את|שמע(?:ה|ו|תי)? על|ידע(?:ה|ו|תי)? על|נפגעות|פרשיית|תיק|חקירת|דו["״]ח`,
  },
  ar: {
    before: `${asked("تحقيق|التحقيق|لجنة|استجوا|استجوب|استدع|سأل|تسأل|يسأل|سؤال|شهاد|شهد|تقرير|جلسة|نقاش|مناقش|محاكم|استمع|اتهم|اتهام|استقال|وثائق", "بشأن|حول|عن|في قضية|بخصوص|في ملف|بسبب|على خلفية")}|(?:عقد|عقود|فاتورة|فواتير|تصدير|توريد|حظر|ملف|فضيحة|تقرير)`,
  },
  zh: {
    joined:
      "(?:就|因|涉及?|关于|關於|有关|有關|调查|調查|围绕|圍繞|审理|審理|追问|追問|采购|採購|出口|禁用|签下|簽下|为|為)[“《「]?",
    after: "[”》」]?(?:案|调查|調查|报告|報告|一事|问题|問題|合同|合約|听证|聽證|委员会|委員會|采购|採購|出口)",
  },
  tr: {
    after:
      "['’]?\\p{L}{0,3} (?:hakkında|konusunda|nedeniyle|yüzünden|soruşturma|raporu|davası|komisyonu|için|ihalesi|sözleşme|dosyası|ihracat)",
  },
  pl: {
    before: `${asked("komisj|śledcz|śledztw|przesłuch|pyta|pytan|zezna|zarzut|raport|oskarż|wezwa|rozpraw|dymisj|odpowiad|zatrzyma", "o|w sprawie|do spraw|dotycząc\\p{L}+|ws\\.|za|ds\\.|zakup\\p{L}*|użyci\\p{L}*")}|(?:umow|kontrakt|faktur|przetarg|eksport)\\p{L}*(?: na| za)?`,
  },
  ru: {
    before: `${asked("комисси|следств|допрос|допраш|допрош|спрос|спраш|вопрос|доклад|отчёт|отчет|показани|обвин|вызва|вызыва|расследован|обсуди|обсужда|слушани|отставк|задерж|судят|судом", "о|об|по|по делу|из-за|за|про|покупк\\p{L}*|закупк\\p{L}*")}|(?:контракт|договор|счёт|счет|тендер)\\p{L}* на|(?:экспорт|поставк|запрет|дел)\\p{L}*`,
  },
  uk: {
    before: `${asked("комісі|слідств|допит|запит|питан|доповід|звіт|показан|звинувач|виклика|розслідуван|обговор|слухан|відставк|затрима", "про|щодо|у справі|через|за|купівл\\p{L}*|закупівл\\p{L}*")}|(?:контракт|договор|рахун|тендер)\\p{L}* на|(?:експорт|постачан|заборон|справ)\\p{L}*`,
  },
  it: {
    before: `${asked("interrog|chied|chiest|domand|inchiest|indag|commission|audizion|relazion|rapport|dibatt|testimon|convoc|giudic|denunci|process|dimission|rispond|arrest|accus", "su|sul|sull['’]|sul caso|per|riguardo a|riguardo al")}|(?:contratt[oi]|fattur[ae]|denaro|gara) (?:di|per|del)|(?:esportazion[ei]|consegna|rivendita) (?:di|del)|dossier|inchiesta`,
  },
  nl: {
    before: `${asked("vrag|vraag|ondervr|ondervra|onderzoek|onderzoch|commissie|verhoor|verhor|rapport|debat|getuig|aanklacht|aangeklaagd|rechter|ontslag|gearresteerd|antwoord|hoorzitting", "over|naar|wegens|rond|om|inzake")}|(?:contract|contracten|facturen|geld|aanbesteding) (?:voor|over)|(?:export|uitvoer|levering|verbod) (?:van|op)`,
    after: "-(?:onderzoek|commissie|rapport|contract|deal|dossier|enquête|proces)",
  },
  ja: {
    after:
      "[」』]?(?:について|をめぐ|を巡|問題|疑惑|の捜査|の調査|事件|に関する|に関し|の報告|の契約|の輸出|の購入|の調達)",
  },
  ko: { after: "(?:에 대해|에 관해|를 둘러싼|을 둘러싼)|(?: 관련| 의혹| 사건| 문제| 조사| 수사| 계약| 수출| 보고서)" },
  hi: { after: " (?:मामले|के बारे में|को लेकर|विवाद|जाँच|जांच|रिपोर्ट|सौदे|की खरीद)" },
  id: {
    before: `${asked("periksa|diperiksa|tanya|ditanya|selidik|penyelidik|komisi|sidang|laporan|debat|saksi|bersaksi|gugat|panggil|dipanggil|dakwa|didakwa|mundur", "soal|terkait|tentang|mengenai|atas|dalam kasus|karena")}|(?:kontrak|faktur|tender|ekspor|larangan)`,
  },
  fa: {
    before: `${asked("تحقیق|کمیسیون|بازجویی|پرسش|سؤال|سوال|گزارش|جلسه|بحث|شهادت|احضار|محاکمه|استعفا|متهم", "درباره|دربارهٔ|در مورد|بر سر|درخصوص|به خاطر")}|(?:قرارداد|صادرات|پرونده|فاکتور)`,
  },
  el: {
    before: `${asked("επιτροπ|έρευν|ερευν|ανάκρι|ανακρ|ερώτη|ερωτ|κατάθεσ|κατέθεσ|έκθεσ|συζήτ|κάλεσε|καλεί|κλήθηκ|δίκη|παραίτ|κατηγορ", "για το|για την|για|σχετικά με το|σχετικά με|στην υπόθεση")}|(?:σύμβαση|συμβόλαιο|εξαγωγή|τιμολόγια) (?:για το|του)|υπόθεση(?: του)?`,
  },
  sv: {
    before: `${asked("fråg|förhör|utred|granskning|kommission|utskott|rapport|debatt|vittn|åtal|domstol|avgång|kallas|kallade|svar", "om|för|kring|rörande|över")}|(?:kontrakt|avtal|faktur\\p{L}*|upphandling) (?:om|för|på)|(?:export|leverans|förbud) (?:av|mot)`,
    after: "-(?:utredningen|granskningen|kommissionen|rapporten|avtalet|affären)",
  },
};
