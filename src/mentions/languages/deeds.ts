/**
 * What is done to people by means of a program: hacking, infecting, eavesdropping, and where it is found then, on their
 * phones. By language, in the forms that coverage uses; where a language has case endings, other endings fit too. Mere
 * watching ("monitored") is missing, since cameras, drones and satellites do it as well.
 */
export const deeds: Record<string, string> = {
  en: "hacked, hack, hacking, infected, infect, infecting, infection, infections, infiltrated, infiltrate, tapped, bugged, wiretap, wiretapped, wiretapping, eavesdrop, eavesdropped, eavesdropping, spy on, spied on, spying on, snoop on, snooped on, broke into, broken into, break into, surveil, surveilled, intercepted, intercept, on the phone, on the phones, on his phone, on her phone, on their phones, on a phone, on two phones, on phones, phone of, phones of, on the iPhone, in the phone, in the phones",
  de: "gehackt, hacken, infiziert, infizieren, ausgespäht, ausspähen, ausspähte, abgehört, abhören, abhörte, ausspioniert, ausspionieren, bespitzelt, bespitzeln, infiltriert, infiltrieren, verwanzt, mitgelesen, auf dem Handy, auf den Handys, auf dem Telefon, auf den Telefonen, auf dem Smartphone, auf den Smartphones, auf dem iPhone, auf seinem Handy, auf ihrem Handy, Handys von, Telefone von",
  es: "hackeado, hackeada, hackeados, hackeadas, hackear, hackeó, hackearon, infectado, infectada, infectados, infectadas, infectar, infectó, infectaron, espiado, espiada, espiados, espiadas, espiar, espió, espiaron, espiaba, espiaban, espionaje, intervenido, intervenidos, intervenir, pinchado, pinchados, interceptar, interceptado, en el móvil, en los móviles, en el teléfono, en los teléfonos, en el celular, en los celulares, en su teléfono, en sus teléfonos, en su móvil, teléfonos de, móviles de, celulares de",
  fr: "piraté, piratée, piratés, piratées, pirater, infecté, infectée, infectés, infectées, infecter, espionné, espionnée, espionnés, espionnées, espionner, espionnait, espionnage, sur écoute, infiltré, infiltrés, intercepter, écouté, écoutés, sur le téléphone, sur les téléphones, dans le téléphone, dans les téléphones, sur son téléphone, sur leurs téléphones, sur le portable, téléphones de, portables de, sur l'iPhone",
  pt: "hackeado, hackeada, hackeados, hackeadas, hackear, invadido, invadida, invadidos, invadidas, invadir, infectado, infectada, infectados, infectadas, infetado, infetados, infectar, espionado, espionada, espionados, espionadas, espiado, espiados, espionar, espionou, espiar, espionagem, grampeado, grampeados, interceptado, no celular, nos celulares, no telefone, nos telefones, no telemóvel, nos telemóveis, em seu celular, celulares de, telefones de, telemóveis de",
  hu: "feltörték, feltört, feltörte, feltörni, feltörése, lehallgatták, lehallgatott, lehallgattak, lehallgatta, lehallgatni, lehallgatás, megfigyelték, megfigyeltek, megfigyelt, kémkedtek, kémkedett, kémkedni, meghackelték, meghackelt, megfertőzték, megfertőztek, megfertőzött, megfertőződött, telefonján, telefonjain, telefonjában, telefonjára, telefonjaira, mobilján, készülékén, telefonjukon",
  he: "נפרץ, נפרצו, נפרצה, פרצו, פרץ, פריצה, לפרוץ, נדבק, הודבק, הודבקו, ריגל, ריגלו, לרגל, ריגול, רוגלו, האזין, האזינו, האזנה, האזנות, להאזין, בטלפון, בטלפונים, בטלפון של, בטלפונים של, במכשיר, במכשירי, בנייד, לטלפונים, לטלפון",
  ar: "اخترق, اخترقت, اختراق, مخترق, تجسس, التجسس, تجسست, تجسسوا, تنصت, التنصت, تنصتت, أصيب, أصيبت, إصابة, في هاتف, في هاتفي, في هواتف, على هاتف, على هاتفي, على هواتف, هاتفها, هاتفه, هواتفهم, في هاتفها, في هاتفه",
  zh: "入侵, 监听, 監聽, 窃听, 竊聽, 感染, 植入, 侵入, 手机上, 手机里, 手机中, 手機上, 手機裡, 手機中",
  tr: "dinlendi, dinlenen, dinlendiği, dinlemek, hacklendi, hacklenen, hacklendiği, sızıldı, sızıldığı, yüklendi, yüklendiği, bulaştı, bulaştığı, casusluk, gözetlendi, telefonunda, telefonlarında, telefonuna, telefonlarına",
  pl: "zhakowano, zhakowany, zainfekowano, zainfekowany, inwigilowany, inwigilowano, inwigilacja, inwigilować, podsłuchiwany, podsłuchiwano, podsłuchiwać, szpiegowano, szpiegowany, szpiegować, włamano, w telefonie, w telefonach, na telefonie, na telefonach, do telefonu",
  ru: "взломали, взломан, взломаны, взлом, взломать, заражён, заражен, заражены, заразили, заражение, следили, слежка, прослушивали, прослушка, шпионили, шпионаж, в телефоне, в телефонах, на телефоне, на телефонах, телефон, телефоны",
  uk: "зламали, зламано, зламаний, злам, заражено, заражений, заразили, стежили, стеження, прослуховували, шпигували, шпигунство, у телефоні, в телефоні, у телефонах, в телефонах, телефон, телефони",
  it: "infettato, infettata, infettati, infettate, infettare, hackerato, hackerati, hackerare, spiato, spiata, spiati, spiate, spiare, spiava, spionaggio, intercettato, intercettati, intercettare, violato, violati, sul telefono, sui telefoni, nel telefono, sul cellulare, sui cellulari, sull'iPhone, telefoni di",
  nl: "gehackt, hacken, besmet, geïnfecteerd, bespioneerd, bespioneren, afgeluisterd, afluisteren, bespied, op de telefoon, op de telefoons, op zijn telefoon, op haar telefoon, op hun telefoons, telefoons van",
  ja: "感染, 侵入, 盗聴, ハッキング, 仕込, 携帯電話に, 携帯電話から, スマートフォンに, スマートフォンから",
  ko: "감염, 해킹, 도청, 침투, 휴대전화에, 휴대전화에서, 휴대폰에, 스마트폰에",
  hi: "हैक, जासूसी, संक्रमित, सेंध, फोन में, फ़ोन में, फोनों में",
  id: "diretas, meretas, peretasan, disadap, menyadap, penyadapan, terinfeksi, menginfeksi, memata-matai, dimata-matai, dibobol, di ponsel, di telepon, ponsel milik, ke ponsel",
  fa: "هک, جاسوسی, آلوده, شنود, نفوذ, در گوشی, در تلفن, روی گوشی, روی تلفن",
  el: "μολύνθηκε, μολύνθηκαν, μολυνθεί, παγιδεύτηκε, παγίδευσαν, παρακολουθούσαν, παρακολουθήθηκε, κατασκοπεία, κατασκόπευσαν, υποκλοπές, χακαρίστηκε, στο κινητό, στα κινητά, στο τηλέφωνο, στα τηλέφωνα",
};

/**
 * What says that a name is the means of a deed, its trace or its affair, as parts of regular expressions. `before` are
 * words in front of it, with at most two more between ("mit der Software Pegasus"); `joined` is fastened to its front,
 * `after` to its end.
 */
export const means: Record<string, { before?: string; joined?: string; after?: string }> = {
  en: {
    before:
      "with|using|use of|used|uses|via|by|by means of|through|deployed|traces? of|signs of|evidence of|found|detected|discovered|victims? of|buy|buying|bought|purchase of|purchased|acquired|sells?|sold",
    after:
      " (?:(?:was|were|had been|has been|being) (?:found|detected|discovered|planted|installed|used)|infections?|attacks?|victims?|scandal|affair|case|inquiry)(?!\\p{L})",
  },
  de: {
    before:
      "mit|mittels|mithilfe|per|durch|von|via|Einsatz|einsetzen|Spuren|Affäre|Fall|Skandal|Kauf|Ankauf|kaufte|Opfer",
    after:
      "-(?:Affäre|Skandal|Ausschuss|Fall|Einsatz|Infektion|Angriff|Opfer)| (?:gefunden|entdeckt|nachgewiesen|eingesetzt|installiert)",
  },
  es: {
    before:
      "con|mediante|usando|utilizando|por|vía|través|uso|usó|usar|utilizó|utilizar|rastros?|huellas?|caso|escándalo|compra|compró|comprar|adquirió|víctimas?|halló|hallaron|encontró|encontraron",
  },
  fr: {
    before:
      "avec|par|via|moyen|aide|grâce|usage|utilisé|utiliser|utilisait|utilisant|utilisation|traces?|affaire|scandale|achat|acheté|acheter|acquis|victimes?|trouvé|détecté|découvert",
  },
  pt: {
    before:
      "com|mediante|usando|utilizando|por|pelo|pela|via|através|uso|usou|usar|utilizou|rastros?|vestígios?|traços|caso|escândalo|compra|comprou|comprar|adquiriu|vítimas?|achou|encontrou|encontraram",
  },
  hu: {
    before: "megtalálták|kimutatták|nyomait|nyomát",
    after:
      '-?["”]?-?(?:s?szal|s?szel|val|vel|t|ot|et|nak|nek)(?!\\p{L})|-(?:ügy|botrány)|["”]? (?:program |kémszoftver |kémprogram )?(?:segítségével|használatával|révén|nyom|áldozat)',
  },
  he: {
    before: "באמצעות|בעזרת|דרך|בתוכנת|בשימוש|השתמש[והת]*|עקבות|פרשת|רכישת|רכשה?|קנתה|שימוש",
    joined: '(?<!\\p{L})[ושה]?ב-?["״]?',
    after: " (?:נמצא|הותקן|הושתל|התגלה)",
  },
  ar: {
    before:
      "باستخدام|بواسطة|عبر|ببرنامج|خلال|استخدام|استخدم[تو]*ا?|آثار|أثر|يعثر على|عثر على|عثرت على|قضية|فضيحة|شراء|اشترت?|ضحايا",
    joined: '(?<!\\p{L})[وف]?ب["«]?',
  },
  zh: {
    joined: "(?:用|利用|通过|通過|以|遭|被|植入了?|中了|感染了?|发现了?|發現了?|购买了?|出售)[“《「]?",
    after: "[”》」]?(?:案|事件|丑闻|醜聞|监听|監聽|的受害)",
  },
  tr: {
    before: "Casus yazılımı",
    after:
      "['’]?y?l[ae](?!\\p{L})| ile | kullanıl| aracılığıyla|['’]?[ıiuü]n (?:izleri|kurban)| (?:davası|skandalı|bulundu|yüklen)",
  },
  pl: {
    before:
      "pomocą|użyciu|użycia|przez|systemem|programem|oprogramowaniem|ślady|sprawie|sprawy|sprawa|aferze|afery|afera|zakupu|zakup|kupić|ofiary",
    after: "em(?!\\p{L})",
  },
  ru: {
    before: "помощью|посредством|через|программой|использованием|применением|следы|дело|деле|дела|скандал|жертвы",
    after: '[»"]?ом(?!\\p{L})',
  },
  uk: {
    before: "допомогою|через|програмою|використанням|сліди|справа|справі|скандал|жертви",
    after: '[»"]?ом(?!\\p{L})',
  },
  it: {
    before:
      "con|tramite|mediante|attraverso|usando|da|dal|uso|usato|usare|tracce|caso|scandalo|acquisto|comprato|vittime",
  },
  nl: {
    before: "met|via|door|middels|gebruik|sporen|aankoop|slachtoffers?",
    after: "-(?:affaire|schandaal)",
  },
  ja: { after: "[」』]?(?:で|を使|を用い|に感染|によ|が仕込|を仕込|が検出|の痕跡|の被害)" },
  ko: { after: "(?:에 감염|로 |으로 |를 이용|을 이용|를 사용|을 사용|를 통해|가 발견| 사건| 피해)" },
  hi: { after: " (?:से|के जरिए|के ज़रिए|के माध्यम|द्वारा|का इस्तेमाल|मिला|कांड|मामल)" },
  id: { before: "dengan|menggunakan|memakai|lewat|oleh|melalui|pakai|jejak|kasus|korban" },
  fa: { before: "با|توسط|طریق|وسیله|از|آثار|ردپای|پرونده|قربانیان" },
  el: { before: "με|μέσω|από|χρήση|ίχνη|υπόθεση|σκάνδαλο|θύματα" },
};
