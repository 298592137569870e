import { caseless } from "../../text/caseless.ts";

/**
 * Who works on an investigation: "a reporter of the Pegasus Project". Sources of regular expressions for the words right
 * before a name, and right after it where a language has them there.
 */
const before = [
  "(?:reporter|journalist|editor|team|partner)s? (?:of|on|from|with|behind|at) (?:the )?",
  "(?:reportero|reportera|periodista|redactor)s? (?:del?|que participó en el) ",
  "(?:reporter|journaliste|rédact(?:eur|rice))s? (?:du|de l[ae]|au sein du) ",
  "(?:repórter|repórteres|jornalista|jornalistas) (?:do|da|no) ",
  "(?:Reporter|Reporterin|Reporterinnen|Journalist|Journalistin|Journalisten|Journalistinnen) (?:des|vom|beim|im) ",
  "(?:עיתונאי|עיתונאית|עיתונאים|כתב|כתבת|תחקירן|תחקירנית)(?: ש\\p{L}+)? ?(?:של |ב|מ)",
  "(?:صحفي|صحفية|صحفيون|صحفيين|مراسل|مراسلة)(?: شارك)? (?:في|من) ",
  "(?:giornalista|giornalisti|cronista) del ",
  "(?:journalist|journalisten|verslaggever|verslaggevers) (?:van|bij) (?:het )?",
  "(?:журналист|журналисты|журналістка?|журналісти) ",
].join("|");

const after =
  "\\s?(?:újságírój?a?i?|riporterei?|的?(?:记者|記者)|の記者|기자|gazetecileri)(?!\\p{Ll})|-(?:Reporter|Journalist)";

export const reportersBefore = new RegExp(`(?:^|[^\\p{L}])(?:${before})["“„«']?$`, "u");
export const reportersAfter = new RegExp(`^["”“»']?(?:${after})`, "u");

/** What stands around an acronym that is not a firm's: an article, the full name of something else, a slash. */
export const noFirmBefore = caseless(
  `(?:(?:^|[\\s(“"„«])(?:the|das|dem|des|der|die)\\s|(?<!\\p{L})[ובלמש]?ה-?|[(（/-])["'“”„«]?$`,
);
export const noFirmAfter = /^(?:[)）/]|[\s-]\p{Lu}{2,}|\s?\d)/u;

/** A mere "with": people travel, win and play with things as well as they spy with them. */
export const withBefore = caseless(
  `(?<!\\p{L})(?:with|mit|con|avec|com|met|med|με|с|z|з|با|dengan|עם)(?: (?:the|der|dem|o|a|el|la|le|de|het|το|την))?\\s["“„«]?$`,
);

/** A name called a firm as one that everybody knows: "NSO, the company that …", "NSO, la empresa que …". */
export const knownFirmAfter = caseless(
  `^["”»]?\\s?[,–—،，、]\\s?(?:(?:the (?:company|firm|group) (?:that|which|behind|whose|at the)|la (?:empresa|compañía|firma) (?:que|detrás|creadora|responsable)|(?:l['’]entreprise|la société|la firme|le groupe) (?:qui|dont|que|derrière|à l['’]origine)|a (?:empresa|companhia|firma) (?:que|por trás|responsável)|(?:die Firma|das Unternehmen|der Konzern), (?:die|das|der|deren|dessen)|a(?:z a)? (?:cég|vállalat),? (?:amely|ami|mely)|l['’]azienda che|la società che|het bedrijf (?:dat|achter)|firma, która|компания, котор|компанія, як))|^["”»]?\\s?[,،]\\s?(?:החברה ש|الشركة التي)|^["”»]?[,，——]{1,2}(?:这家|這家|那家)\\P{Script=Latin}{0,8}(?:公司|企业|企業)`,
);

/**
 * Kinds of programs that only spies have, with what stands between them and a name: "the surveillance system Pegasus", "system
 * inwigilacji Pegasus", "le logiciel d'espionnage dit Pegasus". Cameras and traffic police have surveillance too.
 */
const ofSpies = [
  "(?<!(?:video|traffic|air|border|maritime|coastal|camera|aerial|store)[ -])(?:surveillance|spying|spy|espionage|hacking|wiretapping|eavesdropping|phone-tapping|interception) (?:system|software|program(?:me)?|tool|technology|app)",
  "(?:Überwachungs|Spionage|Abhör|Späh|Lausch|Hacker|Hacking|Schnüffel)-?(?:system|software|programm|werkzeug|tool)\\p{Ll}{0,2}",
  "(?:sistema|programa|software|herramienta|ferramenta)s? (?:de|para) (?:espionaje|espionagem|espiar|espionar|escuchas?|escutas?|intercept\\p{L}+|hackear|hackeo)",
  "(?:système|logiciel|programme|outil)s? (?:d['’](?:espionnage|écoutes?|interception)|de (?:cyberespionnage|cybersurveillance|piratage))",
  "(?:sistema|programma|software|strumento) (?:di|per) (?:spionaggio|spiare|intercettazion[ei]|intercettare|hackeraggio)",
  "(?:afluister|spionage|hack)-?(?:systeem|software|programma|tool)",
  "(?:spion|spionage|avlyssnings|hacker)-?(?:system|program|verktyg)\\p{Ll}{0,4}",
  "(?:system|program|oprogramowani|narzędzi)\\p{L}{0,3} (?:do )?(?:inwigila\\p{L}+|szpieg\\p{L}+|podsłuch\\p{L}+|hakersk\\p{L}+)",
  "(?:систем|программ|програм|средств|засоб|софт)\\p{L}{0,3} (?:для )?(?:слеж\\p{L}+|стежен\\p{L}+|прослу\\p{L}+|шпион\\p{L}+|шпигу\\p{L}+|взлома|зламу)",
  "(?:casusluk|dinleme) (?:sistemi|yazılımı|programı|aracı)",
  "(?:σύστημα|λογισμικό|πρόγραμμα) (?:παρακολο\\p{L}+|κατασκοπ\\p{L}+|υποκλοπ\\p{L}+)",
  "[ושהבלמכ]{0,2}(?:מערכת|תוכנת|תוכנה|כלי) ?ל?ה?(?:ריגול|האזנה|האזנות|פריצה|פיצוח)",
  "[وف]?[بل]?(?:نظام|برنامج|برمجية|منظومة|أداة) (?:ال)?(?:تنصت|تجسس|اختراق)",
  "(?:监听|監聽|窃听|竊聽|间谍|間諜|黑客|駭客)(?:系统|系統|软件|軟體|軟件|程序|程式|工具)",
  "(?:盗聴|スパイ|諜報|ハッキング)(?:システム|ソフトウェア|ソフト|プログラム|ツール)",
  "(?:감청|도청|해킹|스파이|사찰) ?(?:시스템|프로그램|소프트웨어|도구)",
  "(?:जासूसी) (?:सॉफ्टवेयर|सॉफ़्टवेयर|सिस्टम|प्रणाली)",
  "(?:sistem|perangkat lunak|program|alat|software) (?:pengintai\\p{L}*|penyadap\\p{L}*|mata-mata|spionase|peretas\\p{L}*)",
  "(?:سامانه|سیستم|نرم‌افزار|برنامه|ابزار)[هی‌]* (?:جاسوسی|شنود|هک)",
].join("|");

const named =
  "(?:,? (?:called|named|dubbed|known as|namens|genannt|llamado|denominado|chamado|dit|baptisé|appelé|detto|chiamato|genaamd|zwany|o nazwie|под названием|під назвою))?";

export const programOfSpies = caseless(`(?<!\\p{L})(?:${ofSpies})${named}[\\s"'“”„«»‘’「『《]*$`);

/** An English noun of another thing that follows a name, and is in no list of other senses. */
export const otherNounAfter =
  /^["”’']? (?:(?:hedge|pension|investment) )?(?:funds?|trust|estate|scheme|migration|merger|takeover|pipeline|mine|refinery|stadium|bridge|tunnel|tower|building|housing|development|charity|foundation|cult|sect|church|diet|drug|vaccine|pill)(?!\p{L})/u;

/** What says that a name is the code name of a raid or an exercise: "Operation Pegasus", "a Operação Pegasus". */
export const operationBefore = caseless(
  `(?<!\\p{L})(?:operation|operación|operativo|opération|operação|operazione|operatie|operationen|operacj\\p{L}{1,3}|операци\\p{L}{1,3}|операці\\p{L}{1,3}|επιχείρησης?|operasi|[ושהבלמכ]{0,2}מבצע|[وف]?[بل]?(?:ال)?عملية|عملیات|ऑपरेशन|オペレーション)[\\s-]["'“”„«»‘’「『《]*$`,
);

/** A name called a program: "the software Pegasus", "le logiciel Pegasus". */
export const programBefore = caseless(
  `(?<!\\p{L})(?:software|program|programme|programa|programma|Programm|logiciel|oprogramowani\\p{Ll}+|программ\\p{Ll}{1,3}|софт|програм\\p{Ll}{1,3}|забезпеченням?|обеспечени\\p{Ll}|λογισμικ\\p{Ll}+|πρόγραμμα|(?:[ושהבלמכ]{0,2}(?:תוכנת|תוכנה))|برنامج|برمجية|软件|軟體|軟件|ソフトウェア|ソフト|소프트웨어|सॉफ्टवेयर|perangkat lunak|نرم‌افزار)(?: (?:is|ist|es|est|é|è|was|era|jest|это|це|είναι|är|adalah|הוא|היא|هو))?[\\s"'“”„«»‘’「『《]*$`,
);

/** What says that a name is a maker's on a thing: "Räder der Marke Pegasus". A program sold "under the brand" is the story's own. */
export const brandBefore = caseless(
  `(?<!\\p{L})(?:(?:of|from) the (?:brand|make)|(?<!unter )der Marke|d[eu] (?:la )?marque|de (?:la )?marca|da marca|della marca|di marca|(?<!onder )(?:het|van het) merk|(?<!pod )marki|(?<!под )марки|μάρκας|av märket|bermerek|(?:של |מ)ה?מותג|(?:من )?ماركة|品牌|ब्रांड|برند)\\s?["'“„«‘’「『《]?$`,
);
export const brandAfter = caseless(
  `^["'”“»’」』》]?(?:[\\s-](?:márkájú|marka(?!\\p{L})|markalı|브랜드의)|牌(?!\\p{Script=Han}*[照子])|ブランドの)`,
);

/** What says between a noun and a name that it is the noun's: "a clinic called Pegasus", "מרפאה בשם פגסוס". */
const calling =
  ",? ?(?:(?:is |was |that is |which is )?(?:called|named|dubbed|by the name of)|namens|mit (?:dem )?Namen|heißt|(?:que )?se llama|(?:llamad|denominad)[oa]|de nombre|(?:qui )?s['’]appelle|(?:nommé|baptisé|appelé|dénommé)e?|du nom de|(?:que )?se chama|chamad[oa]|de nome|(?:che )?si chiama|(?:chiamat|denominat)[oa]|di nome|genaamd|met de naam|heet|som heter|vid namn|o nazwie|zwan\\p{Ll}{1,3}|под названием|под именем|під назвою|με (?:το )?όνομα|που ονομάζεται|ονόματι|(?:yang )?bernama|בשם|ששמ[הו]|הנקראת?|שנקראת?|تدعى|يدعى|تسمى|يسمى|اسمها|اسمه|باسم|تحمل اسم|يحمل اسم|به نام|با نام|名为|名為|名叫|叫做|叫作|叫)";
const called =
  "(?:[\\s-](?:nevű|elnevezésű|adlı|isimli|adındaki|नाम (?:का|की|के)|नामक)\\s(?:bir )?|という|と呼ばれる|(?:이)?라는\\s|(?:이)?란\\s)";
const open = "\\s?[\"'“„«‘’「『《]*";
const close = "[\"'”“»’」』》]*";
/** A firm of any trade. */
const firms =
  "(?:company|firm|business|start-?up|employer|Firma|Unternehmen|Betrieb|Start-?up|empresa|compañía|entreprise|société|firme|companhia|azienda|società|impresa|ditta|bedrijf|onderneming|företag|bolag|firm\\p{Ll}{1,3}|spółk\\p{Ll}{1,3}|компани\\p{Ll}{1,3}|фирм\\p{Ll}{1,3}|компані\\p{Ll}{1,3}|фірм\\p{Ll}{1,3}|εταιρε?ίας?|perusahaan|[ושהבלמכ]{0,2}(?:חברה|עסק)|[وفبل]{0,2}(?:ال)?شركة|شرکتی?|公司|企业|企業)";

export const callsBefore = caseless(`^${close}${calling}${open}$`);
export const callsAfter = caseless(`^${close}${called}$`);

/** A firm that is called by a name: no program. `@` is the name. */
export const firmCalled = caseless(
  `(?<!\\p{L})${firms}${calling}${open}@|@${close}${called}(?:cég|vállalat|vállalkozás|şirket|firma|会社|企業|회사|기업|업체|कंपनी)|(?:名为|名為|名叫|叫做|叫作)${open}@${close}的?(?:公司|企业|企業)`,
);

/** Where one is who is at a house or on a ship with a name: "stayed at the Pegasus on Main Street", "im Pegasus übernachtet". `@` is the name. */
export const placeCalled = caseless(
  "(?<!\\p{L})(?:(?:at|outside|inside|aboard|opposite|near) the @(?=[.,;:!?]|\\s(?:on|in|and|or|after|before|for|between|from|to|when|where|since|last|during|until|said)(?!\\p{L})|$)|im @(?=[.,;:!?]|\\s(?!\\p{Lu})|$))",
);

/** An article before a name that is a common noun too, and what follows such a noun; organisations have no article there. */
const asNoun: Record<string, { before: RegExp; after: RegExp }> = {
  en: {
    before: /(?<!\p{L})(?:the|an|its|their|our) ["“]?$/iu,
    after:
      /^["”]?(?:[.,;:!?)]|$| (?:for|on|of|to|from|until|till|by|in|at|that|which|offered|granted|announced|declared|proposed|covers?|appl(?:y|ies)|ends?|ended|runs?|ran|is|was|will|would|has|had|may|must|begins?|began|starts?|started|expires?|period|scheme|programme|week|weeks|day|days|bill|law|deadline)(?!\p{L}))/u,
  },
  es: {
    before: /(?<!\p{L})(?:la|una|esta|esa|su) ["“«]?$/iu,
    after: /^["”»]?(?:[.,;:!?)]|$| \p{Ll})/u,
  },
};

/** Whether an article before a name, and what follows it, make it a common noun: "the Amnesty for parking fines". */
export function isNounBeside(language: string, textBefore: string, textAfter: string): boolean {
  const frames = asNoun[language.slice(0, 2).toLowerCase() || "en"];
  return frames !== undefined && frames.before.test(textBefore) && frames.after.test(textAfter);
}

/** What joins a work to what it is about: "a novel about", "un libro sobre", "ספר על". */
export const aboutBefore = caseless(
  `^["”»]? (?:about|on|über|sobre|acerca de|sur|à propos de|su|sul|sulla|riguardo a|over|om|o|о|об|про|για|על(?: אודות)?|عن|حول|درباره|tentang)\\s(?:(?:the|die|das|den|el|la|le|il|o|a|de|het|το|την) )?${open}$`,
);

/** Shares of a firm, beside its name. */
export const sharesBefore = caseless(
  '(?<!\\p{L})(?:shares?|stock|acciones|actions|titres|ações|aktien?|papiere|azioni|titoli|aandelen|aktier?|akcj\\p{L}{1,3}|акци\\p{L}{1,3}|акці\\p{L}{1,3}|μετοχ\\p{L}{1,3}|מניית|מניות|سهم|أسهم|saham|سهام)(?: (?:of|in|de|du|d[aoe]l?|von|der|di|della|van|av|i))?\\s?["“„«]?$',
);
export const sharesAfter = caseless(
  "^[\"”»]?(?:['’]s? (?:shares?|stock)|s? (?:shares?|stock|aandelen|aktie\\p{L}{0,2}|hisse\\p{L}*)|-(?:aktien?|papiere?|aandelen|aktie\\p{L}{0,2}|részvény\\p{L}*|hisse\\p{L}*)|[- ]részvény\\p{L}*|(?:社|的)?(?:株|株価|股价|股價|股票)| ?(?:주가|주식))(?!\\p{L})",
);
