import type { AskMatcher } from "../mentions/page-question.ts";
import type { PageSettings } from "../settings/sites.ts";
import { notifyIfLate } from "../ui/requests.ts";
import type { CardBackend } from "./card/card-actions.ts";
import { runCard, type Card } from "./card/run-card.ts";
import { applySettings } from "./reader-messages.ts";
import { ownObjects, onTrusted } from "./dom/trusted-events.ts";
import { createMarkStyler } from "./mark/mark-colours.ts";
import { readPage } from "./read-page.ts";
import type { Reader } from "./mark/reader.ts";

interface Start {
  settings: PageSettings;
}

interface PreviewOptions {
  page: Document;
  css: string;
  start: () => Promise<Start | null>;
  /** Decides about the text. */
  matcher: AskMatcher;
  ask: CardBackend;
  /** Calls back whenever the settings may be others. */
  watch: (changed: () => void) => void;
  /** Shows the text. */
  show: (shown: Shown) => void;
  /** The id of an entity whose card is opened as soon as it is marked, and leaves the focus where it is. */
  open: string | undefined;
}

interface Shown {
  /** Opens a card on the first mark; undefined while nothing is marked. */
  showCard: (() => void) | undefined;
  /** Tries again where no answer came. */
  again: (() => void) | undefined;
}

/** Reads and marks a page of ours as any other, with the same reader and card, and follows the settings. */
export function runPreview({ page, css, start, matcher, ask, watch, show, open }: PreviewOptions): void {
  let life = new AbortController();
  let reader: Reader | undefined;
  let card: Card | undefined;
  let updateStyles: (() => void) | undefined;
  let toOpen = open;
  const shown: Shown = { showCard: undefined, again: undefined };
  const tell = (now: Partial<Shown>) => show(Object.assign(shown, now));
  const findFirst = async () => {
    const { mentions = [] } = (await reader?.findings(false)) ?? {};
    const marked = mentions.filter((mention) => mention.marked);
    tell({ showCard: marked[0] && (() => card?.show(marked[0]!.id)) });
    const wanted = marked.find(({ entity }) => entity === toOpen);
    if (wanted) card?.show(wanted.id, true);
    if (wanted) toOpen = undefined;
  };
  const found = () => {
    updateStyles?.();
    card?.moreFound();
    void findFirst();
  };
  const begin = (started: Start) => {
    life = new AbortController();
    const { signal } = life;
    const alive = () => !signal.aborted;
    reader = readPage({
      page,
      ...started,
      ask: matcher,
      alive,
      life,
      found,
      marksPainted: () => undefined,
    });
    updateStyles = createMarkStyler(reader, signal);
    card = runCard({ page, reader, css, ask, alive, signal });
  };
  const load = async () => {
    const started = await start();
    // What is found in a page of ours is nothing to announce.
    const settings = started && { ...started.settings, announcements: false };
    if (!applySettings(reader, settings, life) && started) begin({ ...started, settings: settings! });
  };
  const follow = () => void answered(load, follow, tell);
  show(shown);
  passKeys(page.defaultView!);
  follow();
  watch(follow);
}

/** Keys that mean something to a card wherever the focus is: in a page of somebody else's text and card are one document. */
const meant = new Set(["Escape", "Alt", "Control", "Shift", "Meta"]);

/** Hears them from the page of ours around this one too. */
function passKeys(view: Window): void {
  if (view.parent === view) return;
  const pass = ({ type, key, altKey, ctrlKey, shiftKey, metaKey }: KeyboardEvent) => {
    if (!meant.has(key)) return;
    const copy = new KeyboardEvent(type, { key, altKey, ctrlKey, shiftKey, metaKey });
    ownObjects().add(copy);
    view.dispatchEvent(copy);
  };
  onTrusted(view.parent, "keydown keyup", pass, {});
}

/** The answer to a question. If it is late, `tell` is given a way to ask again. */
async function answered<Result>(
  question: () => Promise<Result>,
  again: () => void,
  tell: (now: Partial<Shown>) => void,
): Promise<Result | undefined> {
  try {
    const result = await notifyIfLate(question(), () => tell({ again }));
    tell({ again: undefined });
    return result;
  } catch {
    tell({ again });
    return undefined;
  }
}
