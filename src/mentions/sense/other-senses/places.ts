import type { SenseClasses } from "./sense-classes.ts";

/** Classes of other senses: houses, goods and offices. */
export const places: SenseClasses = {
  hotel: {
    en: "hotel, hotels, resort, guests, guest house, hostel, motel, spa, casino, rooms | lobby, rooms at, breakfast, seaside, check out, holidaymakers",
    de: "Hotel, Hotels, Pension, Gasthof, Hotelgäste, Ferienanlage, Zimmer | Gäste, Rezeption, Frühstück, Urlauber",
    es: "hotel, hoteles, hostal, huéspedes, habitaciones, balneario | recepción, turistas",
    fr: "hôtel, hôtels, auberge, chambres, hôtelier | clients de l'hôtel, réception, touristes",
    pt: "hotel, hotéis, pousada, hóspedes, quartos, resort | receção, recepção, turistas",
    hu: "hotel, szálloda, szállodában, szálló, szállóban, panzió, vendégei, szoba van, szobák | recepció, vendégek",
    he: "מלון, המלון, בית מלון, אכסניה, חדרים, אורחי | נופש, אורחים, קבלה",
    ar: "فندق, فنادق, نزلاء, منتجع, غرفة, غرف | سياح",
    zh: "酒店, 旅馆, 旅館, 饭店, 飯店, 客房, 民宿 | 房客, 游客, 住客",
  },
  goods: {
    en: "running shoe, running shoes, sneakers, sneaker, trainers, perfume, restaurant, menu, wine, bakery, apartment block, real estate | shoe, runners, soles, colourway, discount, shop",
    de: "Laufschuh, Laufschuhe, Turnschuhe, Restaurant, Speisekarte, Parfüm | Schuh, Läufer, Sohle, Rabatt",
    es: "zapatillas, zapatilla, restaurante, perfume | calzado, corredores, suela, descuento",
    fr: "chaussures de course, baskets, restaurant, parfum | chaussure, coureurs, semelle",
    pt: "sapatilhas, tênis de corrida, restaurante, perfume | calçado, corredores, sola",
    hu: "futócipő, edzőcipő, étterem, parfüm | cipő, futók, talp",
    he: "נעלי ריצה, נעל, נעליים, מסעדה, בושם | רצים, סוליה",
    ar: "حذاء رياضي, أحذية, مطعم, عطر | عدائين, نعل",
    zh: "跑鞋, 球鞋, 运动鞋, 餐厅, 香水, 鞋底 | 跑友, 鞋, 门店, 上架, 颜色",
  },
  statistics: {
    en: "statistics office, statistical office, National Statistics, household survey, survey of households, census, inflation, unemployment, per cent in May, consumer prices | survey, households, statistics, interviewers, prices, cost of living",
    de: "Statistikamt, Statistisches Amt, Volkszählung, Inflation, Haushaltsbefragung | Umfrage, Haushalte, Statistik, Preise",
    es: "instituto de estadística, oficina de estadística, censo, inflación, encuesta de hogares | encuesta, hogares, estadísticas, precios",
    fr: "institut statistique, office statistique, recensement, inflation | enquête auprès, ménages, statistiques, prix",
    pt: "instituto de estatística, gabinete de estatística, censo, inflação | inquérito, agregados, estatísticas, preços",
    hu: "statisztikai hivatal, népszámlálás, infláció | felmérés, háztartás, háztartások, statisztika, árak",
    he: "הלשכה לסטטיסטיקה, מפקד אוכלוסין, אינפלציה | סקר, משקי בית, סטטיסטיקה, מחירים",
    ar: "مكتب الإحصاء, جهاز الإحصاء, تعداد السكان, تضخم | مسح, أسر, إحصاءات, أسعار",
    zh: "统计局, 統計局, 人口普查, 通胀, 通脹, 物价, 物價 | 调查户, 统计, 食品价格",
  },
};
