import { type ReportWords, countWords } from "./report-words.ts";

const count = countWords("fr");

/** A report in French. Before a colon and a semicolon stands a space that does not break. */
export const frenchWords: ReportWords = {
  language: "fr",
  direction: "ltr",
  colon: "\u00a0: ",
  title: (pages) => count(pages, { one: "Ce qui a été trouvé sur $1 page", other: "Ce qui a été trouvé sur $1 pages" }),
  listTitle: "Ce qui a été rassemblé",
  chosen: (chosen) => count(chosen, { one: "$1 en est dans ce rapport.", other: "$1 en sont dans ce rapport." }),
  made: (time) => `Créé avec Sidelight, ${time}`,
  set: (title, id, version, asOf) => `${title} (${id}, version ${version}, état\u00a0: ${asOf})`,
  coverage: ({ mentions, entities, figures, withheld }) => {
    const found = [
      count(mentions, { one: "$1 mention", other: "$1 mentions" }),
      count(entities, { one: "$1 nom", other: "$1 noms" }),
      count(figures, { one: "$1 chiffre", other: "$1 chiffres" }),
    ];
    const unmarked = count(withheld, { one: "$1 non marqué", other: "$1 non marqués" });
    return `${found.join(", ")}\u202f; ${unmarked}\u202f; rien d’autre n’a été examiné sur cette page.`;
  },
  address: "Adresse",
  read: "Lue",
  published: "Date de la page",
  updated: "Date de la page (mise à jour)",
  notNews: "La page ne se présente pas comme une page d’actualité.",
  incomplete: "La page n’a pas été lue jusqu’au bout\u00a0: elle peut en contenir davantage.",
  figures: "Les chiffres, à côté de ceux de la source",
  outcome: {
    same: "Même chiffre",
    "other-value": "Autre valeur",
    "other-role": "Compte autre chose",
    "other-comparison": "Autre comparaison",
  },
  thePage: "La page",
  theSource: "La source, dans les mots du jeu",
  counts: "compte",
  mentions: "Mentions",
  name: "Nom",
  times: (times) => count(times, { other: "$1 fois" }),
  cannotBeSeen: "pas visible sur la page",
  withheld: "Ce qui n’est pas marqué, et pourquoi",
  mightBe: "Aurait pu être",
  why: "Pourquoi",
  where: "Où",
  nothing: "Rien.",
  facts: "Les affirmations de référence",
  whoSays: "Qui le dit",
  basis: "Fondement",
  hedge: "Réserve de la source",
  contested: "Contesté",
  unanswered: "La source ne donne pas de réponse de l’autre partie.",
  happened: "Survenu",
  stated: "Dit",
  open: "Absent de l’article",
  sic: "Sur les mots de la source",
  citation: "Référence",
  note: "Note",
  failed: "Pages qui n’ont pas pu être lues",
  about:
    "Les repères et les affirmations donnent du contexte, pas un verdict. Tout a été fait sur l’ordinateur qui a créé ce rapport.",
};
