/** What is bought, and who counts it: hotels, goods, statistics. */
export const trade = {
  hotel: {
    en: "hotel, hotels, resort, guest house, hostel, motel, spa, casino, rooms | rooms at, breakfast, seaside, check out, holidaymakers",
    de: "Hotel, Hotels, Pension, Gasthof, Hotelgäste, Ferienanlage | Gäste, Rezeption, Frühstück, Urlauber",
    es: "hotel, hoteles, hostal, huéspedes, habitaciones, balneario | recepción, turistas",
    fr: "hôtel, hôtels, auberge, hôtelier | clients de l'hôtel, réception, touristes",
    pt: "hotel, hotéis, pousada, hóspedes, quartos, resort | receção, recepção, turistas",
    hu: "hotel, szálloda, szállodában, szálló, szállóban, panzió, vendégei, szoba van, szobák | recepció, vendégek",
    he: "מלון, המלון, בית מלון, אכסניה | נופש, אורחים",
    ar: "فندق, فنادق, نزلاء, منتجع | سياح",
    zh: "酒店, 旅馆, 旅館, 饭店, 飯店, 客房, 民宿 | 房客, 游客, 住客",
    tr: "otel, oteli, tatil köyü, otelde, oteller, pansiyon, kamp alanı, kaplıca, her şey dahil, otel odası | konuk, tatilciler, kahvaltı, turist, turistler, havuz, plaj, tatil, konaklama, resepsiyon",
    ru: "отель, отеля, гостиница, гостиницы, постояльцы, отели, отелей, курорт, турбаза, хостел, пансионат, кемпинг, бассейн, туроператор | туристы, завтрак, отдых, отдыхающие, пляж, гости",
    uk: "готель, готелю, постояльці, готелі, готелів, курорт, турбаза, хостел, пансіонат, кемпінг, туроператор | туристи, сніданок, відпочинок, відпочивальники, пляж, гості, басейн",
    it: "albergo, hotel, ospiti dell'albergo, alberghi, villaggio turistico, agriturismo, pensione completa, spiaggia privata, bed and breakfast, campeggio, terme, resort | turisti, colazione, vacanza, reception, piscina",
    nl: "hotel, hotelgasten, vakantiepark, pension, camping, herberg, resort, hotelkamer, hotelkamers, bed and breakfast | gasten, ontbijt, toeristen, zwembad, receptie, overnachting",
    pl: "hotel, hotelu, pensjonat, hotele, hotelowy, hotelowe, ośrodek wypoczynkowy, kwatery, kemping, uzdrowisko, kurort, schronisko | goście, pokoje, śniadanie, turyści, wczasy, nocleg, noclegi, recepcja, basen",
    ja: "ホテル, 旅館, 民宿, 宿泊, 客室, リゾート, 温泉宿, ペンション, キャンプ場 | 宿泊客, 朝食, 観光客, 宿泊者, プール",
    ko: "호텔, 리조트, 숙박, 펜션, 여관, 객실, 민박, 캠핑장, 콘도 | 투숙객, 조식, 관광객, 수영장, 체크인",
    hi: "होटल, रिसॉर्ट, होटलों, अतिथि गृह, गेस्ट हाउस, धर्मशाला | पर्यटक, नाश्ता, पर्यटकों, मेहमान",
    id: "hotel, resor, hotelnya, penginapan, vila, losmen, wisma, perkemahan, sarapan gratis | tamu, kamar, turis, sarapan, wisatawan, kolam renang, menginap, resepsionis",
    fa: "هتل, هتل‌ها, هتلی, مهمانسرا, اقامتگاه, مسافرخانه, تفریحگاه | مسافران هتل, صبحانه, گردشگران, استخر, اقامت",
    el: "ξενοδοχείο, ξενοδοχείου, ξενοδοχεία, ξενώνας, κάμπινγκ, θέρετρο, πανσιόν, ξενοδοχειακή, παραθεριστές | τουρίστες, δωμάτια, δωμάτιο, πρωινό, τουριστών, πισίνα, διαμονή, ρεσεψιόν",
    sv: "hotell, hotellgäster, vandrarhem, pensionat, värdshus, badhotell, spa, semesterby, campingplats, camping | gäster, frukost, semester, turister, reception",
  },
  goods: {
    en: "running shoe, running shoes, sneakers, sneaker, trainers, perfume, restaurant, menu, wine, bakery, apartment block, real estate, beer, brewery, brewer, shoplifting, shoplifters, shop theft, retail crime | shoe, runners, soles, colourway, discount",
    de: "Laufschuh, Laufschuhe, Turnschuhe, Restaurant, Speisekarte, Parfüm, Bier, Brauerei, Brauer, Ladendiebstahl, Ladendiebstähle, Ladendiebe | Schuh, Läufer, Sohle, Rabatt",
    es: "zapatillas, zapatilla, restaurante, perfume, cerveza, cervecería, hurto en tiendas, hurtos en tiendas | calzado, corredores, suela, descuento",
    fr: "chaussures de course, baskets, restaurant, parfum, bière, brasserie, brasseur, vol à l'étalage, vols à l'étalage | chaussure, coureurs, semelle",
    pt: "sapatilhas, tênis de corrida, restaurante, perfume, cerveja, cervejaria, furto em lojas, furtos em lojas | calçado, corredores, sola",
    hu: "futócipő, edzőcipő, étterem, parfüm, sörfőzde, bolti lopás, áruházi lopás | cipő, futók, talp",
    he: "נעלי ריצה, נעליים, מסעדה, בושם, מבשלת | רצים, סוליה",
    ar: "حذاء رياضي, أحذية, مطعم, عطر | عدائين, نعل",
    zh: "跑鞋, 球鞋, 运动鞋, 餐厅, 香水, 鞋底, 啤酒 | 跑友, 鞋, 门店, 上架, 颜色",
    tr: "bira, birası, ayakkabı, restoran, parfüm, koşu ayakkabısı, Nike, Vaporfly, pizzacı, lokanta, pastane, süpermarket, şarap, mağaza hırsızlığı | fırın, menü, indirim, mağaza, kilometre, koşu | kafe, kafesi, mağazası, lokantası, bar",
    ru: "пиво, пива, кроссовки, ресторан, духи, кроссовок, кроссовках, Nike, подошва, Vaporfly, пиццерия, пекарня, пивоварня, супермаркет, вино, магазинные кражи | обувь, меню, скидка, магазин, километров, бег, пробежка | кафе, магазин, магазине, бар",
    uk: "пиво, пива, кросівки, ресторан, парфуми, кросівок, кросівках, Nike, підошва, Vaporfly, піцерія, пекарня, пивоварня, супермаркет, вино, магазинні крадіжки | взуття, меню, знижка, магазин, кілометрів, біг, пробіжка | кафе, кав'ярня, магазин, бар",
    it: "birra, scarpe da corsa, scarpa, ristorante, profumo, scarpe, scarpe running, Nike, maglia, pizzeria, trattoria, profumeria, suola, intersuola, Vaporfly, supermercato, cantina, taccheggio, taccheggiatori | menù, panificio, sconto, negozio, chilometri | caffè, bar, negozio",
    nl: "bier, hardloopschoen, hardloopschoenen, restaurant, parfum, loopschoen, loopschoenen, Nike, zool, tussenzool, Vaporfly, bakkerij, brouwer, supermarkt, wijn, winkeldiefstal, winkeldieven | schoen, menukaart, korting, winkel, kilometers, hardlopen | café, winkel, eetcafé",
    pl: "piwo, piwa, buty do biegania, restauracja, perfumy, buty biegowe, Nike, podeszwa, Vaporfly, pizzeria, piekarnia, browaru, supermarket, wino, kradzieże sklepowe, złodzieje sklepowi | but, menu, promocja, sklep, kilometry, bieganie | kawiarnia, sklep, bar",
    ja: "ビール, 靴, スニーカー, レストラン, 香水, ナイキ, ランニングシューズ, ソール, ピザ店, 食堂, パン屋, 酒蔵, ワイン | メニュー, 割引, 店舗, キロ, ランニング | カフェ, 喫茶店, 商店",
    ko: "맥주, 운동화, 신발, 식당, 향수, 나이키, 러닝화, 밑창, 피자집, 빵집, 양조장, 와인 | 메뉴, 할인, 매장, 킬로, 러닝 | 카페, 상점",
    hi: "जूते, रेस्तरां, इत्र, बीयर, नाइकी, दौड़ने के जूते, पिज्जा, बेकरी, शराब की भट्टी | मेन्यू, किलोमीटर, दौड़ | कैफे, कैफ़े, दुकान",
    id: "bir, sepatu lari, restoran, parfum, Nike, sol sepatu, Vaporfly, warung, toko roti, pabrik bir, anggur, rumah makan, pencurian toko | sepatu, menu, diskon, kilometer, berlari | kafe, toko, depot",
    fa: "کفش ورزشی, رستوران, عطر, نایکی, کفش دویدن, کفی, پیتزافروشی, نانوایی, فروشگاه زنجیره‌ای | کفش, منو, تخفیف, کیلومتر, دویدن | کافه, فروشگاه, مغازه",
    el: "μπίρα, μπύρα, αθλητικά παπούτσια, εστιατόριο, άρωμα, Nike, παπούτσια για τρέξιμο, σόλα, Vaporfly, πιτσαρία, ταβέρνα, φούρνος, ζυθοποιία, σούπερ μάρκετ, κρασί, κλοπές σε καταστήματα | παπούτσι, μενού, έκπτωση, κατάστημα, χιλιόμετρα, τρέξιμο | καφετέρια, καφέ, κατάστημα, μπαρ",
    sv: "löparsko, sko, skor, gymnastikskor, sula, restaurang, krog, meny, parfym, öl, ölet, bryggeri, bageri, pizzeria, snatteri, butiksstöld, butiksstölder | butik, butiken, rabatt, löpare | kafé, kaféet, butiken",
  },
  statistics: {
    en:
      "statistics office, statistical office, National Statistics, household survey, survey of households, census, inflation, unemployment, per cent in May, consumer prices, chief statistician, jobs figures, labour force survey, food prices, inflation was, price index, industrial output, statistics bureau, bureau of statistics, statistician, statisticians, GDP figures, GDP grew, retail sales, population estimates, life expectancy, " +
      "birth rate, tourist arrivals, overnight stays, average wage, consumer price, trade deficit, industrial production, quarterly growth, seasonally adjusted, data release, sample survey, unemployed, joblessness, job seekers, unemployment figures, retail prices, gross domestic product, quarterly figures, headcount of the population | survey, households, statistics, interviewers, prices, cost of living, quarter, compared with a year " +
      "earlier, year on year, figures for, economists, tourists, tourist numbers, population",
    de:
      "Statistikamt, Statistisches Amt, Volkszählung, Inflation, Haushaltsbefragung, Statistiker, Statistikerin, Preisindex, Teuerung, Statistikbehörde, Statistisches Bundesamt, Einwohnerzahl, Bruttoinlandsprodukt, Einzelhandelsumsatz, Verbraucherpreise, Arbeitslosenquote, Geburtenrate, Übernachtungszahlen, Durchschnittslohn, saisonbereinigt, Haushaltsdaten, Volkszähler, Arbeitslosigkeit, Arbeitslose, Arbeitslosenzahl | Umfrage, " +
      "Statistik, Statistiken, Ökonomen, im Vorjahr, Preise, sinkende Preise, Touristenzahl",
    es:
      "instituto de estadística, oficina de estadística, censo, inflación, encuesta de hogares, índice de precios, tasa de paro, instituto nacional de estadística, estadístico, producto interior bruto, ventas minoristas, esperanza de vida, tasa de natalidad, llegadas de turistas, pernoctaciones, salario medio, desestacionalizado, encuestadores, encuestador, padrón, desempleo, desempleados, parados, precios al consumo, número de " +
      "habitantes, agencia de estadística | encuesta, hogares, estadísticas, precios, interanual, economistas, hogares encuestados",
    fr:
      "institut statistique, office statistique, recensement, inflation, indice des prix, taux de chômage, institut national de la statistique, bureau de la statistique, statisticien, statisticiens, produit intérieur brut, ventes au détail, espérance de vie, taux de natalité, nuitées, salaire moyen, recenseurs, corrigé des variations saisonnières, chômage, chômeurs, demandeurs d'emploi, agence statistique | enquête auprès, ménages, " +
      "statistiques, sur un an, économistes, prix à la consommation",
    pt:
      "instituto de estatística, gabinete de estatística, censo, inflação, índice de preços, taxa de desemprego, instituto nacional de estatística, produto interno bruto, vendas a retalho, esperança de vida, expectativa de vida, taxa de natalidade, dormidas, salário médio, recenseadores, desemprego, desempregados, preços no consumidor, agência de estatística, número de habitantes | agregados, estatísticas, preços, inquérito às famílias, inquérito ao emprego, " +
      "agregados familiares, economistas, homóloga",
    hu:
      "statisztikai hivatal, népszámlálás, infláció, árindex, munkanélküliség, statisztikus, statisztikai hivatala, statisztikusok, bruttó hazai termék, kiskereskedelmi forgalom, várható élettartam, születésszám, vendégéjszakák, átlagkereset, fogyasztói árak, szezonálisan kiigazított, számlálóbiztos, számlálóbiztosok, munkanélküliek, munkanélküli, fogyasztói ár, lakosságszám, statisztikai szerint | felmérés, háztartás, háztartások, " +
      "statisztika, árak, éves összevetésben, közgazdászok, adatfelvétel",
    he: "הלשכה לסטטיסטיקה, מפקד אוכלוסין, אינפלציה, מדד המחירים, שיעור האבטלה, סטטיסטיקאי, הלשכה המרכזית לסטטיסטיקה, לשכת הסטטיסטיקה, הסטטיסטיקאי הלאומי, תוצר מקומי גולמי, התמ״ג, תמ״ג, תוחלת חיים, שיעור הילודה, לינות תיירים, שכר ממוצע, מדד המחירים לצרכן, פוקדים, בניכוי עונתיות, אבטלה, האבטלה, מובטלים, נתוני תיירות, מחירים לצרכן, האינפלציה | סקר, משקי בית, סטטיסטיקה, מחירים, כלכלנים, לעומת אשתקד, אומדן",
    ar: "مكتب الإحصاء, جهاز الإحصاء, تعداد السكان, تضخم, مؤشر الأسعار, معدل البطالة, للإحصاء, الإحصاء, المكتب الوطني للإحصاء, دائرة الإحصاء, هيئة الإحصاء, الإحصاءات العامة, الناتج المحلي, الناتج المحلي الإجمالي, مبيعات التجزئة, متوسط العمر, معدل المواليد, ليالي الإقامة, متوسط الأجور, أسعار المستهلك, التعداد, عدادون, البطالة, بطالة, عاطلين, التضخم, عدد السكان | إحصاءات, أسعار, على أساس سنوي, اقتصاديون, السياح, مسح",
    zh: "统计局, 統計局, 人口普查, 通胀, 通脹, 物价, 物價, 物价指数, 失业率, 居民消费, 国家统计局, 统计数据, 統計數據, 国内生产总值, 社会消费品零售, 预期寿命, 出生率, 入境游客, 平均工资, 消费者价格指数, 季节调整, 普查员, 普查員, 失业, 失業, 失业人数, 消费物价, 通胀率, 通脹率, 国民生产 | 调查户, 统计, 食品价格, 同比, 环比, 经济学家, 住户",
    tr: "istatistik kurumu, enflasyon, TÜİK, işsizlik, tüketici fiyatları, fiyat endeksi, milli gelir, GSYH, sanayi üretimi, nüfus sayımı, istatistik ofisi | anket, hane, istatistik, çeyrek, büyüme, hanehalkı",
    ru: "статистическое ведомство, инфляция, перепись, Росстат, безработица, безработицы, потребительские цены, индекс цен, ВВП, промышленное производство, инфляции, перепись населения | статистика, статистики, домохозяйства, квартал, рост",
    uk: "статистичне відомство, інфляція, перепис, Держстат, безробіття, споживчі ціни, індекс цін, ВВП, промислове виробництво, інфляції, перепис населення | статистика, статистики, домогосподарства, квартал, зростання",
    it: "istituto di statistica, inflazione, censimento, Istat, ufficio di statistica, prezzi al consumo, disoccupazione, tasso di disoccupazione, Pil, produzione industriale, indice dei prezzi | statistica, trimestre, crescita, statistiche",
    nl: "statistiekbureau, inflatie, volkstelling, bureau voor de statistiek, werkloosheid, consumentenprijzen, prijsindex, bbp, industriële productie | huishoudens, statistiek, kwartaal, groei, huishouden",
    pl: "urząd statystyczny, inflacja, spis powszechny, GUS, bezrobocie, bezrobocia, ceny konsumpcyjne, wskaźnik cen, PKB, produkcja przemysłowa, inflacji | ankieta, gospodarstwa, statystyka, statystyki, kwartał, wzrost",
    ja: "統計局, 統計庁, 国勢調査, 物価上昇, 失業率, 国内総生産, GDP, 鉱工業生産, 物価 | 世帯, 統計, 四半期, 成長率, 家計",
    ko: "통계청, 물가상승률, 국가통계국, 실업률, 국내총생산, GDP, 산업생산, 물가, 인구조사 | 통계, 가구, 분기, 성장률",
    hi: "सांख्यिकी, औद्योगिक उत्पादन, महंगाई, जीडीपी, विकास दर, बेरोजगारी, राष्ट्रीय सांख्यिकी, सांख्यिकी मंत्रालय, सांख्यिकी कार्यालय, राष्ट्रीय सांख्यिकी कार्यालय, खुदरा महंगाई, मुद्रास्फीति, बेरोजगारी दर, बेरोज़गारी, सकल घरेलू, जनगणना, मूल्य सूचकांक, उपभोक्ता मूल्य | सर्वेक्षण, प्रतिशत की बढ़त, आंकड़े, आंकड़ों, तिमाही, वृद्धि",
    id: "badan statistik, inflasi, sensus, BPS, pengangguran, harga konsumen, indeks harga, PDB, produksi industri, biro statistik, kantor statistik | survei, rumah tangga, statistik, kuartal, triwulan, pertumbuhan",
    fa: "مرکز آمار, تورم, سرشماری, اداره آمار, نرخ بیکاری, بیکاری, شاخص قیمت, تولید ناخالص, قیمت مصرف‌کننده, سرشماری نفوس | خانوار, آمار, رشد",
    el: "στατιστική υπηρεσία, πληθωρισμός, απογραφή, ΕΛΣΤΑΤ, στατιστική αρχή, ανεργία, ανεργίας, δείκτης τιμών, ΑΕΠ, βιομηχανική παραγωγή, πληθωρισμού | νοικοκυριά, στατιστική, στατιστικά, τρίμηνο, ανάπτυξη",
    sv: "statistikmyndighet, statistikbyrå, Statistiska centralbyrån, SCB, folkräkning, inflation, arbetslöshet, konsumentpriser, prisindex, bnp, industriproduktion | statistik, hushåll, hushållen, tillväxt, kvartalet",
  },
};
