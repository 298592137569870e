import { comparableName } from "../../facts/ids-across-sets.ts";
import type { FactSet, MatchingSet } from "../../facts/schema.ts";
import { type Matcher, createMatcher } from "../../mentions/compile/matcher.ts";
import type { CompiledSets } from "../../mentions/compile/compile-sets.ts";
import { decidePage } from "../../mentions/decide/decide-page.ts";
import { scanFlow } from "../../mentions/find/scan-flow.ts";
import { runToEnd } from "../../mentions/decide/page-matcher.ts";
import { walkPhrases } from "../../mentions/find/phrases/walk-phrases.ts";

/** What an editor should look at before adding a set. No warning keeps the set out. */
export type SetWarning =
  /** A name would be marked in sample texts about other things, so often. */
  | { type: "common-word"; name: string; hits: number; texts: number }
  /** Another set has the name too. */
  | { type: "shared-name"; name: string; set: string }
  /** A word of the topic stands in so many of the sample texts. */
  | { type: "common-cue"; name: string; texts: number; of: number }
  /** Letters of two scripts that look alike, or a character that nobody sees. */
  | { type: "look-alike" | "unseen"; name: string };

/** A cue in more than one of this many sample texts says nothing about the topic. */
const CUE_SHARE = 20;

/** Checks a set beside others and on texts about other things. */
export function setWarnings(
  set: FactSet,
  compiled: CompiledSets,
  others: MatchingSet[],
  texts: NeutralText[],
): SetWarning[] {
  return [...oddLetters(set), ...onTexts(compiled, texts), ...sharedNames(set, others)];
}

function oddLetters({ entities }: FactSet): SetWarning[] {
  const names = new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]));
  return [...names].flatMap((name): SetWarning[] => [
    ...(mixesScripts(name) ? [{ type: "look-alike", name } as const] : []),
    ...(hidesCharacters(name) ? [{ type: "unseen", name } as const] : []),
  ]);
}

function sharedNames(set: FactSet, others: MatchingSet[]): SetWarning[] {
  const owners = new Map<string, string>();
  for (const { title, id, entities } of others)
    if (id !== set.id)
      for (const { aliases } of entities) for (const { text } of aliases) owners.set(comparableName(text), title);
  return set.entities.flatMap(({ aliases }) =>
    aliases.flatMap(({ text }): SetWarning[] => {
      const owner = owners.get(comparableName(text));
      return owner === undefined ? [] : [{ type: "shared-name", name: text, set: owner }];
    }),
  );
}

/** The names that would be marked in a text, though it is about something else. */
function markedIn(matcher: Matcher, text: string, language: string): string[] {
  const head = { title: "", headline: "", description: "", language };
  const steps = decidePage(matcher, head, [scanFlow(matcher, { text, language, place: "text" })]);
  return runToEnd(steps).mentions.map((mention) => mention.text);
}

function onTexts(compiled: CompiledSets, texts: NeutralText[]): SetWarning[] {
  const matcher = createMatcher(compiled);
  const names = new Map<string, { hits: number; texts: number }>();
  const cues = new Map<string, number>();
  for (const { text, language } of texts) {
    const seen = new Set<string>();
    for (const name of markedIn(matcher, text, language)) {
      const known = names.get(name) ?? { hits: 0, texts: 0 };
      names.set(name, { hits: known.hits + 1, texts: known.texts + (seen.has(name) ? 0 : 1) });
      seen.add(name);
    }
    const told = new Set<string>();
    walkPhrases(text, language, matcher.index, ({ meanings }) => {
      for (const meaning of meanings) if (meaning.startsWith("C")) told.add(meaning.split(",").slice(2).join(","));
      return false;
    });
    for (const cue of told) cues.set(cue, (cues.get(cue) ?? 0) + 1);
  }
  return [
    ...[...names].map(([name, found]): SetWarning => ({ type: "common-word", name, ...found })),
    ...[...cues].flatMap(([name, count]): SetWarning[] =>
      count * CUE_SHARE > texts.length ? [{ type: "common-cue", name, texts: count, of: texts.length }] : [],
    ),
  ].toSorted((one, other) => (other as { texts: number }).texts - (one as { texts: number }).texts);
}

/**
 * Scripts whose letters look alike, so that a word of two of them is hardly meant:
 * https://www.unicode.org/reports/tr39/
 */
const alike = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Characters that nobody sees, but for the joiners that some scripts and emoji are written with. */
const unseen =
  /\u034F|\u17B4|\u17B5|[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]/u;

/** Whether a word has letters of two scripts that look alike: "Pаlace" with a Cyrillic а. */
const mixesScripts = (text: string): boolean =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => alike.filter((script) => script.test(word)).length > 1);

/** Whether a text has a character that nobody sees. */
const hidesCharacters = (text: string): boolean => unseen.test(text);

/** A text about nothing in particular, and its language (BCP 47). */
interface NeutralText {
  language: string;
  text: string;
}

const texts: Record<string, string[]> = {
  en: [
    "The home side scored twice in the last ten minutes and moved up to third place. Their coach said after the match that the young players had earned their chance, and the captain will miss the next game with a knee injury.",
    "Heavy rain is expected in the west on Friday, with wind from the sea and cooler air behind it. Drivers should leave more time for their way home, the weather service said.",
    "Cut the onions small and let them turn soft in butter. Add the rice, then the stock a spoon at a time, and stir until the grains are tender. Serve with cheese and a green salad.",
    "The council voted on Tuesday to close the old bridge to lorries. Residents had asked for years for less traffic near the school. The work will cost the town about two million and take until spring.",
    "Shares in the bank fell four percent after it warned of weaker results. The group plans to close offices and to spend more on its online service. Analysts had expected a better quarter.",
    "A new phone was shown on Monday with a larger screen and a better camera. The company says that the battery lasts two days. Security updates will come for seven years.",
    "Doctors advise people over sixty to be vaccinated before winter. The health ministry said that supplies are enough. In a study of nine hundred patients the side effects were mild.",
    "The museum opens an exhibition of paintings from northern Europe. Visitors can see letters, drawings and a portrait that was thought lost. Tickets are sold at the door and online.",
    "Parliament passed the budget after a long night. The opposition called for more money for schools, while the government said that it had to save. The president is to sign the law next week.",
    "Police are looking for witnesses of an accident on the coast road. A truck had left the road and hit a fence; the driver was taken to hospital. An investigation is under way.",
    "Scientists have found a beetle in the forest that nobody had described before. It lives under bark and feeds on fungi. The team published its findings with photographs.",
    "The orchestra plays works of the twentieth century on Sunday. The soloist, who won a prize in the spring, will also teach a class for young musicians at the university.",
    "The airline has added flights to the islands for the summer. Passengers with hand luggage pay less. The airport expects a record number of travellers in July and August.",
    "House prices rose more slowly last year than the year before. In the capital they even fell a little. A lawyer for tenants said that rents have not followed yet.",
    "A court heard on Thursday from a former manager of the factory. He denied that he had known of the letters. The trial goes on next month with reports by two experts.",
    "The harbour festival brings old ships to the town for a week. Children can learn knots, and a band plays every evening. The port authority asks visitors to come by train.",
  ],
  he: [
    "הקבוצה המקומית ניצחה אמש בתוספת הזמן ועלתה למקום השלישי. המאמן אמר אחרי המשחק שהשחקנים הצעירים הוכיחו את עצמם.",
    "מחר צפוי גשם בצפון ובמרכז, והטמפרטורות ירדו. השירות המטאורולוגי ממליץ לנהגים לצאת מוקדם.",
    "הכנסת אישרה את התקציב אחרי לילה ארוך. האופוזיציה דרשה תוספת לבתי הספר, והממשלה אמרה שאין מקורות.",
    "המוזיאון פותח תערוכה חדשה של ציורים ומכתבים מן המאה שעברה. הכרטיסים נמכרים בקופה ובאינטרנט.",
    "מחירי הדירות עלו פחות מבשנה שעברה. חברה גדולה הודיעה על בנייה של מאות דירות ליד הנמל.",
  ],
  fr: [
    "L'équipe locale a marqué deux fois dans les dernières minutes et remonte à la troisième place. L'entraîneur a salué le travail des jeunes joueurs.",
    "Le conseil municipal a voté la fermeture du vieux pont aux camions. Les travaux coûteront deux millions et dureront jusqu'au printemps.",
    "La société a présenté un téléphone dont l'écran est plus grand. Selon le groupe, la batterie tient deux jours et le prix reste le même.",
    "Le tribunal a entendu un ancien directeur de l'usine. Il a nié avoir reçu les lettres. Le procès reprend le mois prochain.",
  ],
  de: [
    "Die Mannschaft traf zweimal kurz vor Schluss und steht nun auf dem dritten Platz. Der Trainer lobte nach dem Spiel die jungen Spieler.",
    "Der Stadtrat hat beschlossen, die alte Brücke für Lastwagen zu sperren. Die Arbeiten kosten zwei Millionen und dauern bis zum Frühjahr.",
    "Am Freitag wird im Westen Regen erwartet, dazu Wind vom Meer. Der Wetterdienst rät, mehr Zeit für den Heimweg einzuplanen.",
    "Das Unternehmen schließt einige Filialen und steckt mehr Geld in seinen Dienst im Netz. Die Aktie der Bank fiel um vier Prozent.",
    "Der Hafen feiert eine Woche lang alte Schiffe. Abends spielt eine Kapelle, und Kinder lernen Knoten. Die Fähre fährt jede Stunde.",
  ],
  es: [
    "El equipo local marcó dos goles en los últimos minutos y sube al tercer puesto. El entrenador felicitó a los jugadores jóvenes.",
    "El gobierno aprobó el presupuesto tras una larga noche. La oposición pidió más dinero para las escuelas y los hospitales.",
    "La empresa mostró un teléfono con una pantalla más grande. La batería dura dos días, según la compañía.",
  ],
  ar: [
    "سجل الفريق هدفين في الدقائق الأخيرة وصعد إلى المركز الثالث. وقال المدرب بعد المباراة إن اللاعبين الشباب استحقوا الفوز.",
    "من المتوقع هطول أمطار غزيرة يوم الجمعة مع رياح من البحر. ونصحت هيئة الطقس السائقين بالحذر على الطرق.",
    "أعلنت الشركة عن هاتف جديد بشاشة أكبر وكاميرا أفضل. وتقول إن البطارية تكفي يومين كاملين.",
  ],
  pt: [
    "A equipa marcou duas vezes nos últimos minutos e subiu ao terceiro lugar. O treinador elogiou os jogadores mais novos.",
    "A câmara decidiu fechar a ponte velha aos camiões. As obras custam dois milhões e duram até à primavera.",
  ],
  ru: [
    "Команда забила два гола в последние минуты и поднялась на третье место. Тренер похвалил молодых игроков.",
    "Компания показала новый телефон с большим экраном. По её словам, батареи хватает на два дня работы.",
  ],
  hu: [
    "A csapat az utolsó percekben kétszer is betalált, és a harmadik helyre lépett. Az edző a fiatal játékosokat dicsérte.",
    "A képviselők megszavazták a költségvetést. Az ellenzék több pénzt kért az iskoláknak és a kórházaknak.",
  ],
  zh: [
    "主队在最后十分钟连进两球，升至第三位。教练赛后称赞了年轻球员的表现。",
    "公司周一发布了新手机，屏幕更大，电池可用两天。政府称供应充足。",
  ],
};

/**
 * Texts about sport, weather, cooking, towns and markets, written for this: whatever a set finds here it finds
 * everywhere.
 */
export const neutralTexts: NeutralText[] = Object.entries(texts).flatMap(([language, all]) =>
  all.map((text) => ({ language, text })),
);
