/**
 * What is done to people by means of a program: hacking, infecting, eavesdropping. By language, in the forms that
 * coverage uses; where a language has case endings, other endings fit too. Mere watching ("monitored") is missing, since
 * cameras, drones and satellites do it as well.
 */
export const deeds: Record<string, string> = {
  en: "hacked, hack, hacking, infected, infect, infecting, infection, infections, infiltrated, infiltrate, tapped, bugged, wiretap, wiretapped, wiretapping, eavesdrop, eavesdropped, eavesdropping, spy on, spied on, spying on, snoop on, snooped on, broke into, broken into, break into, surveil, surveilled, intercepted, intercept, spying, spied, snooping, espionage, hackers, hacker, bugging, listened in, listening in, zero-day, zero-days, exploit, exploits, compromised phone, compromised phones, implanted, planted on, forensic, forensics, digital forensics, phone-tapping, phone tapping, tapping, jailbreak, siphoned, eavesdropped on, hack-for-hire, hacked into, cyberespionage, infiltrating, backdoor, infects, hacks, intercepting, interceptions",
  de: "gehackt, hacken, infiziert, infizieren, ausgespäht, ausspähen, ausspähte, abgehört, abhören, abhörte, ausspioniert, ausspionieren, bespitzelt, bespitzeln, infiltriert, infiltrieren, verwanzt, mitgelesen, Hacker, Hackerangriff, Hackerangriffe, Hackerwerkzeug, Hackerwerkzeuge, Hacking, Lauschangriff, Abhöraktion, Abhörskandal, Abhöraffäre, Spionage, Spionageangriff, Spionagewerkzeug, Spähangriff, Spähattacke, Spähwerkzeug, Spähprogramm, ausgeforscht, ausforschen, Bespitzelung, mitgehört, mithören, angezapft, anzapfen, belauscht, belauschen, geknackt, knacken, eingeschleust, einschleusen, aufgespielt, Sicherheitslücke, Zero-Day, Forensiker, Forensikerin, forensisch, forensische, IT-Forensiker, Wanze, verwanzen, abgefangen, abfangen, Schnüffelei, Schnüffelsoftware, Staatstrojaner, Trojaner, Infektion, Infektionen, Lauschaktion",
  es: "hackeado, hackeada, hackeados, hackeadas, hackear, hackeó, hackearon, infectado, infectada, infectados, infectadas, infectar, infectó, infectaron, espiado, espiada, espiados, espiadas, espiar, espió, espiaron, espiaba, espiaban, espionaje, intervenido, intervenidos, intervenir, pinchado, pinchados, interceptar, interceptado, hackeo, hackeos, hacker, hackers, espía, espías, infección, infecciones, pinchar, pinchazo, pinchazos, interceptación, jaquear, jaqueo, infiltrar, vulnerado, vulnerados, vulnerar, peritaje, pericial, forense, forenses, análisis forense, escuchas, escuchas telefónicas, ciberataque, ciberataques, ciberespionaje, día cero, puerta trasera, espionaje político",
  fr: "piraté, piratée, piratés, piratées, pirater, infecté, infectée, infectés, infectées, infecter, espionné, espionnée, espionnés, espionnées, espionner, espionnait, espionnage, sur écoute, infiltré, infiltrés, intercepter, écouté, écoutés, piratage, piratages, pirate informatique, pirates informatiques, hacker, hackers, hacké, hackés, espion, espions, espionne, infection, infections, infiltrer, infiltration, écoutes, écoutes téléphoniques, mis sur écoute, interception, interceptions, expertise technique, analyse technique, forensique, cyberattaque, cyberespionnage, mouchard, mouchards, faille zero-day, faille, failles, siphonné, siphonnés, compromis le téléphone, intrusion, intrusions",
  pt: "hackeado, hackeada, hackeados, hackeadas, hackear, invadido, invadida, invadidos, invadidas, invadir, infectado, infectada, infectados, infectadas, infetado, infetados, infectar, espionado, espionada, espionados, espionadas, espiado, espiados, espionar, espionou, espiar, espionagem, grampeado, grampeados, interceptado, hackeamento, hacker, hackers, invasão, infetar, infecção, infeção, espião, espiões, arapongagem, arapongas, araponga, grampear, grampo, grampos, grampeamento, interceptar, interceptação, interceptações, intercetar, interceção, perícia, forense, forenses, escutas, escutas telefónicas, bisbilhotar, monitoramento ilegal, ciberataque, ciberespionagem, dia zero, brecha, brechas",
  hu: "feltörték, feltört, törtek fel, törték fel, hallgattak le, hallgatták le, figyeltek meg, figyelték meg, feltörte, feltörni, feltörése, lehallgatták, lehallgatott, lehallgattak, lehallgatta, lehallgatni, lehallgatás, megfigyelték, megfigyeltek, megfigyelt, kémkedtek, kémkedett, kémkedni, meghackelték, meghackelt, megfertőzték, megfertőztek, megfertőzött, megfertőződött, hekker, hekkerek, hackelés, meghekkel, meghekkelték, meghackel, feltör, feltörés, lehallgat, bepoloskáz, poloska, kémkedés, kémkedik, kém, kémek, megfertőz, fertőzés, fertőzött, fertőzött telefon, megfigyel, megfigyelés, kihallgat, sebezhetőség, biztonsági rés, nulladik napi, igazságügyi szakértő, kriminalisztikai, adatlopás, titkos információgyűjtés, behatolt, behatolás, telepítették, telepített",
  he: "נפרץ, נפרצו, נפרצה, פרצו, פרץ, פריצה, לפרוץ, נדבק, הודבק, הודבקו, ריגל, ריגלו, לרגל, ריגול, רוגלו, האזין, האזינו, האזנה, האזנות, להאזין, פורץ, פורצים, פרצה, הפריצה, פריצות, נדבקו, הדבקה, הדבקות, מודבק, מודבקים, נגוע, נגועים, מרגל, מרגלים, ריגלה, נרגל, רוגלה, רוגלות, האזינה, ציתות, ציתותים, צותת, צותתו, האקר, האקרים, חולשה, חולשות, פורנזי, פורנזית, פורנזיקה, השתלה, הושתל, הושתלה, הוחדר, הוחדרה, חדירה, חדר לטלפון, חדרה לטלפון, הושתלו, בילוש, סייבר, מתקפת סייבר",
  ar: "اخترق, اخترقت, اختراق, مخترق, تجسس, التجسس, تجسست, تجسسوا, تنصت, التنصت, تنصتت, أصيب, أصيبت, إصابة, اخترقوا, اختراقات, مخترقة, يتجسس, تتجسس, جاسوس, جواسيس, يتنصت, قرصنة, قراصنة, هاكر, مصاب, تسلل, تسللت, زرع, زرعت, ثغرة, ثغرات, تحليل جنائي, الجنائي الرقمي, جنائي رقمي, تتبع, اعتراض, هجوم إلكتروني, هجوم سيبراني, هجمات سيبرانية, اختراقها, اختراقه",
  zh: "入侵, 监听, 監聽, 窃听, 竊聽, 感染, 植入, 侵入, 黑客, 駭客, 骇客, 被黑, 间谍, 間諜, 零日, 漏洞利用, 取证, 取證, 监视, 監視, 攻破, 攻陷, 渗透, 滲透, 竊密, 窃密, 网络攻击, 網路攻擊, 恶意软件, 惡意軟體",
  tr: "dinlendi, dinlenen, dinlendiği, dinlemek, hacklendi, hacklenen, hacklendiği, sızıldı, sızıldığı, yüklendi, yüklendiği, bulaştı, bulaştığı, casusluk, gözetlendi, dinleme, dinleniyor, hackleme, hackledi, hack, hacker, sızma, sızdı, bulaştırıldı, bulaştırılan, casus, casuslar, gözetleme, takip edildi, izlendi, telekulak, ele geçirildi, siber saldırı, adli bilişim",
  pl: "zhakowano, zhakowany, zainfekowano, zainfekowany, inwigilowany, inwigilowano, inwigilacja, inwigilować, podsłuchiwany, podsłuchiwano, podsłuchiwać, szpiegowano, szpiegowany, szpiegować, włamano, zhakować, zhakowana, hakerzy, haker, zainfekować, podsłuch, podsłuchy, szpiegostwo, szpieg, szpiedzy, włamanie, włamania, infekcja, infekcje, cyberatak, biegły informatyk, biegli",
  ru: "взломали, взломан, взломаны, взлом, взломать, заражён, заражен, заражены, заразили, заражение, следили, слежка, прослушивали, прослушка, шпионили, шпионаж, хакер, хакеры, заразить, прослушивать, прослушивание, следить, шпион, шпионы, шпионить, кибератака, уязвимость, уязвимости, перехват, перехватывали, внедрили, установили на телефон",
  uk: "зламали, зламано, зламаний, злам, заражено, заражений, заразили, стежили, стеження, прослуховували, шпигували, шпигунство, зламати, хакер, хакери, заразити, зараження, прослуховування, прослуховувати, стежити, шпигун, шпигуни, шпигувати, кібератака, вразливість, перехоплення",
  it: "infettato, infettata, infettati, infettate, infettare, hackerato, hackerati, hackerare, spiato, spiata, spiati, spiate, spiare, spiava, spionaggio, intercettato, intercettati, intercettare, violato, violati, infezione, infezioni, hackeraggio, hacker, spia, spie, intercettazione, intercettazioni, dossieraggio, dossieraggi, trojan, captatore, cimice, cimici, attacco informatico, forense, forensi, analisi forense, perizia informatica, accesso abusivo, violazione del telefono",
  nl: "gehackt, hacken, besmet, geïnfecteerd, bespioneerd, bespioneren, afgeluisterd, afluisteren, bespied, hacker, hackers, hack, hacks, gehackte, infecteren, besmetting, besmettingen, spioneren, spionage, spion, spionnen, aftappen, afgetapt, telefoontap, telefoontaps, tap, taps, binnengedrongen, binnendringen, kwetsbaarheid, forensisch, forensische, cyberaanval, bespieden, gluursoftware",
  ja: "感染, 侵入, 盗聴, ハッキング, 仕込, ハッカー, 諜報, スパイ, 傍受, 乗っ取, のぞき見, 盗み見, 解析, 鑑識, ゼロデイ, 脆弱性, 不正アクセス, 遠隔操作",
  ko: "감염, 해킹, 도청, 침투, 해커, 침입, 스파이, 첩보, 사찰, 감청, 도감청, 엿들, 포렌식, 제로데이, 취약점, 악성코드",
  hi: "हैक, जासूसी, संक्रमित, सेंध, हैकिंग, हैकर, हैकरों, जासूस, टैपिंग, टैप, घुसपैठ, फॉरेंसिक, साइबर हमला",
  id: "diretas, meretas, peretasan, disadap, menyadap, penyadapan, terinfeksi, menginfeksi, memata-matai, dimata-matai, dibobol, peretas, sadap, infeksi, mata-mata, spionase, membobol, pembobolan, menyusup, disusupi, forensik, serangan siber",
  fa: "هک, جاسوسی, آلوده, شنود, نفوذ, هکر, هکرها, جاسوس, آلودگی, استراق سمع, رخنه, رهگیری, بدافزار, حمله سایبری",
  el: "μολύνθηκε, μολύνθηκαν, μολυνθεί, παγιδεύτηκε, παγίδευσαν, παρακολουθούσαν, παρακολουθήθηκε, κατασκοπεία, κατασκόπευσαν, υποκλοπές, χακαρίστηκε, μόλυνση, παγίδευση, παγιδευμένο, παρακολούθηση, παρακολουθήσεις, κατάσκοπος, κατάσκοποι, υποκλοπή, χακάρισμα, χάκερ, κυβερνοεπίθεση, κοριός, κοριοί, άρση απορρήτου",
};

/** Where such a program is found: people's phones. */
export const phones: Record<string, string> = {
  en: "phone, phones, smartphone, smartphones, cellphone, cellphones, iPhone, iPhones, handset, handsets, mobile phone, mobile phones, cell phone, cell phones, mobiles, mobile devices, iMessage, WhatsApp, microphone, iOS, Android, telephone, telephones",
  de: "Handy, Handys, Telefon, Telefone, Telefonen, Smartphone, Smartphones, iPhone, iPhones, Diensthandy, Diensthandys, Mobiltelefon, Mobiltelefone, Mobiltelefonen, Privathandy, iMessage, WhatsApp, Mikrofon, Telefonnummer, Telefonnummern, Android, Handynummer, Handydaten",
  es: "teléfono, teléfonos, móvil, móviles, celular, celulares, iPhone, iPhones, teléfono móvil, teléfono celular, terminal, terminales, dispositivo, dispositivos, iMessage, WhatsApp, micrófono, línea telefónica, Android",
  fr: "téléphone, téléphones, portable, portables, smartphone, smartphones, iPhone, iPhones, téléphones portables, mobile, mobiles, appareil, appareils, iMessage, WhatsApp, micro, numéro de téléphone, numéros de téléphone, Android",
  pt: "telefone, telefones, celular, celulares, telemóvel, telemóveis, iPhone, iPhones, smartphone, smartphones, aparelho, aparelhos, dispositivo, dispositivos, iMessage, WhatsApp, microfone, linha telefónica, Android, móvel",
  hu: "telefon, telefonja, telefonján, telefonjain, telefonjában, telefonjára, telefonjaira, telefonjukon, mobilján, okostelefon, mobil, mobilja, mobiltelefon, mobiltelefonja, okostelefonja, okostelefonok, készülék, készüléke, készülékén, iPhone, iMessage, WhatsApp, mikrofon, telefonszám, telefonszámok, telefonok, telefonszáma",
  he: "טלפון, טלפונים, טלפוניהם, סמארטפון, מכשיר, מכשירי, נייד, אייפון, סמארטפונים, מכשירים, ניידים, אייפונים, וואטסאפ, ווטסאפ, מיקרופון, טלפון נייד, טלפונים ניידים, הסלולרי, סלולרי, הנייד, פלאפון",
  ar: "هاتف, هاتفي, هواتف, هاتفها, هاتفه, هاتفيها, هاتفين, جوال, آيفون, هواتفهم, جوالات, أجهزة, جهازه, جهازها, أيفون, واتساب, ميكروفون, محمول, هاتف محمول, هواتف ذكية, هاتف ذكي, موبايل",
  zh: "手机, 手機, 电话, iPhone, 智能手机, 智慧型手機, 電話, 手機號碼, 手机号码, 麦克风, 麥克風, WhatsApp, iMessage, 苹果手机",
  tr: "telefonu, telefonuna, telefonunda, telefonları, telefonlarına, telefonlarında, cep telefonu, telefon, telefonlar, akıllı telefon, iPhone, WhatsApp, mikrofon, cep telefonları",
  pl: "telefon, telefonie, telefonu, telefonach, telefonów, telefony, iPhone, smartfon, smartfony, komórka, komórki, komórkę, aparat telefoniczny, WhatsApp, mikrofon, numer telefonu",
  ru: "телефон, телефоны, смартфон, айфон, айфоны, мобильный, смартфоны, гаджет, WhatsApp, микрофон, номер телефона, iPhone, айфоне",
  uk: "телефон, телефони, смартфон, айфон, айфони, мобільний, смартфони, гаджет, WhatsApp, мікрофон, номер телефону, iPhone",
  it: "telefono, telefoni, cellulare, cellulari, smartphone, iPhone, dispositivo, dispositivi, iMessage, WhatsApp, microfono, telefonino, telefonini, utenza, utenze",
  nl: "telefoon, telefoons, smartphone, iPhone, mobiel, mobiele telefoon, mobieltje, mobieltjes, toestel, toestellen, iPhones, WhatsApp, microfoon, telefoonnummer, telefoonnummers, smartphones",
  ja: "携帯, スマートフォン, スマホ, 携帯電話, 電話, 端末, アイフォーン, アイフォン, iPhone, ワッツアップ, マイク, 通話",
  ko: "휴대전화, 휴대폰, 스마트폰, 전화기, 아이폰, 핸드폰, 단말기, 왓츠앱, 마이크, 전화번호",
  hi: "फोन, फ़ोन, मोबाइल, आईफोन, आईफ़ोन, स्मार्टफोन, व्हाट्सऐप, व्हाट्सएप, माइक्रोफोन, हैंडसेट",
  id: "ponsel, telepon, gawai, iPhone, ponselnya, telepon genggam, telepon seluler, HP, WhatsApp, mikrofon",
  fa: "گوشی, تلفن, موبایل, گوشی‌های, تلفن همراه, آیفون, واتس‌اپ, واتساپ, میکروفون",
  el: "κινητό, κινητά, τηλέφωνο, τηλέφωνα, συσκευή, κινητού, κινητών, smartphone, iPhone, WhatsApp, μικρόφωνο, κινητό τηλέφωνο, τηλεφώνου, τηλεφώνων",
};

/** Who buys such programs: organs of a state. */
export const buyers: Record<string, string> = {
  en: "police, government, governments, ministry, minister, prosecutors, intelligence, secret service, army, state, authorities, regime, president",
  de: "Polizei, Regierung, Ministerium, Minister, Staatsanwaltschaft, Geheimdienst, Geheimdienste, Armee, Staat, Behörden, Behörde, BKA",
  es: "policía, gobierno, ministerio, ministro, exministro, fiscalía, inteligencia, ejército, Estado, autoridades, presidente",
  fr: "police, gouvernement, ministère, ministre, parquet, services secrets, renseignement, armée, État, autorités, président",
  pt: "polícia, governo, ministério, ministro, promotoria, procuradoria, inteligência, exército, Estado, autoridades, presidente",
  hu: "rendőrség, kormány, minisztérium, miniszter, ügyészség, titkosszolgálat, hadsereg, állam, hatóságok",
  he: "משטרה, ממשלה, ממשלת, משרד, שר, פרקליטות, מודיעין, צבא, מדינה, שירותי הביטחון",
  ar: "شرطة, حكومة, وزارة, وزير, نيابة, استخبارات, مخابرات, جيش, دولة, سلطات",
  zh: "警方, 警察, 政府, 部长, 检方, 情报, 军方, 国家, 當局, 当局",
  tr: "polis, hükümet, bakanlık, bakan, savcılık, istihbarat, ordu, devlet",
  pl: "policja, rząd, ministerstwo, minister, prokuratura, służby, wywiad, wojsko, państwo",
  ru: "полиция, правительство, министерство, министр, прокуратура, спецслужбы, разведка, армия, государство, власти",
  uk: "поліція, уряд, міністерство, міністр, прокуратура, спецслужби, розвідка, армія, держава, влада",
  it: "polizia, governo, ministero, ministro, procura, servizi segreti, esercito, Stato, autorità",
  nl: "politie, regering, ministerie, minister, justitie, inlichtingendienst, leger, overheid",
  ja: "警察, 政府, 省, 検察, 情報機関, 軍, 当局",
  ko: "경찰, 정부, 장관, 검찰, 정보기관, 국정원, 군, 당국",
  hi: "पुलिस, सरकार, मंत्रालय, मंत्री, खुफिया, सेना",
  id: "polisi, pemerintah, kementerian, menteri, kejaksaan, intelijen, tentara, negara",
  fa: "پلیس, دولت, وزارت, وزیر, دادستانی, اطلاعات, ارتش",
  el: "αστυνομία, κυβέρνηση, υπουργείο, υπουργός, εισαγγελία, μυστικές υπηρεσίες, στρατός, κράτος, ΕΥΠ",
};
