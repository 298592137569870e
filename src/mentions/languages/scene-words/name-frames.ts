/**
 * What stands around such a program's name, as parts of regular expressions: `before` are words in front of it, with at
 * most two more between ("mit der Software Pegasus"); `joined` is fastened to its front, `after` to its end.
 */
export interface NameFrame {
  before?: string;
  joined?: string;
  after?: string;
  /** The whole frame: `@` is the name, `§` the name where a clause begins with it. */
  around?: string;
}

/** What says that a name is the means of a deed. Not "by", which may tell who did or said something. */
export const means: Record<string, NameFrame> = {
  en: {
    before:
      "with|using|use of|used(?! by)|uses|via|by means of|deployed|deploy(?:s|ing|ment of)?|abus(?:e|es|ed|ing)(?: of)?|misus(?:e|es|ed|ing)(?: of)?|operat(?:e|es|ed|ing)|infected by|thanks to|traces? of|signs of|victims? of|infections? with",
    after: " (?:(?:was|were|had been|has been|being) (?:planted|installed|used)|infections?|victims?)(?!\\p{L})",
  },
  de: {
    before:
      "mit|mittels|mithilfe|via|per|dank|durch|Einsatz|einsetzen|einsetzte|einsetzten|setzten?|nutzten?|benutzten?|verwendeten?|Verwendung|Missbrauch|Spuren|Opfer",
    after:
      "-(?:Infektion|Angriff|Opfer|Einsatz)| (?:ein(?:gesetzt)?|eingesetzt|installiert|genutzt|benutzt|verwendet|missbraucht|ausgespäht|abgehört|infiziert|gehackt|angegriffen)",
  },
  es: {
    before:
      "con|mediante|usando|utilizando|vía|gracias a|a través de|uso|usó|usaron|usaba|usar|utilizó|utilizaron|utilizaba|utilizar|utilización|empleó|emplearon|emplear|empleo|abuso|rastros?|huellas?|víctimas?|espionaje de|(?:espiad|infectad|hackead)[oa]s? por",
  },
  fr: {
    before:
      "avec|via|moyen|aide|grâce|usage|utilisé(?! par)|utiliser|utilisait|utilisant|utilisation|utilisaient|utilisent|emploi|employé|recours|recouru|recourir|déployé|abus|traces?|victimes?|espionnage (?:de|par)|(?:espionné|infecté|piraté)e?s? par",
  },
  pt: {
    before:
      "com|mediante|usando|utilizando|via|através d[eo]|graças a|uso|usou|usaram|usava|usar|utilizou|utilizaram|utilização|utilizar|emprego|empregou|abuso|rastros?|vestígios?|vítimas?|espionagem d[eo]|(?:espiad|infec?tad|hackead)[oa]s? p(?:or|elo)",
  },
  hu: {
    after:
      '-?["”]?-?(?:s?szal|s?szel|val|vel)(?!\\p{L})|["”]? (?:program |kémszoftver |kémprogram )?(?:segítségével|használatával|használata|használatát|bevetés|bevetették|alkalmazás|révén|által|áldozat)',
  },
  he: {
    before:
      "באמצעות|בעזרת|בתוכנת|בשימוש|השתמש[והת]*|להשתמש|משתמש[ית]?|הפעיל[הו]?|להפעיל|הפעלת|השימוש|ניצול|דרך|בידי|עקבות|שימוש|קורבנות",
  },
  ar: {
    before:
      "باستخدام|بواسطة|عبر|ببرنامج|استخدام|استخدم[تو]*ا?|يستخدم|تستخدم|استعمال|استعمل[تو]*ا?|نشر|تشغيل|من خلال|آثار|ضحايا",
    joined: '(?<!\\p{L})[وف]?ب["«]?',
  },
  zh: {
    joined:
      "(?:用|使用|利用|动用|動用|滥用|濫用|运用|運用|部署|操作|借助|通过|通過|以|被|遭|植入了?|中了|感染了?)[“《「]?",
    after: "[”》」]?(?:(?:来|來)?(?:入侵|监视|監視|监控|監控|攻击|攻擊|感染)|监听|監聽|窃听|竊聽|的受害)",
  },
  tr: { after: "['’]?y?l[ae](?!\\p{L})| ile | kullan[ıadm]| aracılığıyla| vasıtasıyla| kullanımı| yüklen" },
  pl: {
    before:
      "pomocą|użyciu|użycia|systemem|programem|oprogramowaniem|używał[aoy]?|używali|używa|używać|używanie|używania|użył[aoy]?|użyto|stosował[aoy]?|stosowano|wykorzystał[aoy]?|wykorzystano|wykorzystanie|poprzez|ślady|ofiary",
    after: 'em(?!\\p{L})|\\p{L}{0,4}[”"]? (?:użyt|używa[nł]|stosowa[nł]|wykorzyst)',
  },
  ru: {
    before:
      "помощью|посредством|программой|использованием|использовани[ея]|использовал[аи]?|используют|использует|применением|применени[ея]|применял[аи]?|через|следы|жертвы",
    after: '[»"]?ом(?!\\p{L})|\\p{L}{0,2}[»"]? (?:использова|применя[лю]|применил)',
  },
  uk: {
    before:
      "допомогою|програмою|використанням|використання|використовував|використовувала|використовували|використав|застосуванням|застосування|застосовували|через|сліди|жертви",
    after: '[»"]?ом(?!\\p{L})|\\p{L}{0,2}[»"]? (?:використ|застосов|застосува)',
  },
  it: {
    before:
      "con|tramite|mediante|attraverso|grazie a|usando|usò|usarono|usava|utilizzo|utilizzato|utilizzò|utilizzare|impiego|impiegato|abuso|uso|usato(?! da)|usare|tracce|vittime|spionaggio di|(?:spiat|infettat|hackerat)[oaei] da",
    after: " (?:è|era|fu|venne) (?:stato )?(?:usato|utilizzato|impiegato)(?! da)",
  },
  nl: {
    before:
      "met|via|middels|dankzij|inzet van|inzetten|zette|zetten|gebruik|gebruikt|gebruikte|gebruikten|gebruiken|misbruik|sporen|slachtoffers?|(?:besmet|gehackt|bespioneerd|afgeluisterd) door",
    after: " (?:is |werd |wordt )?(?:gebruikt|ingezet|misbruikt)",
  },
  // The verb comes last in these three: "ペガサスで野党を監視", "페가수스로 야당을 감시", "पेगासस से विपक्ष की जासूसी".
  ja: {
    after:
      "[」』]?(?:を使|を用い|を利用|を悪用|を運用|による|に感染|が仕込|を仕込|の痕跡|の被害|で[^、。「」]{1,16}を(?:監視|盗聴|傍受|追跡|ハッキング))",
  },
  ko: {
    after:
      "['’”]?(?:에 감염|를 이용|을 이용|를 사용|을 사용|를 통해|를 활용|을 활용|를 악용|로 (?:[^.,]{1,20}[을를] )?(?:감시|해킹|도청|사찰|감청)| 사용|에 당| 피해)",
  },
  hi: { after: " (?:से (?:[^।,]{1,30} की )?(?:जासूसी|निगरानी)|का उपयोग|का प्रयोग|से हैक|के जरिए|के ज़रिए|के माध्यम|का इस्तेमाल)" },
  id: {
    before: "dengan|menggunakan|memakai|melalui|lewat|pakai|penggunaan|gunakan|digunakan|mengoperasikan|jejak|korban",
    after: '[”"]? (?:telah |sudah )?(?:digunakan|dipakai)',
  },
  fa: {
    before: "با|از طریق|وسیله|استفاده از|به‌کارگیری|کاربرد|به کمک|آثار|ردپای|قربانیان",
    after: '[»"]? (?:استفاده|به کار)',
  },
  el: {
    before: "με|μέσω|χρήση|χρησιμοποίησε|χρησιμοποίησαν|χρησιμοποιούσε|χρησιμοποιούν|χρήσης|ίχνη|θύματα",
    after: '[»"]? χρησιμοποι',
  },
  sv: {
    before:
      "med|via|genom|hjälp av|tack vare|använt|använde|använder|använda|användning av|användningen av|missbruk av|utnyttjade|spår av|spår efter|offer för",
    after: '[”"]? (?:har |hade )?(?:användes|används|använts)',
  },
};

/** What says that a name was found or bought, or is an affair: it is a program if the sentence tells of phones. */
export const findings: Record<string, NameFrame> = {
  en: {
    before:
      "paid [^.]{1,24} for|pays? [^.]{1,24} for|find|finds|found|finding|detect(?:s|ed|ing)?|discover(?:s|ed)?|identif(?:y|ied|ies)|evidence of|traces? of|signs of|buy|buying|bought|purchase of|purchased|purchas(?:e|es|ing)|acquir(?:e|es|ed|ing)|acquisition of|ordered|licen[cs](?:e|es|ed|ing) (?:for|of)|sells?|sold|selling|market(?:s|ed|ing)|blacklist(?:s|ed|ing)(?: of)?|developed|develops|makes|made",
    after:
      " (?:(?:was|were|had been|has been) (?:found|detected|discovered)|infections?|attacks?|victims?|scandal|affair|case|issue|row|saga|controversy|snooping)(?!\\p{L})",
  },
  de: {
    before:
      "zahlten? [^.]{1,40} für|bezahlte [^.]{1,24} für|kaufen|gekauft|Spuren|Affäre|Causa|Fall|Skandal|Kauf|Ankauf|kaufte|Opfer|fand|fanden|entdeckte|entdeckten|Fund|Nachweis|Beschaffung|Erwerb|erwarb|erwarben|Verkauf|verkaufte|verkauft|lieferte|Lizenz für|Lizenzen für|wies|wiesen",
    after:
      " (?:gekauft|erworben|angeschafft)|-(?:Affäre|Skandal|Ausschuss|Fall|Infektion|Angriff|Opfer)| (?:gefunden|entdeckt|nachgewiesen|installiert|eingesetzt)",
  },
  es: {
    before:
      "pagó [^.]{1,24} por|compraron|rastros?|huellas?|caso|asunto|escándalo|compra|compró|comprar|adquirió|víctimas?|adquisición|adquirir|adquirieron|contrató|contrato|contratos|venta|vendió|vendieron|vendían?|vender|licencia|hallazgo|hallan|halla|halló|hallaron|hallado|encuentran|detectan|detectaron|detecta|encontró|encontraron|encontrado|detectó|detectado",
  },
  fr: {
    before:
      "payé [^.]{1,24} pour|acheta|traces?|affaire|scandale|achat|acheté|acheter|acquis|acquisition|acquérir|vente|vendu|vendre|vend|vendent|vendaient|vendait|licence|licences|trouvent|détecte|détectent|découvre|découverte|décelé|victimes?|trouvé|trouva|détecté|découvert",
  },
  pt: {
    before:
      "pagou [^.]{1,24} pel[oa]|compraram|rastros?|vestígios?|caso|escândalo|compra|comprou|comprar|adquiriu|adquiriram|adquirir|aquisição|contratou|contratação|contrato|venda|vendeu|venderam|vendiam?|vender|licença|acha|acham|encontram|detectam|detetou|deteta|detetado|descobriu|descobriram|descoberto|vítimas?|achou|acharam|achado|encontrou|encontraram|encontrado|detectou|detectado",
  },
  hu: {
    before:
      "megvette a|vásárolt|megtalálták a|kimutatták a|találtak|talált|kimutatta a|beszerezte a|beszerezték a|megvásárolta a|vásárolta a|vett|megvették a",
    after:
      "-?ért(?!\\p{L})|-?(?:t|ot|et|nak|nek)(?!\\p{L})|-(?:ügy|botrány)| (?:nyom|megvásárl|beszerzés|vásárlás|vétel|használat|fertőzés|áldozat)",
  },
  he: {
    before:
      "שילמה? [^.]{1,24} עבור|קנו|קנה|קנתה|לקנות|קניית|רכשו|רכש|לרכוש|מכרה?|מכרו|למכור|מכירת|איתרו|איתר|אותר|זוהה|גילו|גילה|גילתה|גיליתי|התגלה|מצא|מצאה|מצאו|רישיון ל|חוזה על|עקבות|פרשת|רכישת|רכשה?|מצאו את|נמצא[הו]?|התגלתה|אותרה|זוהתה",
    joined: '(?<!\\p{L})ב-?["״]?',
    after: " (?:נמצאו?|הותקן|אותר|זוהה|היה מותקן|הושתל|התגלה)",
  },
  ar: {
    before:
      "مقابل|آثار|أثر|اكتشفت?|اكتشاف|اكتشفوا|رصدت?|رصد|وجدت?|وجدوا|اقتناء|اقتنت?|يقتني|صفقة|بيع|ترخيص|رخصة|عقد|(?:يعثر|عثر|عثرت|عثروا|العثور) على|وجود|قضية|فضيحة|شراء|اشترت?|ضحايا",
  },
  zh: {
    joined:
      "(?:发现了?|發現了?|购买了?|購買了?|采购了?|採購了?|买了?|買了?|购得|出售|出售了|检出了?|檢出了?|查出了?|检测到了?|檢測到了?|出售|有)[“《「]?",
    after: "[”》」]?(?:的痕迹|的痕跡|采购案|采购|採購|风波|風波|门|門|案|事件|丑闻|醜聞)",
  },
  tr: {
    after:
      "['’]?[yıiuü]*[uüıi]? (?:satın|ihalesiz|alım)| aldı| alım|['’]?[ıiuü]n (?:izleri|kurban)| (?:davası|skandalı|olayı|krizi|bulundu|yüklen|tespit|çıktı|saptan|rastlan)",
  },
  pl: {
    before:
      "kupiły|kupiła|kupił|kupiono|kupno|ślady|sprawie|sprawy|spraw[aęą]|aferze|afery|afer[aęą]|skandalu?|skandalem|zakupu|zakup|zakupiono|zakupił[ao]?|zakupił|kupić|kupowania|ofiary|znaleziono|znaleźli|znalazł[ao]?|wykryto|wykryli|wykrył[ao]?|licencj[aęi]|komisj[aiię] ds",
  },
  ru: {
    before:
      "купила|купил|купили|покупк[аеиу]|закупк[аеиу]|приобрел[аи]?|следы|дел[оеау]|скандал(?:[аеу]|ом)?|жертвы|нашл[аи]|нашёл|нашел|находят|нашли|обнаружил[аи]?|обнаружен[аоы]?|обнаружение|выявил[аи]?|лицензи[июя] на|продаж[аиу]|продал[аи]?",
  },
  uk: {
    before:
      "купила|купив|купили|придбала|закупівл[яіюі]|сліди|справ[аіиу]|скандал(?:[іуа]|ом)?|жертви|знайшл[аи]|знайшов|знайшли|виявил[аи]|виявив|виявлено|ліцензі[їюя] на|продаж[іу]?|продала",
  },
  it: {
    before:
      "pagò [^.]{1,24} per|tracce|caso|vicenda|scandalo|acquisto|comprato|comprò|vittime|acquistato|acquistò|acquistare|vendita|venduto|vendere|vende|vendono|vendevano|vendettero|licenza|contratto|trova|trovano|trovata|trovò|scoperto|scoprì|scopre|individuato|trovato|trovarono|rilevato",
  },
  nl: {
    before:
      "kocht|kochten|koopt|sporen|aankoop|slachtoffers?|vonden|vond|vindt|gevonden|ontdekte|ontdekt|trof|aangeschaft|aanschaf|verkoop|verkocht|licentie|bleek|aangetroffen",
    after: "-(?:affaire|schandaal|zaak|kwestie)",
  },
  ja: { after: "[」』]?を(?:購入|調達|販売|売|導入|検出|発見)|[」』]?(?:スキャンダル|が検出|が見つか|の痕跡|の被害)" },
  ko: {
    after:
      "를 (?:구매|구입|도입|판매|발견|검출)|을 (?:구매|도입|판매)| (?:구매|구입|도입)|(?:가 발견|가 검출| 사건| 스캔들| 논란| 피해)",
  },
  hi: { after: " (?:की खरीद|खरीद|बेच|की बिक्री)| (?:मिला|कांड|मामल|घोटाल|मुद्द|पाया)" },
  id: {
    before:
      "membeli|pembelian|jejak|kasus|skandal|korban|menemukan|ditemukan|temukan|mendeteksi|terdeteksi|pengadaan|beli|menjual|penjualan|lisensi",
  },
  fa: {
    before: "خرید|خریدن|خریداری|فروش|کشف|یافتن|آثار|ردپای|پرونده|رسوایی|ماجرای|قربانیان",
    after: " را| (?:پیدا|یافت)",
  },
  el: {
    before:
      "αγόρασε το|αγορά του|ίχνη|υπόθεσης?|σκάνδαλο|σκανδάλου|θύματα|βρέθηκε|βρήκαν το|βρήκε το|εντόπισαν το|εντόπισε το|εντοπίστηκε|προμήθεια|προμηθεύτηκε|προμηθεύτηκαν|πώληση|αγόρασαν το",
  },
  sv: {
    before:
      "köpt|köpte|köper|köpa|köp av|inköp av|upphandling av|skaffat|skaffade|sålt|sålde|säljer|sälja|försäljning av|licens för|spår av|spår efter|hittat|hittade|hittar|fann|funnit|upptäckt|upptäckte|spårat|offer för",
    after: "-?(?:affären|skandalen|härvan)(?!\\p{L})| (?:hittades|upptäcktes|har hittats|installerats|installerades)",
  },
};
