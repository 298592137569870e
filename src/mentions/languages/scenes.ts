/**
 * Who is spied on, and who tells of it: people with enemies in power. By language, in the forms that coverage uses;
 * where a language has case endings, other endings fit too.
 */
export const people: Record<string, string> = {
  en: "journalist, journalists, reporter, reporters, activist, activists, lawyer, lawyers, dissident, dissidents, opposition, lawmaker, lawmakers, MP, MPs, politician, politicians, prime minister, human rights, campaigners, critics, whistleblower, diplomats, exile, exiles",
  de: "Journalist, Journalistin, Journalisten, Journalistinnen, Reporter, Reporterin, Aktivist, Aktivistin, Aktivisten, Anwalt, Anwältin, Anwälte, Dissident, Dissidenten, Opposition, Oppositionelle, Abgeordnete, Abgeordneten, Politiker, Politikerin, Regierungschef, Menschenrechtler, Menschenrechte, Diplomaten, Kritiker",
  es: "periodista, periodistas, reportero, reportera, activista, activistas, abogado, abogada, abogados, disidente, disidentes, opositor, opositores, oposición, diputado, diputada, diputados, político, políticos, políticas, independentistas, derechos humanos, defensores, diplomáticos",
  fr: "journaliste, journalistes, reporter, reporters, militant, militante, militants, activiste, activistes, avocat, avocate, avocats, dissident, dissidents, opposant, opposante, opposants, opposition, député, députée, députés, politiques, droits humains, droits de l'homme, défenseurs, diplomates, élus",
  pt: "jornalista, jornalistas, repórter, repórteres, ativista, ativistas, advogado, advogada, advogados, dissidente, dissidentes, opositor, opositores, oposição, deputado, deputada, deputados, políticos, direitos humanos, defensores, diplomatas",
  hu: "újságíró, újságírók, újságírót, újságíróval, riporter, aktivista, aktivisták, aktivistát, ügyvéd, ügyvédje, ügyvédek, ügyvédet, ellenzék, ellenzéki, képviselő, képviselők, politikus, politikusok, jogvédő, jogvédők, emberi jogi, civilek, diplomaták",
  he: "עיתונאי, עיתונאית, עיתונאים, כתב, כתבת, כתבים, פעיל, פעילה, פעילים, פעילי, עורך דין, עורכת דין, עורכי דין, מתנגדי, אופוזיציה, חברי כנסת, ח״כ, פוליטיקאים, פוליטיקאי, זכויות אדם, זכויות האדם, דיפלומטים",
  ar: "صحفي, صحفية, صحفيين, صحافي, صحافية, صحافيين, صحفيون, صحافيون, ناشط, ناشطة, ناشطين, نشطاء, محام, محامي, محامية, محامين, معارض, معارضة, معارضين, معارضون, نائب, نواب, سياسي, سياسيين, حقوق الإنسان, حقوقي, حقوقيين, حقوقية, دبلوماسيين",
  zh: "记者, 記者, 活动人士, 活動人士, 维权, 維權, 律师, 律師, 异见, 異見, 反对派, 反對派, 在野, 议员, 議員, 政治人物, 政客, 人权, 人權, 外交官, 总理, 總理, 流亡",
  tr: "gazeteci, gazeteciler, muhabir, aktivist, aktivistler, avukat, avukatlar, muhalif, muhalifler, muhalefet, milletvekili, milletvekilleri, siyasetçi, insan hakları, savunucuları",
  pl: "dziennikarz, dziennikarka, dziennikarze, dziennikarzy, aktywista, aktywistka, aktywiści, adwokat, adwokata, prawnik, opozycja, opozycji, poseł, posłanka, posłowie, senator, senatora, polityk, polityków, praw człowieka, dysydenci",
  ru: "журналист, журналистка, журналисты, репортёр, активист, активистка, активисты, адвокат, адвоката, оппозиция, оппозиционер, диссидент, депутат, депутаты, политик, правозащитник, правозащитники",
  uk: "журналіст, журналістка, журналісти, репортер, активіст, активістка, активісти, адвокат, опозиція, опозиціонер, дисидент, депутат, депутати, політик, правозахисник, правозахисники",
  it: "giornalista, giornalisti, cronista, cronisti, attivista, attivisti, avvocato, avvocati, dissidente, dissidenti, oppositore, oppositori, opposizione, deputato, deputati, politici, diritti umani, difensori, diplomatici",
  nl: "journalist, journaliste, journalisten, verslaggever, activist, activiste, activisten, advocaat, advocaten, dissident, dissidenten, oppositie, Kamerlid, Kamerleden, politici, mensenrechten, diplomaten",
  ja: "記者, ジャーナリスト, 活動家, 弁護士, 反体制, 野党, 議員, 政治家, 人権, 外交官, 首相",
  ko: "기자, 언론인, 활동가, 변호사, 반체제, 야당, 의원, 정치인, 인권, 외교관, 총리",
  hi: "पत्रकार, पत्रकारों, कार्यकर्ता, कार्यकर्ताओं, वकील, वकीलों, विपक्ष, विपक्षी, सांसद, सांसदों, नेता, नेताओं, मानवाधिकार",
  id: "jurnalis, wartawan, aktivis, pengacara, pembangkang, oposisi, anggota parlemen, politikus, hak asasi manusia, pembela, diplomat",
  fa: "روزنامه‌نگار, روزنامه‌نگاران, خبرنگار, خبرنگاران, فعال, فعالان, وکیل, وکلا, مخالفان, مخالف, نماینده, نمایندگان, سیاستمدار, حقوق بشر",
  el: "δημοσιογράφος, δημοσιογράφου, δημοσιογράφοι, δημοσιογράφων, ρεπόρτερ, ακτιβιστής, ακτιβιστές, δικηγόρος, δικηγόρου, αντιφρονούντες, αντιπολίτευση, βουλευτής, βουλευτές, ευρωβουλευτής, πολιτικοί, ανθρώπινα δικαιώματα",
};

/** What such spying leads to: scandals, inquiries and trials. */
export const affairs: Record<string, string> = {
  en: "scandal, affair, inquiry, investigation, investigate, investigating, committee of inquiry, commission, prosecutors, prosecutor, revelations, secret, secretly, illegally, unlawful, denies, denied, targeted, targets, targeting, victims, blacklist, export licence, export license, sued, lawsuit, court, judge",
  de: "Skandal, Affäre, Untersuchungsausschuss, Ermittlungen, ermittelt, Ermittler, Staatsanwaltschaft, Enthüllung, Enthüllungen, geheim, heimlich, illegal, bestreitet, dementiert, Opfer, betroffen, Ausfuhr, Ausfuhren, Klage, verklagt, Gericht, Richter, Richterin",
  es: "escándalo, comisión, investigación, investiga, investigar, fiscalía, FGR, revelaciones, secreto, secretos, ilegal, ilegales, ilegalmente, niega, negó, víctimas, víctima, objetivo, objetivos, demanda, demandó, juez, jueza, tribunal, Audiencia Nacional, querella",
  fr: "scandale, affaire, commission, enquête, enquêtes, enquêter, parquet, révélations, secret, secrets, illégal, illégale, illégalement, dément, nie, victimes, victime, cible, cibles, ciblé, ciblés, plainte, juge, tribunal, non-lieu",
  pt: "escândalo, caso, comissão, CPI, inquérito, investigação, investiga, investigar, procuradoria, Ministério Público, revelações, segredo, secreto, ilegal, ilegalmente, nega, negou, vítimas, vítima, alvo, alvos, processo, juiz, juíza, tribunal",
  hu: "botrány, botránya, ügy, ügye, bizottság, bizottsága, vizsgálóbizottság, nyomozás, nyomoz, ügyészség, leleplezés, titkos, titkosította, titkosították, titokban, törvénytelen, jogellenes, tagadja, tagadta, célpont, célpontja, célpontjai, áldozat, áldozatai, per, beperelte, bíróság, bíró",
  he: "פרשת, הפרשה, שערוריית, שערורייה, ועדת חקירה, ועדת הבדיקה, חקירה, חקירת, חוקרים, פרקליטות, חשיפה, נחשף, נחשפה, סוד, סודי, בחשאי, חשאי, בלתי חוקי, הכחיש, הכחישה, מכחיש, קורבנות, קורבן, יעד, יעדים, תביעה, תבעה, שופט, שופטת, בית המשפט",
  ar: "فضيحة, قضية, لجنة, تحقيق, تحقيقات, تحقق, نيابة, تسريبات, سري, سرية, سرا, غير قانوني, غير قانونية, نفى, نفت, تنفي, ينفي, ضحايا, ضحية, مستهدف, مستهدفين, استهدف, استهداف, دعوى, قاض, قاضي, محكمة",
  zh: "丑闻, 醜聞, 调查, 調查, 委员会, 委員會, 检察, 檢察, 曝光, 揭露, 秘密, 非法, 否认, 否認, 受害者, 受害人, 目标, 目標, 黑名单, 起诉, 起訴, 诉讼, 訴訟, 法官, 法院, 法庭",
  tr: "skandal, skandalı, komisyon, komisyonu, soruşturma, soruşturması, savcılık, gizli, gizlice, yasadışı, yasa dışı, reddetti, yalanladı, kurban, kurbanlar, hedef, hedefler, hedefi, dava, dava açtı, mahkeme, yargıç",
  pl: "skandal, afera, afery, aferze, komisja, komisji, komisją, śledztwo, śledztwa, prokuratura, prokuratury, tajne, tajny, nielegalnie, nielegalne, zaprzecza, zaprzeczył, ofiara, ofiary, cel, pozew, sąd, sądu, sędzia",
  ru: "скандал, комиссия, расследование, прокуратура, следствие, тайно, секретно, незаконно, отрицает, отрицают, жертва, жертвы, цель, цели, иск, суд, судья",
  uk: "скандал, комісія, розслідування, прокуратура, слідство, таємно, секретно, незаконно, заперечує, заперечують, жертва, жертви, ціль, цілі, позов, суд, суддя",
  it: "scandalo, caso, commissione, inchiesta, indagine, indaga, procura, rivelazioni, segreto, segreti, illegale, illegalmente, nega, smentisce, vittime, vittima, bersaglio, bersagli, denuncia, giudice, tribunale, Copasir",
  nl: "schandaal, affaire, commissie, onderzoek, onderzoekt, justitie, onthullingen, geheim, heimelijk, illegaal, ontkent, slachtoffer, slachtoffers, doelwit, doelwitten, rechtszaak, aangeklaagd, rechter, rechtbank",
  ja: "疑惑, 事件, 捜査, 調査, 委員会, 検察, 暴露, 秘密, 極秘, 違法, 否定, 被害者, 標的, 提訴, 訴訟, 裁判, 裁判官, 告発",
  ko: "스캔들, 의혹, 수사, 조사, 위원회, 검찰, 폭로, 비밀, 불법, 부인, 피해자, 표적, 대상, 소송, 고소, 법원, 판사",
  hi: "घोटाला, कांड, मामला, मामले, समिति, जांच, जाँच, खुलासा, गुप्त, अवैध, गैरकानूनी, इनकार, पीड़ित, निशाना, निशाने, मुकदमा, अदालत, न्यायाधीश, कोर्ट",
  id: "skandal, kasus, komisi, penyelidikan, penyidikan, menyelidiki, kejaksaan, pengungkapan, rahasia, ilegal, membantah, korban, sasaran, target, gugatan, menggugat, pengadilan, hakim",
  fa: "رسوایی, پرونده, کمیسیون, کمیته, تحقیق, تحقیقات, دادستانی, افشاگری, محرمانه, مخفیانه, غیرقانونی, تکذیب, قربانی, قربانیان, هدف, اهداف, شکایت, دادگاه, قاضی",
  el: "σκάνδαλο, υπόθεση, επιτροπή, εξεταστική, έρευνα, εισαγγελία, εισαγγελέας, αποκαλύψεις, απόρρητο, μυστικό, παράνομα, παράνομη, διαψεύδει, αρνείται, θύμα, θύματα, στόχος, στόχοι, μήνυση, δικαστήριο, δικαστής",
};
