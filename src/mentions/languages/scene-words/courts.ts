/**
 * Police, courts and what they do: they deal with any affair, so beside a name they tell nothing of spying. By language; where
 * a language has case endings, other endings fit too.
 */
export const courts: Record<string, string> = {
  en: "affair, inquiry, investigation, investigate, investigating, prosecutors, prosecutor, illegally, unlawful, denies, denied, victims, sued, lawsuit, court, judge, police, authorities, attorney general, FBI",
  de: "Affäre, Ermittlungen, ermittelt, Ermittler, Staatsanwaltschaft, illegal, bestreitet, dementiert, Opfer, betroffen, Klage, verklagt, Gericht, Richter, Richterin, Polizei, Behörden, Behörde, BKA, Bundeskriminalamt",
  es: "investigación, investiga, investigar, fiscalía, FGR, ilegal, ilegales, ilegalmente, niega, negó, víctimas, víctima, demanda, demandó, juez, jueza, juzgado, juzgados, tribunal, Audiencia Nacional, querella, policía, autoridades, Guardia Civil, Supremo, PGR",
  fr: "affaire, enquête, enquêtes, enquêter, parquet, illégal, illégale, illégalement, dément, nie, victimes, victime, plainte, juge, tribunal, non-lieu, police, autorités",
  pt: "caso, inquérito, investigação, investiga, investigar, procuradoria, Ministério Público, ilegal, ilegalmente, nega, negou, vítimas, vítima, processo, juiz, juíza, tribunal, polícia, promotoria, autoridades, Polícia Federal, PF",
  hu: "ügy, ügye, nyomozás, nyomoz, ügyészség, törvénytelen, jogellenes, tagadja, tagadta, áldozat, áldozatai, per, beperelte, bíróság, bíró, rendőrség, hatóságok, főügyész",
  he: "פרשת, הפרשה, חקירה, חקירת, חוקרים, פרקליטות, בלתי חוקי, הכחיש, הכחישה, מכחיש, קורבנות, קורבן, תביעה, תבעה, שופט, שופטת, בית המשפט, משטרה",
  ar: "قضية, تحقيق, تحقيقات, تحقق, نيابة, غير قانوني, غير قانونية, نفى, نفت, تنفي, ينفي, ضحايا, ضحية, دعوى, قاض, قاضي, محكمة, شرطة, سلطات",
  zh: "调查, 調查, 检察, 檢察, 非法, 否认, 否認, 受害者, 受害人, 起诉, 起訴, 诉讼, 訴訟, 法官, 法院, 法庭, 警方, 警察, 检方, 當局, 当局",
  tr: "soruşturma, soruşturması, savcılık, yasadışı, yasa dışı, reddetti, yalanladı, kurban, kurbanlar, dava, dava açtı, mahkeme, yargıç, iddia, iddialar, iddianame, suç duyurusu, kanıt, kanıtlar, hukuka aykırı, dilekçe, mağdur, mağdurlar, duruşma, polis, Emniyet, jandarma, savcı",
  pl: "śledztwo, śledztwa, prokuratura, prokuratury, nielegalnie, nielegalne, zaprzecza, zaprzeczył, ofiara, ofiary, pozew, sąd, sądu, sędzia, zarzuty, zarzut, zeznania, zeznał, przesłuchanie, bezprawnie, bezprawne, śledczy, zawiadomienie, dowody, proces, wyrok, oskarżenie, policja",
  ru: "расследование, прокуратура, следствие, незаконно, отрицает, отрицают, жертва, жертвы, иск, суд, судья, обвинения, обвиняют, допрос, уголовное дело, ходатайство, жалоба, решение суда, полиция, МВД, генпрокуратура",
  uk: "розслідування, прокуратура, слідство, незаконно, заперечує, заперечують, жертва, жертви, позов, суд, суддя, звинувачення, звинувачують, допит, кримінальна справа, клопотання, скарга, рішення суду, поліція, МВС, генпрокуратура",
  it: "caso, inchiesta, indagine, indaga, procura, illegale, illegalmente, nega, smentisce, vittime, vittima, denuncia, giudice, tribunale, esposto, indagati, indagato, ricorso, sentenza, illecito, accuse, polizia, autorità, carabinieri, Guardia di Finanza, procuratore",
  nl: "affaire, onderzoek, onderzoekt, justitie, illegaal, ontkent, slachtoffer, slachtoffers, rechtszaak, aangeklaagd, rechter, rechtbank, rechtszaken, klacht, aanklacht, bewijs, onwettig, onrechtmatig, dagvaarding, uitspraak, beschuldigingen, politie, politiekorps, Openbaar Ministerie",
  ja: "事件, 捜査, 調査, 検察, 違法, 否定, 被害者, 提訴, 訴訟, 裁判, 裁判官, 告発, 告訴, 起訴, 却下, 証言, 証拠, 公判, 原告, 被告, 警察, 当局, 警察庁",
  ko: "수사, 조사, 검찰, 불법, 부인, 피해자, 소송, 고소, 법원, 판사, 기소, 기각, 증언, 증거, 원고, 피고, 재판, 고발, 경찰, 당국, 경찰청",
  hi: "मामला, मामले, जांच, जाँच, अवैध, गैरकानूनी, इनकार, पीड़ित, मुकदमा, अदालत, न्यायाधीश, कोर्ट, आरोप, आरोपों, याचिका, याचिकाएं, सुनवाई, हलफनामा, गवाही, सबूत, पुलिस, सीबीआई, सुप्रीम कोर्ट",
  id: "kasus, penyelidikan, penyidikan, menyelidiki, kejaksaan, ilegal, membantah, korban, gugatan, menggugat, pengadilan, hakim, tuduhan, menuduh, dugaan, diduga, bukti, saksi, sidang, persidangan, jaksa, pelanggaran, polisi, Polri, kepolisian, Kejaksaan Agung, KPK",
  fa: "پرونده, تحقیق, تحقیقات, دادستانی, غیرقانونی, تکذیب, قربانی, قربانیان, شکایت, دادگاه, قاضی, اتهام, اتهامات, دادخواست, بازپرس, بازجویی, متهم, محاکمه, رأی دادگاه, پلیس, قوه قضائیه",
  el: "υπόθεση, έρευνα, εισαγγελία, εισαγγελέας, παράνομα, παράνομη, διαψεύδει, αρνείται, θύμα, θύματα, μήνυση, δικαστήριο, δικαστής, καταγγελία, καταγγελίες, κατηγορίες, δίκη, προσφυγή, δικογραφία, ανακριτής, κατάθεση, παραβίαση, παράνομες, αστυνομία",
  sv: "affär, affären, utredning, utreder, förundersökning, olaglig, olagligt, förnekar, dementerar, offer, stämning, stämde, stämd, domstol, domstolen, domare, rättegång, åtal, polis, polisen, åklagare, myndighet, myndigheter",
};
