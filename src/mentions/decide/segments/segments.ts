import { cueStrengths, sceneKinds, type ScannedFlow } from "../../scanned-flow.ts";
import { standsAlone } from "../../find/overlaps.ts";
import { isDigestTitle } from "../../languages/digest-titles.ts";
import { type Opening, openingOf, yearOf } from "./openings.ts";

/** A part of a page that belongs together: an article, a list item, a brief, the text under a heading. */
export interface Segment {
  id: number;
  /** One of several unrelated items. */
  isItem: boolean;
  /** An item on a page that tells of other things too: only itself and the page's head are evidence about it. */
  isApart: boolean;
  /** So even if no word of another sense stands in it, nor around its name elsewhere. */
  isStrict: boolean;
}

/** How many items make a page a list. */
const MANY_ITEMS = 2;
/** How many headings with little text below each make a page a digest, and how much text that is, in UTF-16 units. */
const DIGEST = { headings: 3, text: 400 };
/** What a question ends with, in Greek a semicolon. */
const QUESTION = /[?？؟;;][\s"”»’“]*$/u;
/** How many paragraphs have to begin alike to be items. A label may also open a paragraph of an article. */
const ALIKE = { number: 2, time: 2, bullet: 2, label: 3, user: 2, lead: 3, quote: 3, place: 3 } satisfies Record<
  Opening["kind"],
  number
>;

/**
 * Splits the flows of a page into segments: at each new item (article, list item, row), rule and heading, at paragraphs
 * that open a brief ("ISTANBUL — …") if several do, and at paragraphs that begin with a number, a time, a bullet or a
 * label like others. Short texts under headings are items of a digest.
 */
export function segmentsOf(flows: ScannedFlow[], titles: string[] = []): Segment[] {
  const briefs = flows.filter(({ opensBrief }) => opensBrief).length;
  const items = new Set(flows.map(({ flow }) => flow.item)).size;
  const digest = isDigest(flows);
  // Where nothing else is told the items of a text go on with its one subject.
  const opened = flows.some((flow) => tellsOther(flow, cueStrengths.telling)) ? openItems(flows) : new Set<number>();
  const isOfManyKinds =
    flows.some((flow) => tellsOther(flow, cueStrengths.hint)) && titles.some((title) => isDigestTitle(title));
  const segments: Segment[] = [];
  let current: Segment = { id: 0, isItem: false, isApart: false, isStrict: false };
  let item: number | undefined;
  for (const [at, { flow, opensBrief, isPart }] of flows.entries()) {
    const isEach = isOfManyKinds && at > 0 && flow.place === "text" && !under(flows, at);
    const isOpened = isPart === true || opened.has(at) || isEach;
    const isBrief = (opensBrief && briefs >= MANY_ITEMS) || isOpened;
    const starts = at === 0 || flow.item !== item || flow.breaks || flow.place === "heading" || isBrief;
    if (starts) {
      const isEntry = digest && at > 0 && flow.place === "heading";
      const apart = isEntry || isBrief || flow.breaks === true || (flow.item !== undefined && items > MANY_ITEMS);
      const isItem = apart || (current.isItem && flow.item === item);
      current = { id: current.id + 1, isItem, isApart: isOpened || (isItem && isOfManyKinds), isStrict: isOfManyKinds };
    }
    item = flow.item;
    segments.push(current);
  }
  return segments;
}

/**
 * The kinds of words that tell a scene in the blocks before and after one, within its segment. A word of the set's topic
 * tells a deed.
 */
export function sceneBeside(flows: ScannedFlow[], segments: Segment[], position: number, set: number): number {
  const at = (other: number) => {
    if (segments[other]?.id !== segments[position]!.id) return 0;
    const { scene, cues } = flows[other]!;
    return cues.some(({ of }) => of === set) ? scene | sceneKinds.D : scene;
  };
  return at(position - 1) | at(position + 1);
}

/** How many items without a word of any story, among how many, or how many classes of other things make a page one of many things. */
const SCATTERED = { items: 3, share: 0.5, classes: 2 };

/**
 * Whether a page is about many things: its head tells no story, and it has words of several other things, or half of its
 * items have no word of a story. The posts of a live blog, which begin with a time, and the years of a chronology go on with one thing.
 */
export function isScattered(
  flows: ScannedFlow[],
  head: ScannedFlow[],
  isNamesake: (classOfOthers: number) => boolean,
): boolean {
  if (head.some((flow) => tellsStory(flow))) return false;
  const others = flows.flatMap(({ classes }) =>
    classes.filter(({ of, strength }) => strength >= cueStrengths.telling && !isNamesake(of)).map(({ of }) => of),
  );
  if (new Set(others).size >= SCATTERED.classes) return true;
  const paragraphs = flows.flatMap(({ flow: { place } }, at) => (at > 0 && place === "text" ? [at] : []));
  if (paragraphs.length < SCATTERED.items) return false;
  const opened = openItems(flows);
  const items = paragraphs.filter((at) => {
    const { flow, opensBrief } = flows[at]!;
    const startsItem = flow.item !== undefined && flow.item !== flows[at - 1]!.flow.item;
    return startsItem || opensBrief || opened.has(at) || under(flows, at);
  });
  const isList = items.length >= Math.max(SCATTERED.items, paragraphs.length * SCATTERED.share);
  if (!isList && !head.slice(0, 2).some(({ flow }) => isDigestTitle(flow.text))) return false;
  if (flows.filter(({ flow }) => openingOf(flow.text)?.kind === "time").length >= SCATTERED.items) return false;
  if (new Set(flows.flatMap(({ flow }) => yearOf(flow.text) ?? [])).size >= SCATTERED.items) return false;
  return paragraphs.filter((at) => tellsStory(flows[at]!)).length <= paragraphs.length * SCATTERED.share;
}

/** Whether a flow has a word of a story or a name that needs none. */
function tellsStory({ cues, candidates, scene }: ScannedFlow): boolean {
  return cues.length > 0 || scene > 0 || candidates.some((name) => name.otherName === "" && standsAlone(name));
}

/** Whether a flow has a name or a word of another sense. */
export function tellsOther({ flow: { place }, classes, against }: ScannedFlow, least: number): boolean {
  if (place !== "text" && place !== "heading") return false;
  return against.length > 0 || classes.some(({ strength }) => strength >= least);
}

/** Whether a paragraph stands under a heading of its own, other than the page's. */
function under(flows: ScannedFlow[], at: number): boolean {
  return at > 1 && flows[at - 1]!.flow.place === "heading";
}

/** Kinds that also open a paragraph of an article: between two of them stands nothing else. */
const adjoining = new Set<Opening["kind"]>(["bullet", "label", "lead", "quote", "place"]);
/** Kinds that are found in any prose: they open items only where most paragraphs have them. */
const common = new Set<Opening["kind"]>(["lead", "quote", "place"]);

/** The positions of paragraphs and headings that begin an item in words: "1. …", "09:40 …", "• …", "Budapest: …", "kofi77: …". */
function openItems(flows: ScannedFlow[]): Set<number> {
  const positions = new Set<number>();
  const runs = new Map<Opening["kind"], Run>();
  const openings = flows.map(({ flow: { place, text } }, at) =>
    at > 0 && (place === "text" || place === "heading") ? openingOf(text) : undefined,
  );
  const isThread = openings.filter((opening) => opening?.kind === "user").length >= ALIKE.user;
  const paragraphs = flows.filter(({ flow }) => flow.place === "text").length;
  for (const [position, opening] of openings.entries()) {
    if (!opening || (adjoining.has(opening.kind) && flows[position]!.flow.place === "heading")) continue;
    const { kind, word } = opening;
    // Users of a thread come again, and some have names as people do.
    if (isThread && (kind === "user" || kind === "label")) positions.add(position);
    const last = runs.get(kind);
    const goesOn = last && !last.words.has(word) && (!adjoining.has(kind) || last.positions.at(-1) === position - 1);
    const run = goesOn ? last : { words: new Set<string>(), positions: [] };
    runs.set(kind, run);
    run.words.add(word);
    run.positions.push(position);
    const least = common.has(kind) ? Math.max(ALIKE[kind], paragraphs / 2) : ALIKE[kind];
    if (run.positions.length >= least) for (const one of run.positions) positions.add(one);
  }
  return positions;
}

/** Items that begin alike, one after the other. Who speaks in an interview comes again: that is no run. */
interface Run {
  words: Set<string>;
  positions: number[];
}

/**
 * Whether all headings after the first have a paragraph or two below them, and no more: a newsletter, a live blog. Where
 * half of them ask a question and a word of another sense is at most a figure of speech, it is an interview.
 */
function isDigest(flows: ScannedFlow[]): boolean {
  let [headings, questions, text] = [0, 0, 0];
  for (const [at, { flow }] of flows.entries()) {
    if (flow.place === "heading" && at > 0) {
      // Two headings in a row are a title and a heading.
      if (headings > 0 && text === 0) return false;
      headings++;
      if (QUESTION.test(flow.text)) questions++;
      text = 0;
    } else if (headings > 0 && flow.place === "text" && (text += flow.text.length) > DIGEST.text) return false;
  }
  if (headings < DIGEST.headings || text === 0) return false;
  return questions < headings / 2 || flows.filter((flow) => tellsOther(flow, cueStrengths.telling)).length > 1;
}
