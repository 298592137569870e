import type { FigurePage } from "./figure-page.ts";

/** Short pages with numbers of the story and of other things. */
export const germanAndHungarianPages: FigurePage[] = [
  {
    language: "de",
    flows: [
      "Die Liste",
      "Am Anfang der Recherche zu NSO und Pegasus stand eine Liste mit 50.000 Telefonnummern.",
      "Darunter waren die Nummern von mehr als 180 Journalisten.",
    ],
    numbers: [
      ["50.000", "same"],
      ["180", "same"],
    ],
  },
  {
    language: "de",
    flows: [
      "Was die Technik fand",
      "Von den Besitzern der auf der Pegasus-Liste stehenden Nummern ließen einige ihr Gerät prüfen: 67 Telefone wurden untersucht, auf 37 fanden sich Hinweise auf einen Angriff, bei 30 blieb das Ergebnis offen.",
    ],
    numbers: [
      ["67", "same"],
      ["37", "same"],
      ["30", "same"],
    ],
  },
  {
    language: "de",
    flows: [
      "Behauptung im Faktencheck",
      "Die NSO Group habe mit Pegasus 50.000 Menschen ausspioniert, heißt es in einem Video. Das geht aus den Daten nicht hervor.",
    ],
    numbers: [["50.000", "other-role"]],
  },
  {
    language: "de",
    flows: [
      "Gut die Hälfte",
      "55 Prozent der 67 untersuchten Smartphones wiesen Spuren von Pegasus auf, der Spähsoftware der NSO Group.",
    ],
    numbers: [
      ["55", "same", "nothing"],
      ["67", "same", "nothing"],
    ],
  },
  {
    language: "de",
    flows: [
      "Preisliste",
      "Für eine Pegasus-Lizenz verlangte die NSO Group laut einem alten Angebot 650.000 Dollar für 10 Telefone, dazu 500.000 Dollar für die Einrichtung.",
      "Das Unternehmen beschäftigte damals 180 Ingenieure und mietete 37 Büros.",
    ],
    numbers: [],
  },
  {
    language: "de",
    flows: [
      "Zahlen einer Recherche",
      "Rund achtzig Journalistinnen und Journalisten arbeiteten beim Pegasus-Projekt zusammen, das den Spuren der NSO Group nachging.",
      "Sie fanden auf der Liste die Nummern von mehr als 200 Journalisten, behauptete später ein Blog.",
    ],
    numbers: [
      ["achtzig", "same"],
      ["200", "other-value"],
    ],
  },
  {
    language: "hu",
    flows: [
      "Ötvenezer szám",
      "Az NSO Group ügyfeleihez köthető listán 50 ezer telefonszám szerepelt, köztük több mint 180 újságíróé. A Pegasus-botrány ezzel indult.",
    ],
    numbers: [
      ["50 ezer", "same"],
      ["Ötvenezer", "same", "nothing"],
      ["180", "same"],
    ],
  },
  {
    language: "hu",
    flows: [
      "Mit mutattak a vizsgálatok",
      "A Pegasus nyomait keresve 67 telefont vizsgáltak meg, ebből 37 készüléken találtak támadásra utaló jelet. A kémprogram az NSO terméke.",
    ],
    numbers: [
      ["67", "same"],
      ["37", "same"],
    ],
  },
  {
    language: "hu",
    flows: [
      "Túlzás vagy tény?",
      "A képviselő szerint az NSO kémprogramjával, a Pegasusszal 180 újságírót törtek fel. A kutatók ennél óvatosabban fogalmaztak.",
    ],
    numbers: [["180", "other-role"]],
  },
  {
    language: "hu",
    flows: [
      "Mennyibe került?",
      "A Pegasus licence 6 millió euró volt, a belügyi tárca 50 ezer eurót fizetett a képzésért. Az NSO Group 30 napot adott az átutalásra.",
    ],
    numbers: [],
  },
  {
    language: "hu",
    flows: [
      "Számok és cáfolatok",
      "Kevesebb mint 180 újságíró szerepel a Pegasus-ügy kiszivárgott listáján, állítja az NSO ügyvédje. A nyomozást nagyjából 80 újságíró végezte.",
    ],
    numbers: [
      ["180", "other-comparison"],
      ["80", "same"],
    ],
  },
  {
    language: "pl",
    flows: [
      "Co wykazały badania",
      "Zbadano 67 telefonów, a w 37 z nich znaleziono ślady Pegasusa. Firma NSO Group podważała te wyniki.",
    ],
    numbers: [
      ["67", "same"],
      ["37", "same"],
    ],
  },
  {
    language: "nl",
    flows: [
      "Cijfers rond de lijst",
      "Op de lijst van mogelijke doelwitten van Pegasus stonden 30.000 telefoonnummers, meldde een krant abusievelijk. NSO noemde de lijst verzonnen.",
    ],
    numbers: [["30.000", "other-value"]],
  },
  {
    language: "el",
    flows: [
      "Η λίστα σε αριθμούς",
      "Στη λίστα που διέρρευσε υπήρχαν 50.000 αριθμοί τηλεφώνου, ανάμεσά τους περισσότεροι από 180 δημοσιογράφων. Το Pegasus ανήκει στη NSO.",
    ],
    numbers: [
      ["50.000", "same"],
      ["180", "same"],
    ],
  },
];
