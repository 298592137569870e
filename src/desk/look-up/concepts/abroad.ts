/**
 * The most common concepts in Italian, Dutch, Turkish, Polish, Indonesian, Russian, Ukrainian, Greek, Persian, Hindi, Korean and Japanese, in the
 * notation of `features.ts`.
 */
export const abroad: Record<string, string> = {
  court:
    "rechtbank* rechter* mahkeme* sad sadu sadzie pengadilan hakim суд* судов* δικαστηρι* دادگاه* अदालत* न्यायालय* 법원* 裁判所",
  ruling: "sentenza uitspraak* karar* wyrok* putusan* решени* вирок* рішенн* αποφασ* حکم फैसल* 판결* 判決",
  appeal:
    "appello ricorso beroep* temyiz itiraz* apelacj* odwolan* banding апелляц* апеляц* εφεσ* درخواست_تجدیدنظر अपील* 항소* 상고* 控訴 訴え",
  reject:
    "respint* respin* afgewezen wees_af wijst_af verworpen reddet* reddedi* odrzuc* oddal* menolak ditolak отклон* отверг* відхил* απερριψ* απορριπ* رد_کرد खारिज* 기각* 거부* 却下 棄却 退けた",
  revoke:
    "revoc* intrek* ingetrokken iptal* cofnie* cofna* uniewazn* mencabut dicabut отозв* отзыв* аннулир* відклик* скасув* ανακλ* لغو रद्द* 취소* 取り消",
  law: "legge leggi wet wetten wetgeving yasa* kanun* ustaw* prawo undang_undang hukum закон* νομος νομο νομου νομοθεσ* قانون* कानून* 법 법률* 법안* 法律 法",
  licence:
    "licenz* autorizzaz* vergunning* lisans* izin izni ruhsat* licencj* zezwolen* pozwolen* izin lisensi лиценз* ліценз* αδεια* αδειων مجوز* लाइसेंस* 허가* 면허* 許可 ライセンス",
  supervise:
    "supervision* sorveglianz* toezicht* denetim* denetle* nadzor* pengawas* надзор* контролир* нагляд* εποπτ* نظارت* निगरानी* 감독* 監督",
  screen:
    "verificat* vagliat* gescreend* doorgelicht* denetlenmis* zweryfikowan* sprawdzon* diperiksa проверен* перевірен* ελεγμεν* ελεγχ* بررسی जांच* 심사* 검증* 審査",
  crime:
    "crimin* reati misdaad* criminal* suc suclar* suclu* przestep* kejahatan преступ* злочин* εγκλημα* جرم جرایم अपराध* 범죄* 犯罪",
  terror: "terror* teror* террор* терор* τρομοκρατ* تروریس* आतंक* 테러* テロ",
  murder:
    "omicid* uccis* assassin* moord* vermoord* cinayet* olduru* zabojst* zamordowan* zabit* pembunuhan dibunuh убий* убит* вбив* убивств* δολοφον* قتل کشته हत्या* 살해* 살인* 殺害 殺人",
  accuse:
    "accus* beschuldig* sucla* oskarz* menuduh dituduh обвин* звинувач* κατηγορ* متهم आरोप* 비난* 고발* 非難 告発",
  abuse:
    "abus* violaz* misbruik* schend* ihlal* istismar* naduzy* naruszen* penyalahgunaan pelanggaran злоупотр* наруш* зловжив* порушенн* καταχρησ* παραβιασ* سوءاستفاده نقض दुरुपयोग* उल्लंघन* 남용* 침해* 乱用 侵害",
  human_rights:
    "diritti_umani mensenrechten* insan_hak* praw_czlowieka hak_asasi прав*_человека прав*_людини ανθρωπιν*_δικαιωμα* حقوق_بشر मानवाधिकार* 인권* 人権",
  prevent:
    "preven* sventa* evitat* voorkom* verhinder* onle* engelle* zapobie* mencegah предотвр* запобіг* αποτρ* εμποδι* جلوگیری रोक* 막았* 방지* 防",
  export:
    "esportaz* export* uitvoer* ihracat* eksport* ekspor экспорт* експорт* εξαγωγ* صادرات صادر निर्यात* 수출* 輸出",
  sell: "vende* vendit* venduto verko* satiyor* satis satislar* satti* sprzeda* menjual dijual penjualan прода* πωλ* πουλ* فروش می_فروشد बेच* बिक्री* 판매* 販売 売",
  buy: "compra* acquist* kocht* gekocht* koop* aankoop* satin_al* satin kupil* kupi* zakup* membeli dibeli купи* покуп* закуп* придба* αγορασ* خرید* खरीद* 구매* 구입* 購入",
  customer: "client* klant* musteri* klient* pelanggan клиент* клієнт* πελατ* مشتری* ग्राहक* 고객* 顧客",
  company:
    "aziend* societa bedrij* sirket* firma* spolk* perusahaan компани* фирм* компані* εταιρ* شرکت* कंपन* 회사* 기업* 会社 企業",
  weapon:
    "arma armi wapen* silah* bron broni senjata оруж* зброя зброї* οπλο* οπλα οπλων سلاح* تسلیحات हथियार* 무기* 兵器 武器",
  industry: "industr* sanayi* przemysl* industri промышлен* промислов* βιομηχαν* صنعت* उद्योग* 산업* 産業",
  military:
    "militar* difesa defensie* militair* savunma* askeri* obron* wojskow* pertahanan militer оборон* воен* військов* αμυν* στρατιωτ* دفاع* نظامی रक्षा सैन्य 국방* 군사* 防衛 国防 軍事",
  government:
    "govern* regering* overheid* hukumet* rzad* rzady pemerintah* правительств* властей уряд* κυβερνησ* κυβερνητ* دولت* सरकार* 정부* 政府",
  agency:
    "agenzi* agentschap* ajans* kurum* agencj* badan агентств* агенц* ведомств* υπηρεσ* آژانس* نهاد* एजेंस* 기관* 機関",
  ministry: "minister* bakanli* kementerian министерств* міністерств* υπουργει* وزارت मंत्रालय* 부처 국방부* 외무부* 省",
  foreign:
    "esteri buitenlandse* disisleri zagraniczn* luar_negeri иностранн* закордонн* εξωτερικ* خارجه विदेश 외교* 外務",
  parliament:
    "parlament* deputat* kamerle* meclis* parlemen парламент* депутат* κοινοβουλ* βουλευτ* مجلس संसद* 의회* 国会 議会",
  security:
    "sicurezza veiligheid* guvenlik* bezpieczenst* keamanan безопасн* безпек* ασφαλει* امنیت* सुरक्षा* 안보* 安全 安全保障",
  diplomacy: "diplomaz* diplomat* dyplom* дипломат* διπλωμα* دیپلما* कूटनी* 외교* 外交",
  alliance: "alleanz* alleat* bondgeno* ittifak* muttefik* sojusz* sekutu союз* συμμαχ* متحد* ائتلاف सहयोगी* 동맹* 同盟",
  international:
    "internazional* internationa* uluslararasi miedzynarod* internasional международн* міжнародн* διεθν* بین_المللی अंतरराष्ट्रीय 국제* 国際",
  threat: "minacci* bedreiging* tehdit* zagrozen* ancaman угроз* загроз* απειλ* تهدید* खतर* 위협* 脅威",
  journalist:
    "giornalist* journalist* gazetec* dziennikarz* wartawan jurnalis журналист* журналіст* δημοσιογραφ* خبرنگار* روزنامه_نگار* पत्रकार* 기자* 언론인* 記者 ジャーナリスト",
  lawyer: "avvocat* advoca* avukat* prawni* adwokat* pengacara адвокат* юрист* δικηγορ* وکیل* वकील* 변호사* 弁護士",
  activist:
    "attivist* activist* aktivist* dzialacz* aktywi* aktivis активист* активіст* ακτιβιστ* فعال* कार्यकर्ता* 활동가* 活動家",
  investigation:
    "inchiest* indagin* onderzoek* sorusturma* arastirma* sledztw* dochodzen* penyelidikan investigasi расследован* розслідуван* ερευν* تحقیق* जांच* 조사* 수사* 調査",
  test: "analizzat* esaminat* testat* onderzocht* getest* incele* teste* zbadan* przebadan* diperiksa diuji провер* исследован* перевір* εξετασ* ελεγχθ* آزمایش* بررسی_شده जांच* 검사* 분석* 検査 調べ",
  inconclusive:
    "inconclus* niet_eenduidig* onduidelijk* sonucsuz* niejednoznaczn* tidak_meyakinkan неопредел* однозначн* ασαφ* بی_نتیجه अनिर्णायक 불확실* 不明",
  evidence:
    "tracce traccia prova prove provato indizi sporen bewijs* aanwijzing* iz izler* izine kanit* slad* slady dowod* jejak bukti следы следов признак* доказат* сліди слідів ознак* ιχν* ενδειξ* στοιχει* شواهد آثار सबूत* 흔적* 증거* 痕跡 証拠",
  leak: "fuga_di_dati trapelat* gelekt* datalek* lek sizinti* sizdir* sizan wyciek* bocor* утеч* утек* слив витік* витоку διαρροη* درز लीक* 유출* 流出 漏洩",
  list: "lista liste elenco lijst* liste* daftar* спис* λιστα* καταλογ* فهرست* لیست* सूची* लिस्ट* 명단* 목록* リスト 名簿",
  identify:
    "identific* geidentific* belirle* tespit* zidentyfik* mengidentifikasi идентифиц* ідентифік* установ* εντοπισ* ταυτοποι* شناسایی* पहचान* 확인* 特定",
  false:
    "fals* onjuist* vals valse yanlis* asilsiz* falszyw* palsu ложн* неправдив* ψευδ* نادرست دروغ झूठ* गलत 허위* 거짓* 虚偽",
  claim:
    "affermaz* bewering* iddia* twierdzen* zarzut* klaim tuduhan утвержден* твердженн* ισχυρισμ* ادعا* दाव* आरोप* 주장* 主張",
  deny: "nega negano negato nego smenti* ontken* yalanla* reddet* inkar* zaprzecz* membantah menyangkal отрица* опроверг* запереч* спростув* αρνηθηκ* αρνειται διαψευ* تکذیب* انکار* खंडन* इनकार* 부인* 否定",
  phone:
    "telefon* cellular* smartphone* telefoon* ponsel telepon телефон* τηλεφων* κινητ* تلفن* گوشی* फोन* 전화* 휴대전화* 스마트폰* 電話 携帯 スマートフォン スマホ",
  number: "numer* nummer* numara* nomor номер* αριθμ* شماره* नंबर* 번호* 番号",
  spyware:
    "spyware spionagesoftware* casus_yazilim* oprogramowan*_szpieg* шпионск* шпигунськ* κατασκοπευτικ*_λογισμικ* جاسوس_افزار* जासूसी_सॉफ्टवेयर* स्पाइवेयर* 스파이웨어* スパイウェア スパイウエア",
  spy: "spia* spionag* bespion* bespied* casusluk* szpieg* inwigil* memata_matai шпион* слежк* стеж* шпигун* κατασκοπ* παρακολουθ* جاسوس* जासूस* 사찰* 감시* 監視 スパイ",
  track:
    "tracciat* pedin* seguit* volgde* gevolgd* takip* sledzi* sledzon* melacak следил* отслеж* відстеж* стежив* παρακολουθ* ردیابی* ट्रैक* 추적* 追跡",
  hack: "infett* hackera* violato violata violati hack* gehackt* besmet* infecteer* bulastir* hackle* zainfek* zhakow* meretas diretas menginfeksi terinfeksi заразил* зараж* взлом* инфицир* зараз* злама* інфік* μολυν* χακαρ* παραβιασ* هک* آلوده हैक* संक्रमित* 감염* 해킹* 침투* 感染 ハッキング 侵入",
  attempt:
    "tentat* poging* girisim* proba proby probowa* probuj* percobaan upaya попыт* спроб* προσπαθ* αποπειρα* تلاش* कोशिश* प्रयास* 시도* 試み",
  target:
    "bersagl* obiettiv* doelwit* doel hedef* cel cele celow target* sasaran цел* мишен* ціл* στοχ* هدف* اهداف निशान* लक्ष्य* 표적* 대상* 標的 対象",
  potential:
    "potenzial* possibil* potentie* mogelijk* potansiyel* olasi potencjal* mozliw* potensial потенциальн* возможн* потенційн* можлив* πιθαν* δυνητικ* احتمالی بالقوه संभावित* 잠재* 潜在 可能性",
  camera: "fotocamer* telecamer* videocamer* camera* kamera* камер* καμερ* دوربین* कैमर* 카메라* カメラ",
  microphone: "microfon* microfoon* mikrofon* микрофон* мікрофон* μικροφων* میکروفون* माइक्रोफोन* 마이크* マイク",
  record: "registra* opnem* opnam* kaydet* kayit* nagryw* merekam запис* ηχογραφ* καταγραφ* ضبط* रिकॉर्ड* 녹음* 録音",
  call: "chiamat* telefonat* gesprek* arama* aramalar* rozmow* polacz* panggilan звонк* разговор* дзвінк* розмов* κλησ* تماس* कॉल* 통화* 通話",
  message:
    "messagg* bericht berichten mesaj* wiadomosc* pesan сообщен* повідомлен* μηνυμα* پیام* संदेश* 메시지* メッセージ",
  switch_on:
    "accende* attivar* inschakel* aanzet* acabil* etkinles* wlacz* menyalakan mengaktifkan включ* вмик* увімк* ενεργοποι* روشن चालू* 켤 켜 작동* 起動 オン",
  only: "solo soltanto esclusivament* alleen uitsluitend yalnizca sadece tylko wylacznie hanya только исключительно лише тільки μονο αποκλειστικα فقط تنها केवल सिर्फ 오직 だけ のみ",
  define:
    "definisc* considera* classific* beschouwt* tanimla* siniflandir* definiuje* uznaje* mendefinisikan считает* определя* вважає* визначає* χαρακτηριζ* θεωρ* تعریف* परिभाषित* 규정* 분류* 分類 定義 みなす",
  tool: "strument* hulpmiddel* technolog* arac* teknoloj* narzedz* alat teknologi инструмент* технолог* інструмент* εργαλει* τεχνολογ* ابزار* औज़ार* तकनीक* 도구* 기술* 技術 ツール",
  child: "bambin* kinderen cocuk* dziec* anak дет* діт* παιδι* کودک* बच्च* 어린이* 아이* 子ども",
};
