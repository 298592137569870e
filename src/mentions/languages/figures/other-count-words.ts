import { byLanguage, type WordsByLanguage } from "./by-language.ts";

/** What shows that a number counts others than the story's: further ones, those who were warned, a firm's staff, a rival's list. */

/** Before a number of further things: "another 37 phones". */
const further: WordsByLanguage = {
  en: "another|a further|an additional|yet another",
  de: "(?:nochmals?|noch einmal|weitere[rn]?|zusätzliche[rn]?)",
  fr: "(?:d['’]autres|encore)",
  es: "(?:otr[oa]s)",
  pt: "(?:outr[oa]s)",
  it: "(?:altr[ie]|ulteriori)",
  nl: "(?:nog(?: eens| zo['’]n)?|nog)",
  sv: "(?:ytterligare|till)",
  hu: "(?:további|újabb|még)",
  pl: "(?:kolejn(?:e|ych|ym)|jeszcze|dalsz(?:e|ych))",
  ru: "(?:ещё|еще)(?: на| в)?",
  uk: "(?:ще)(?: на| в| у)?",
  el: "(?:άλλ(?:α|ους|ες|ων)|ακόμη|ακόμα)",
  he: "(?:עוד)",
  id: "(?:lagi)",
};
const furtherSigns = "另有|又有|又在|还有|還有|さらに|新たに|추가로";

/** Between a number and its noun, or behind both: "67 more phones", "67 telefon daha". */
const more: WordsByLanguage = {
  en: "more|further|additional|extra",
  de: "weitere[rn]?|zusätzliche[rn]?|andere[rn]?",
  fr: "autres|supplémentaires|de plus",
  es: "más|adicionales",
  pt: "mais|adicionais",
  it: "altri|altre|in più|ulteriori",
  nl: "andere|extra|meer",
  sv: "till|ytterligare|andra",
  hu: "további|másik",
  pl: "kolejnych|innych|dodatkowych",
  ru: "других|дополнительных",
  uk: "інших|додаткових",
  el: "ακόμη|ακόμα|άλλα|άλλους|επιπλέον",
  tr: "daha|başka",
  he: "נוספים|נוספות|אחרים|אחרות",
  ar: "آخر|أخرى|آخرين|إضافي\\p{L}*",
  fa: "دیگر",
  hi: "और|अन्य",
  id: "lagi|lainnya",
};

/** Right before a number of people who were told that they may be watched. */
const warned: WordsByLanguage = {
  en: "(?:warn|alert|notif|inform|advis)\\p{L}*|told|tells|wrote to",
  de: "(?:warn|informier|benachrichtig|verständig|alarmier)\\p{L}*",
  fr: "(?:avert|alert|prév[ie]|inform|notifi)\\p{L}*",
  es: "(?:avis|adv[ie]|alert|inform|notific)\\p{L}*(?: a)?",
  pt: "(?:avis|alert|notific|inform|advert)\\p{L}*(?: a)?",
  it: "(?:avvis|avvert|allert|inform|notific)\\p{L}*",
  nl: "(?:waarschuw|informeer|verwittig)\\p{L}*",
  sv: "(?:varna|informera|underrätta)\\p{L}*",
  hu: "(?:figyelmeztet|értesít)\\p{L}*",
  pl: "(?:ostrze|powiadomi|poinformowa|zawiadomi)\\p{L}*",
  ru: "(?:предупре|уведом|оповест)\\p{L}*",
  uk: "(?:попередж|попереди|повідом|сповіст)\\p{L}*",
  el: "(?:προειδοποί|ενημέρω|ειδοποί)\\p{L}*",
  id: "(?:memperingatkan|memberi tahu|menginformasikan)",
  he: "(?:הזהיר|התריע|הודיע|יידע|עדכנ)\\p{L}*(?: ל)?",
  ar: "(?:حذر|أبلغ|أخطر|نبه|أشعر)\\p{L}*",
};
const warnedSigns = "警告(?:了)?|通知(?:了)?|提醒(?:了)?|告知(?:了)?";
/** The same behind the people, in languages with the verb last, and in the passive. */
const warnedAfter =
  "(?:figyelmeztet|értesít)\\p{L}*|(?:uyar|bilgilendir)\\p{L}+|(?:were|have been|had been|will be|will|to) (?:be )?(?:warn|alert|notif|inform)\\p{L}+|will receive warnings?|received? (?:a )?(?:warning|alert|notification)s?|(?:wurden|worden|werden) (?:gewarnt|benachrichtigt|informiert)|(?:هشدار|اطلاع) (?:داد|دریافت)|(?:को )?(?:चेताया|चेतावनी|सूचित)|(?:ont été|étaient|seront) (?:averti|alerté|prévenu|informé)s?|(?:fueron|han sido|serán) (?:avisad|alertad|notificad)[oa]s|(?:foram|serão) (?:avisad|alertad|notificad)[oa]s|gewarnt|benachrichtigt";
const warnedSignsAfter = "[にと](?:警告|通知)|(?:에게|다고) (?:경고|통보|알)";

/** Who has so many journalists: an employer. */
const staff =
  "on (?:its|the|their) (?:staff|payroll)|in (?:its|the|their) employ|employ(?:s|ing|ed)?(?!\\p{L})|(?:work|works|working) (?:in|at|for) (?:the|a|its|this|that|our)(?: \\p{L}+)? ?(?:newsroom|paper|newspaper|magazine|agency|outlet|broadcaster|company|firm|channel|station)|" +
  "(?:in|bei) (?:der|dieser|einer|seiner|ihrer|dem) (?:\\p{L}*redaktion|zeitung|agentur|firma|sender|magazin|blatt)[^.;]{0,60} arbeite(?:n|t)(?!\\p{L})|arbeiten (?:in|bei) (?:der|dieser|einer|dem) (?:\\p{L}*redaktion|zeitung|agentur)|beschäftig(?:t|en)|angestellt|" +
  "emploi(?:e|ent)|salariés|travaillent (?:dans|à|pour|au) (?:la|le|cette|sa|une?)? ?(?:rédaction|journal|agence)|emplea(?:n)?(?!\\p{L})|en plantilla|trabajan en (?:la|esta|su|una) (?:redacción|agencia|revista)|emprega(?:m)?(?!\\p{L})|trabalham n[ao] (?:redação|redacção|agência|jornal)|impiega(?:no)?(?!\\p{L})|lavorano (?:nella|in|per la) (?:redazione|agenzia)|dolgozik a (?:szerkesztőség|lap)\\p{L}*|werken (?:op|bij|voor) (?:de|deze|een) (?:redactie|krant)|in dienst|på redaktionen|zatrudnia\\p{L}*|работают в (?:редакции|газете)|в штате|працюють у (?:редакції|газеті)|у штаті|עובדים ב(?:מערכת|עיתון)|מעסיק\\p{L}*|يعملون في (?:الصحيفة|غرفة)|[يت]وظف";

/** A firm that is not the story's: "a rival spyware maker", "une société concurrente". */
const otherFirm =
  "competitors?(?!\\p{L})|(?:rival|competing|another|different)\\s(?:[\\p{L}-]+\\s){0,2}(?:firm|company|maker|vendor|manufacturer|developer|supplier|seller)|" +
  "konkurrent(?:en|in|innen)?(?!\\p{L})|mitbewerber\\p{L}*|(?:ander|konkurrierend|rivalisierend)e[nrms]?\\s(?:[\\p{L}-]+\\s){0,2}(?:firma|hersteller\\p{L}*|unternehmens?|anbieter\\p{L}*|konzerns?)|" +
  "concurrent(?:e|s|es)?(?!\\p{L})|autre\\s(?:société|entreprise|firme|fabricant|éditeur)|(?:société|entreprise|firme|fabricant)\\s(?:\\p{L}+\\s)?rivale?|" +
  "competidor(?:a|es|as)?(?!\\p{L})|otr[oa]\\s(?:empresa|compañía|firma|fabricante)|(?:empresa|compañía|firma)\\s(?:\\p{L}+\\s)?rival|concorrente?[is]?(?!\\p{L})|outr[oa]\\s(?:empresa|companhia|firma|fabricante)|empresa\\s(?:\\p{L}+\\s)?rival|un['’]altra\\s(?:azienda|società|impresa)|un altro (?:produttore|fornitore)|(?:azienda|società)\\s(?:\\p{L}+\\s)?rivale|" +
  "versenytárs\\p{L}*|konkurens\\p{L}*|rivális\\s\\p{L}*cég\\p{L}*|(?:egy )?másik\\s(?:\\p{L}+\\s){0,2}(?:cég|gyártó|vállalat)\\p{L}*|een ander(?:e)?\\s(?:\\p{L}+\\s){0,2}(?:bedrijf|maker|fabrikant)|konkurrent\\p{L}*|(?:ett )?anna(?:t|n)\\s(?:\\p{L}+\\s)?(?:företag|tillverkare)|konkuren\\p{L}+|inn(?:ej|a|y|ego)\\s(?:\\p{L}+\\s)?(?:firm\\p{L}*|producent\\p{L}*)|" +
  "конкурент\\p{L}*|друг(?:ой|ая|ого)\\s(?:\\p{L}+\\s)?(?:компани\\p{L}+|фирм\\p{L}+|производител\\p{L}+)|інш(?:ої|а|ого)\\s(?:\\p{L}+\\s)?(?:компані\\p{L}+|фірм\\p{L}+|виробник\\p{L}*)|ανταγωνίστρι\\p{L}+|ανταγωνιστ\\p{L}+|άλλη(?:ς)?\\s(?:\\p{L}+\\s)?εταιρ\\p{L}+|rakip|rakib\\p{L}*|başka bir\\s(?:\\p{L}+\\s)?(?:şirket|firma)\\p{L}*|pesaing\\p{L}*|perusahaan lain|" +
  "ה?מתחר(?:ה|ים|ות|ת)(?!\\p{L})|חברה (?:\\p{L}+ )?אחרת|شركة (?:\\p{L}+ )?(?:أخرى|منافسة)|(?:ال)?منافس(?:ة|ين)?(?!\\p{L})|رقیب|प्रतिद्वंद्वी|प्रतिस्पर्धी";
const otherFirmSigns =
  "竞争对手|競爭對手|另一家(?:公司|企业|企業|间谍)|競合|ライバル企業|別の会社|경쟁사|경쟁 업체|다른 회사";

/** Offices of a state, which test phones on their own. */
const offices =
  "ministr|police|prosecut|courts?(?!\\p{L})|committee|parliament|government|authorit|" +
  "\\p{L}*minister|\\p{L}*polizei|\\p{L}*staatsanw|gericht|ausschuss|untersuchungskommission|behörde|regierung|ministère|parquet|tribunal|commission|gouvernement|autorité|" +
  "policía|fiscal|comisión|comité|gobierno|juzgado|autoridad|ministério|polícia|promotor|comissão|comitê|governo|polizia|procura(?!\\p{L})|commissione|comitato|tribunale|minisztéri|rendőrség|ügyész|bíróság|bizottság|kormány|" +
  "politie|justitie|rechtbank|commissie|regering|departement|polis|åklagar|domstol|kommitté|utskott|policj|prokurat|sąd(?!\\p{L})|sądu|komisj|rząd|" +
  "министерств|полици|прокур|суд(?:а|у|ом)?(?!\\p{L})|комитет|комисси|правительств|міністерств|поліці|прокурат|комітет|комісі|уряд|" +
  "bakanlı|savcı|mahkeme|komisyon|hükümet|υπουργ|αστυνομ|εισαγγελ|δικαστ|επιτροπ|κυβέρν|kementerian|polisi|(?:ke)?jaksa|mahkamah|komisi|pemerintah|وزارت|پلیس|دادستان|دادگاه|کمیته|دولت|मंत्रालय|पुलिस|अदालत|समिति|सरकार";
const officesGlued =
  "(?<!\\p{L})[ובהלמש]{0,3}(?:משרד ה|המשרד|משטר|פרקליט|בית המשפט|ועד[הת](?!\\p{L})|ממשל|כנסת)|(?<!\\p{L})[وفبلك]?(?:ال|لل)?(?:وزار|شرطة|نياب|محكم|لجنة|حكوم|برلمان)|司法部|内政部|國防部|国防部|警方|警察|检察|檢察|检方|檢方|法院|委员会|委員會|政府|议会|議會|国会|國會|法務省|検察|裁判所|委員会|경찰|검찰|법원|위원회|정부|법무부";

/** That a test, a study or an inquiry is a later one. */
const laterStudy =
  "(?:later|subsequent|follow-?up|new(?:er)?|separate|second|another) (?:\\p{L}+ )?(?:study|investigation|inquiry|report|analysis|round|test|examination)|(?:spätere[nrm]?|nachfolgende[nrm]?|neue[nrm]?|weitere[nrm]?|separate[nrm]?|zweite[nrm]?) (?:\\p{L}+ )?(?:studie|untersuchung|recherche|analyse|prüfung)|(?:étude|enquête|analyse|rapport|vague) (?:ultérieur|postérieur|suivant|distinct|complémentaire)e?|(?:estudio|investigación|análisis|informe) (?:posterior|siguiente|distint[oa]|aparte)|(?:estudo|investigação|análise|relatório) (?:posterior|seguinte|distint[oa])|(?:studio|indagine|analisi|inchiesta|rapporto) (?:successiv|ulterior|distint)\\p{L}+|(?:későbbi|újabb|külön) (?:vizsgálat|elemzés|kutatás)\\p{L}*|(?:later|volgend|nieuw|apart)e? (?:onderzoek|studie|rapport)|(?:senare|ny|separat) (?:undersökning|studie|granskning)|późniejsz\\p{L}+ (?:badani|analiz|śledztw)\\p{L}+|(?:поздн|последующ|нов)\\p{L}+ (?:исследовани|анализ|расследовани|проверк)\\p{L}*|(?:пізніш|подальш|нов)\\p{L}+ (?:дослідженн|аналіз|розслідуванн|перевір)\\p{L}*|sonraki (?:bir )?(?:araştırma|inceleme)\\p{L}*|μεταγενέστερ\\p{L}+ (?:έρευνα|ανάλυση|μελέτη)\\p{L}*|(?:penelitian|studi|penyelidikan) (?:lanjutan|berikutnya|selanjutnya)|(?:מחקר|תחקיר|חקירה|בדיקה) (?:מאוחר(?:ת)?(?: יותר)?|נוספ(?:ת)?|נפרד(?:ת)?|חדש(?:ה)?)|(?:دراسة|تحقيق|تحليل|تقرير) (?:لاحق|منفصل|آخر|جديد)ة?";
const laterStudySigns =
  "后来的(?:研究|调查|檢測|检测)|此后的(?:研究|调查)|後続の(?:調査|研究)|その後の(?:調査|研究)|후속 (?:조사|연구)";

export const otherCountWords: Record<string, string> = {
  ...byLanguage("further", further, (forms) => `(?:^|[\\s"“„«(])[וב]?(?:${forms})\\s(?:(?:some|about|at least)\\s)?$`),
  "further signs": `(?:${furtherSigns})$`,
  ...byLanguage("more", more, (forms) => `^\\s(?:${forms})(?![\\p{L}\\p{M}])`),
  ...byLanguage("warned", warned, (forms) => `(?:^|[\\s"“„«(])ו?(?:${forms})\\s?(?:[\\p{L}-]+\\s)?$`),
  "warned signs": `(?:${warnedSigns})$`,
  "warned after": `^[^,;:.]{0,24}(?<!\\p{L})(?:${warnedAfter})|^[^、。，]{0,24}(?:${warnedSignsAfter})`,
  // A laboratory that the story does not know: "a lab in Nairobi".
  "a lab in":
    '(?:^|[\\s"“„«])(?:[Aa]n?|[Aa]nother|[Ee]in(?:em)?|[Uu]no?|[Uu]m|[Ee]gy|[Ee]en|[Ee]tt)\\s(?:\\p{Ll}[\\p{L}-]*\\s)?(?:\\p{Lu}\\p{L}*i\\s)?(?:[Ll]ab|[Ll]aboratory|Labor|laboratoire|laborator?io|laboratório|labor|laboratorium)\\s(?:in|of|at|from|aus|von|de|do|da|di|à|van|i)\\s\\p{Lu}|egy \\p{L}+i labor(?!\\p{L})',
  // A place at a sentence's beginning.
  opening:
    "^\\s*(?:(?:In|En|Em|Au|Aux|Im|I|W|We|В|У|Στ\\p{L}{1,3}|Di|Nell?a?|N[ao])\\s[^,:;.\\d]{3,30}(?=,)|(?:في\\s|ב)[^,،:;.\\d]{3,30}(?=[,،])|[在於][^，,、。\\d]{2,12}(?=[，,、])|[^，、。\\d]{2,12}では?|[^,:;.\\d]{3,30}(?:b[ae]n|에서)(?=,))",
  offices: `(?<!\\p{L})(?:${offices})|${officesGlued}`,
  "later study": `(?<!\\p{L})[בו]?(?:${laterStudy})|${laterStudySigns}`,
  staff: `(?<!\\p{L})(?:${staff})`,
  "other firm": `(?<!\\p{L})(?:${otherFirm})|${otherFirmSigns}`,
};
