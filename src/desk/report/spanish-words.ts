import { type ReportWords, countWords } from "./report-words.ts";

const count = countWords("es");

/** A report in Spanish. */
export const spanishWords: ReportWords = {
  language: "es",
  direction: "ltr",
  colon: ": ",
  title: (pages) => count(pages, { one: "Lo encontrado en una página", other: "Lo encontrado en $1 páginas" }),
  listTitle: "Lo recopilado",
  chosen: (chosen) =>
    count(chosen, { one: "De ello, $1 está en este informe.", other: "De ello, $1 están en este informe." }),
  made: (time) => `Creado con Sidelight, ${time}`,
  set: (title, id, version, asOf) => `${title} (${id}, versión ${version}, a fecha de ${asOf})`,
  coverage: ({ mentions, entities, figures, withheld }) => {
    const found = [
      count(mentions, { one: "$1 mención", other: "$1 menciones" }),
      count(entities, { one: "$1 nombre", other: "$1 nombres" }),
      count(figures, { one: "$1 cifra", other: "$1 cifras" }),
    ];
    return `${found.join(", ")}; ${count(withheld, { other: "$1 sin marcar" })}; no se revisó nada más de esta página.`;
  },
  address: "Dirección",
  read: "Leída",
  published: "Fecha de la página",
  updated: "Fecha de la página (actualizada)",
  notNews: "La página no indica que sea una noticia.",
  incomplete: "La página no se leyó hasta el final: puede haber más.",
  figures: "Las cifras, junto a las de la fuente",
  outcome: {
    same: "La misma cifra",
    "other-value": "Otro valor",
    "other-role": "Cuenta otra cosa",
    "other-comparison": "Otra comparación",
  },
  thePage: "La página",
  theSource: "La fuente, en palabras del conjunto",
  counts: "cuenta",
  mentions: "Menciones",
  name: "Nombre",
  times: (times) => count(times, { one: "una vez", other: "$1 veces" }),
  cannotBeSeen: "no se ve en la página",
  withheld: "Lo que quedó sin marcar, y por qué",
  mightBe: "Podría haber sido",
  why: "Por qué",
  where: "Dónde",
  nothing: "Nada.",
  facts: "Las afirmaciones de referencia",
  whoSays: "Quién lo dice",
  basis: "Base",
  hedge: "Reserva de la fuente",
  contested: "En disputa",
  unanswered: "La fuente no recoge respuesta de la otra parte.",
  happened: "Ocurrió",
  stated: "Se dijo",
  open: "No está en el artículo",
  sic: "Sobre las palabras de la fuente",
  citation: "Referencia",
  note: "Nota",
  failed: "Páginas que no se pudieron leer",
  about:
    "Las marcas y las afirmaciones son contexto, no un veredicto. Todo se hizo en el equipo en el que se creó este informe.",
};
