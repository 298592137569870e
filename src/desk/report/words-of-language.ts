import { type ReportWords, englishWords, countWords } from "./report-words.ts";
import { arabicWords, hebrewWords } from "./right-to-left-words.ts";

const inFrench = countWords("fr");

/** A report in French. Before a colon and a semicolon stands a space that does not break. */
const frenchWords: ReportWords = {
  language: "fr",
  direction: "ltr",
  colon: "\u00a0: ",
  title: (pages) =>
    inFrench(pages, { one: "Ce qui a été trouvé sur $1 page", other: "Ce qui a été trouvé sur $1 pages" }),
  listTitle: "Ce qui a été rassemblé",
  chosen: (chosen) => inFrench(chosen, { one: "$1 en est dans ce rapport.", other: "$1 en sont dans ce rapport." }),
  made: (time) => `Créé avec Sidelight, ${time}`,
  set: (title, id, version, asOf) => `${title} (${id}, version ${version}, état\u00a0: ${asOf})`,
  coverage: ({ mentions, entities, figures, withheld }) => {
    const found = [
      inFrench(mentions, { one: "$1 mention", other: "$1 mentions" }),
      inFrench(entities, { one: "$1 nom", other: "$1 noms" }),
      inFrench(figures, { one: "$1 chiffre", other: "$1 chiffres" }),
    ];
    const unmarked = inFrench(withheld, { one: "$1 non marqué", other: "$1 non marqués" });
    return `${found.join(", ")}\u202f; ${unmarked}\u202f; rien d’autre n’a été examiné sur cette page.`;
  },
  address: "Adresse",
  read: "Lue",
  published: "Date de la page",
  updated: "Date de la page (mise à jour)",
  notNews: "La page ne se présente pas comme une page d’actualité.",
  incomplete: "La page n’a pas été lue jusqu’au bout\u00a0: elle peut en contenir davantage.",
  figures: "Les chiffres\u00a0: la page et l’article",
  outcome: {
    same: "Même chiffre",
    "other-value": "Autre valeur",
    "other-role": "Compte autre chose",
    "other-comparison": "Autre comparaison",
  },
  thePage: "La page",
  theSource: "L’article, dans les mots du jeu",
  counts: "compte",
  mentions: "Mentions",
  name: "Nom",
  times: (times) => inFrench(times, { other: "$1 fois" }),
  cannotBeSeen: "pas visible sur la page",
  withheld: "Ce qui n’est pas marqué, et pourquoi",
  mightBe: "Aurait pu être",
  why: "Pourquoi",
  where: "Où",
  nothing: "Rien.",
  facts: "Les affirmations de référence",
  whoSays: "Qui le dit",
  basis: "Fondement",
  hedge: "Réserve de l’article",
  contested: "Contesté",
  unanswered: "L’article ne donne pas de réponse.",
  happened: "Survenu",
  stated: "Dit",
  open: "Absent de l’article",
  sic: "Sur les mots de l’article",
  citation: "Référence",
  note: "Note",
  failed: "Pages qui n’ont pas pu être lues",
  about:
    "Les repères et les affirmations donnent du contexte, pas un verdict. Tout a été fait sur l’ordinateur qui a créé ce rapport.",
};

const inGerman = countWords("de");

/** A report in German. */
const germanWords: ReportWords = {
  language: "de",
  direction: "ltr",
  colon: ": ",
  title: (pages) =>
    inGerman(pages, { one: "Was auf einer Seite gefunden wurde", other: "Was auf $1 Seiten gefunden wurde" }),
  listTitle: "Was gesammelt wurde",
  chosen: (chosen) =>
    inGerman(chosen, { one: "Davon steht $1 in diesem Bericht.", other: "Davon stehen $1 in diesem Bericht." }),
  made: (time) => `Erstellt mit Sidelight, ${time}`,
  set: (title, id, version, asOf) => `${title} (${id}, Version ${version}, Stand: ${asOf})`,
  coverage: ({ mentions, entities, figures, withheld }) => {
    const found = [
      inGerman(mentions, { one: "$1 Erwähnung", other: "$1 Erwähnungen" }),
      inGerman(entities, { one: "$1 Name", other: "$1 Namen" }),
      inGerman(figures, { one: "$1 Zahl", other: "$1 Zahlen" }),
    ];
    const unmarked = inGerman(withheld, { other: "$1 nicht markiert" });
    return `${found.join(", ")}; ${unmarked}; sonst wurde auf dieser Seite nichts geprüft.`;
  },
  address: "Adresse",
  read: "Gelesen",
  published: "Datum der Seite",
  updated: "Datum der Seite (aktualisiert)",
  notNews: "Die Seite gibt sich nicht als Nachrichtenseite aus.",
  incomplete: "Die Seite wurde nicht zu Ende gelesen: Sie kann mehr enthalten.",
  figures: "Zahlen: die Seite und der Artikel",
  outcome: {
    same: "Gleiche Zahl",
    "other-value": "Anderer Wert",
    "other-role": "Zählt etwas anderes",
    "other-comparison": "Anderer Vergleich",
  },
  thePage: "Die Seite",
  theSource: "Der Artikel, in den Worten der Sammlung",
  counts: "zählt",
  mentions: "Erwähnungen",
  name: "Name",
  times: (times) => inGerman(times, { one: "einmal", other: "$1-mal" }),
  cannotBeSeen: "auf der Seite nicht zu sehen",
  withheld: "Was nicht markiert ist, und warum",
  mightBe: "Wäre vielleicht",
  why: "Warum",
  where: "Wo",
  nothing: "Nichts.",
  facts: "Die Aussagen dahinter",
  whoSays: "Wer es sagt",
  basis: "Grundlage",
  hedge: "Vorbehalt des Artikels",
  contested: "Umstritten",
  unanswered: "Im Artikel steht keine Antwort.",
  happened: "Geschehen",
  stated: "Gesagt",
  open: "Nicht im Artikel",
  sic: "Zu den Worten des Artikels",
  citation: "Quellenangabe",
  note: "Notiz",
  failed: "Seiten, die nicht gelesen werden konnten",
  about:
    "Markierungen und Aussagen sind Zusammenhang, kein Urteil. Alles geschah auf dem Gerät, das diesen Bericht erstellt hat.",
};

const inSpanish = countWords("es");

/** A report in Spanish. */
const spanishWords: ReportWords = {
  language: "es",
  direction: "ltr",
  colon: ": ",
  title: (pages) => inSpanish(pages, { one: "Lo encontrado en una página", other: "Lo encontrado en $1 páginas" }),
  listTitle: "Lo recopilado",
  chosen: (chosen) =>
    inSpanish(chosen, { one: "De ello, $1 está en este informe.", other: "De ello, $1 están en este informe." }),
  made: (time) => `Creado con Sidelight, ${time}`,
  set: (title, id, version, asOf) => `${title} (${id}, versión ${version}, a fecha de ${asOf})`,
  coverage: ({ mentions, entities, figures, withheld }) => {
    const found = [
      inSpanish(mentions, { one: "$1 mención", other: "$1 menciones" }),
      inSpanish(entities, { one: "$1 nombre", other: "$1 nombres" }),
      inSpanish(figures, { one: "$1 cifra", other: "$1 cifras" }),
    ];
    return `${found.join(", ")}; ${inSpanish(withheld, { other: "$1 sin marcar" })}; no se revisó nada más de esta página.`;
  },
  address: "Dirección",
  read: "Leída",
  published: "Fecha de la página",
  updated: "Fecha de la página (actualizada)",
  notNews: "La página no indica que sea una noticia.",
  incomplete: "La página no se leyó hasta el final: puede haber más.",
  figures: "Las cifras: la página y el artículo",
  outcome: {
    same: "La misma cifra",
    "other-value": "Otro valor",
    "other-role": "Cuenta otra cosa",
    "other-comparison": "Otra comparación",
  },
  thePage: "La página",
  theSource: "El artículo, en palabras del conjunto",
  counts: "cuenta",
  mentions: "Menciones",
  name: "Nombre",
  times: (times) => inSpanish(times, { one: "una vez", other: "$1 veces" }),
  cannotBeSeen: "no se ve en la página",
  withheld: "Lo que quedó sin marcar, y por qué",
  mightBe: "Podría haber sido",
  why: "Por qué",
  where: "Dónde",
  nothing: "Nada.",
  facts: "Las afirmaciones de referencia",
  whoSays: "Quién lo dice",
  basis: "Base",
  hedge: "Reserva del artículo",
  contested: "En disputa",
  unanswered: "El artículo no recoge respuesta.",
  happened: "Ocurrió",
  stated: "Se dijo",
  open: "No está en el artículo",
  sic: "Sobre las palabras del artículo",
  citation: "Referencia",
  note: "Nota",
  failed: "Páginas que no se pudieron leer",
  about:
    "Las marcas y las afirmaciones son contexto, no un veredicto. Todo se hizo en el equipo en el que se creó este informe.",
};

const languages = [arabicWords, frenchWords, germanWords, hebrewWords, spanishWords];

/** The words of a report in a language of the interface; English where a report does not speak it. */
export const wordsOfLanguage = (language: string): ReportWords =>
  languages.find((words) => words.language === language) ?? englishWords;
