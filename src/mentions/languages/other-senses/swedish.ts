/** The classes of other senses in Swedish. */
const rows: Record<string, string> = {
  airline:
    "flygbolag, lågprisbolag, lågprisflyg, charterflyg, flyglinje, flygtur, sommartidtabell, boardingkort, flygvärdinna, kabinpersonal, nödlandning, nödlandade, flygresa, mellanlandning | flyg, flyget, flygen, flygplan, flygplats, flygplatsen, passagerare, passagerarna, resenär, resenärer, biljett, biljetter, bagage, landade, pilot, piloter, flyger, flög, rutten | flög med, flyger med, flyga med, flugit med, flygbiljett, planet",
  ships:
    "färja, färjor, fregatt, fartyg, lastfartyg, kryssningsfartyg, tankfartyg, segelbåt, segelfartyg, yacht, skuta, varv, grundstötte, sjöräddningen, jolle, regatta, kryssning | båt, båten, båtar, hamn, hamnen, besättning, besättningen, kapten, kaj, kajen, ombord, seglare, segla, seglar",
  aircraft: "drönare, drönarna, obemannad, helikopter, segelflygplan, tankflygplan | lyfte, landade, pilot",
  space:
    "raket, bärraket, satellit, omloppsbana, rymdfarkost, rymdstyrelsen, Esrange | rymden, uppskjutning, astronaut",
  vehicles:
    "lastbil, långtradare, motorcykel, husbil, bussbolag, veteranbil, hästkrafter, släpvagn | buss, bussar, chaufför, förare, verkstad, motor",
  horses:
    "ridklubb, ridskola, ridhus, ridtravhäst, travbana, galopp, galoppbana, hingst, sto, stoet, valack, föl, fölet, jockey, dressyr, hoppning, V75, V86, ponny, stallet | häst, hästen, hästar, ryttare, trav, tränare, sadel, hage | häst, hästen, ponnyn, stoet, hingsten",
  music:
    "orkester, symfoniorkester, symfoni, filharmoni, dirigent, konsertmästare, violinist, cellist, kammarmusik, körsång, kören, konserthus, skivbolag, turné | konsert, konserten, konserter, solist, musiker, spelning, publiken",
  games:
    "Nintendo, Switch, spelkonsol, konsol, tv-spel, datorspel, dataspel, Joy-Con, eShop, rollspel, brädspel, arkadspel | spel, spelet, spelare, spelarna | abonnemang, medlemskap, prenumeration",
  books:
    "roman, diktsamling, dikt, barnbok, bilderbok, bokförlag, förlag, bokhandel, bokmässan, novellsamling, noveller, antologi | poet, debut",
  screen: "tv-serie, långfilm, biopremiär, säsongsavslutning, science fiction, skådespelare | säsong, biograf",
  stage:
    "teater, teaterpjäs, pjäs, dramatiker, enaktare, kammarspel, dockteater, scenkonst, Dramaten, musikal, skådespel, urpremiär, repertoar | föreställning, föreställningen, premiär, scen, scenen, ridå",
  sport:
    "allsvenskan, elitserien, fotbollsklubb, idrottsförening, idrottsklubb, sportbilaga, sportsidorna, matchreferat, handboll, innebandy, ishockey, bandy, korfboll, volleyboll, orientering, målvakt, hemmamatch, bortamatch, hemmalaget, bortalaget, straffspark, mästerskap, cupen, halvlek, pojklag, flicklag, knatte, löpning, maraton, simklubb, roddklubb, schack | match, matchen, tränare, spelare, seger | IF, IK, klubben",
  school:
    "gymnasieelever, gymnasieskola, grundskola, elevkår, studentkår, studentförening, skolklass, friskola, förskola, fritids, skolavslutning, kemitävling | elever, eleverna, elev, rektor, skola, studenter, sektion | skolan, gymnasiet",
  youth:
    "scout, scoutkår, scoutläger, lägereld, kollo, sommarläger, nollning, fadderkommitté, ungdomsförening, studentorganisation, studentklubb, studentnation, linjeförening | tält, läger",
  hotel:
    "hotell, hotellgäster, vandrarhem, pensionat, värdshus, badhotell, spa, semesterby, campingplats, camping | gäster, frukost, semester, turister, reception",
  goods:
    "löparsko, sko, skor, gymnastikskor, sula, restaurang, krog, meny, parfym, öl, ölet, bryggeri, bageri, pizzeria | butik, butiken, rabatt, löpare | kafé, kaféet, butiken",
  statistics:
    "statistikmyndighet, statistikbyrå, Statistiska centralbyrån, SCB, folkräkning, inflation, arbetslöshet, konsumentpriser, prisindex, bnp, industriproduktion | statistik, hushåll, hushållen, tillväxt, kvartalet",
  networking:
    "Cisco, orkestrering, orkestrerare, nätverksautomation, nätautomation, nätverksutrustning, routrar, router, switchar, YANG, NETCONF, Tail-f, brandvägg, fast programvara, Ansible | konfiguration, driftstörning, nättekniker",
  computing: "superdator, arbetsflöde, schemaläggning, språkmodell, serverhall",
  astronomy:
    "stjärnbild, stjärnhimmel, stjärnhimlen, stjärnkikare, teleskop, observatorium, Andromeda, Andromedagalaxen, exoplanet, stora fyrkanten, höstfyrkanten, galax | stjärnor, stjärnorna, himlen, planet, planeten, kikare",
  myth: "bevingad häst, bevingade hästen, vinghäst, mytologi, grekisk mytologi, mytologisk, enhörning, Bellerofon, Medusa, Perseus | myt, myten, saga, sagan, gudar, gudarna, vingar",
  crime:
    "utpressningsvirus, gisslanprogram, ransomware, bankkunder, bankbedragare, banktrojan, kryptovaluta, kryptovalutor, kontokort, bluffmejl, bedragare, lösensumma | bank",
  firms:
    "advokatbyrå, försäkringsbolag, djurklinik, veterinär, klinik, tandläkare, vårdcentral, mäklare, fastighetsbolag, cykel, cyklar, resebyrå, researrangör, byggföretag, åkeri, fabrik, ventiler | sjukhus, patienter, orderingång, hund, katt | klinik, kliniken, djurklinik, djurkliniken",
  associations: "fackförbund, bostadsrättsförening, årsmöte, apotekare, intresseförening, hembygdsförening, loppis",
  programs:
    "läxapp, läxor, bokningssystem, dejtingapp, träningsapp, tidrapportering, affärssystem, journalsystem | läxa, schema",
  buildings:
    "bro, bron, tunnel, dammen, skyskrapa, höghus, köpcentrum, bostadsområde, kvarteret, lekplats | invigning, invigs, gata | kvarteret, huset, höghuset",
  press:
    "filmfestival, litteraturtidskrift, kulturtidskrift, studenttidning, litteraturpris, konstutställning, galleri | festival, festivalen",
  mail: "e-postprogram, e-postklient, mejlprogram, nyhetsbrevsprogram, inkorg | mejlkonto",
  repairs: "reparation, reparerar, skärmbyte, spräckt skärm, batteribyte, mobilreparation, verkstaden | reservdelar",
};

export const swedish = Object.fromEntries(Object.entries(rows).map(([name, words]) => [name, { sv: words }]));
