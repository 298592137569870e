import type { FigurePage } from "./figure-page.ts";

/** Short pages with numbers of the story and of other things. */
export const romancePages: FigurePage[] = [
  {
    language: "fr",
    flows: [
      "La liste",
      "Des journalistes ont obtenu une liste de 50 000 numéros de téléphone, cibles possibles des clients de NSO. Plus de 180 journalistes y ont été identifiés.",
    ],
    numbers: [
      ["50 000", "same"],
      ["180", "same"],
    ],
  },
  {
    language: "fr",
    flows: ["Vrai ou faux ?", "« Pegasus a espionné 50 000 personnes », affirme une vidéo très partagée."],
    numbers: [["50 000", "other-role"]],
  },
  {
    language: "fr",
    flows: [
      "Au laboratoire",
      "Sur 67 téléphones examinés, dont le numéro figurait sur la liste de Pegasus, 37 portaient des traces d'une attaque. Pour les 30 autres, les tests n'ont rien donné de sûr.",
    ],
    numbers: [
      ["67", "same"],
      ["37", "same"],
      ["30", "same"],
    ],
  },
  {
    language: "fr",
    flows: [
      "NSO dans la tourmente",
      "Une fuite de 60 000 numéros de téléphone embarrasse le fabricant de Pegasus. Moins de 180 journalistes ont été identifiés sur la liste.",
    ],
    numbers: [
      ["60 000", "other-value"],
      ["180", "other-comparison"],
    ],
  },
  {
    language: "fr",
    flows: [
      "L'audience NSO en détail",
      "Le juge a donné 14 jours à NSO pour répondre et fixé la caution à 50 000 euros. Le dossier Pegasus compte 67 pièces.",
    ],
    numbers: [
      ["50 000", "nothing"],
      ["67", "nothing"],
    ],
  },
  {
    language: "es",
    flows: [
      "La lista",
      "La filtración reúne 50.000 números de teléfono que clientes de NSO habrían elegido para Pegasus. En ella se identificó a más de 180 periodistas.",
    ],
    numbers: [
      ["50.000", "same"],
      ["180", "same"],
    ],
  },
  {
    language: "es",
    flows: ["¿Verdad o mentira?", "Un vídeo asegura que con Pegasus se espió a 50.000 personas."],
    numbers: [["50.000", "other-role"]],
  },
  {
    language: "es",
    flows: [
      "Qué halló el laboratorio",
      "De 67 teléfonos analizados, cuyos números estaban en la lista filtrada, 37 tenían indicios de Pegasus; en 30 la prueba no fue concluyente.",
    ],
    numbers: [
      ["67", "same"],
      ["37", "same"],
      ["30", "same"],
    ],
  },
  {
    language: "es",
    flows: [
      "En una frase",
      "50 mil números de teléfono en la lista, unos 80 periodistas en la investigación de Pegasus y una empresa, NSO, que lo niega todo.",
    ],
    numbers: [
      ["50 mil", "same"],
      ["80", "same"],
    ],
  },
  {
    language: "es",
    flows: [
      "NSO, en apuros",
      "Una lista filtrada con 35.000 números de teléfono compromete a la fabricante de Pegasus. Menos de 180 periodistas fueron identificados en la lista.",
    ],
    numbers: [
      ["35.000", "other-value"],
      ["180", "other-comparison"],
    ],
  },
  {
    language: "pt",
    flows: [
      "A lista",
      "A lista vazada tem 50 mil números de telefone que clientes da NSO teriam escolhido para o Pegasus. Mais de 180 jornalistas foram identificados nela.",
    ],
    numbers: [
      ["50 mil", "same"],
      ["180", "same"],
    ],
  },
  {
    language: "pt",
    flows: ["Verdade ou mentira?", "Um vídeo diz que o Pegasus espionou 50 mil pessoas."],
    numbers: [["50 mil", "other-role"]],
  },
  {
    language: "pt",
    flows: [
      "O que o laboratório encontrou",
      "Dos 67 telefones analisados, cujos números estavam na lista, 37 tinham sinais do Pegasus; em 30 o exame foi inconclusivo.",
    ],
    numbers: [
      ["67", "same"],
      ["37", "same"],
      ["30", "same"],
    ],
  },
  {
    language: "pt",
    flows: [
      "NSO sob pressão",
      "Uma lista vazada com 20.000 números de telefone pressiona a fabricante do Pegasus. Menos de 180 jornalistas foram identificados na lista.",
    ],
    numbers: [
      ["20.000", "other-value"],
      ["180", "other-comparison"],
    ],
  },
  {
    language: "pt",
    flows: [
      "Mais de metade",
      "Dos 67 telemóveis analisados no caso Pegasus, 55% tinham indícios de ataque, segundo o consórcio.",
    ],
    numbers: [
      ["67", "same"],
      ["55%", "same", "nothing"],
    ],
  },
  {
    language: "it",
    flows: [
      "Più della metà",
      "Su 67 telefoni esaminati, 37 mostravano segni di Pegasus, lo spyware di NSO. Altri 30 esami non hanno dato esito certo.",
    ],
    numbers: [
      ["67", "same"],
      ["37", "same"],
      ["30", "same"],
    ],
  },
];
