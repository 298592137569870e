import type { EntityFacts } from "../../facts/entity-facts.ts";
import type { Reader } from "../read-page.ts";
import { createCardHost } from "./card-host.ts";
import { createFactStore } from "./fact-store.ts";
import type { Point } from "./heads-for.ts";
import { atRest, hover, leaveDelay, type HoverEvent } from "./hover.ts";
import { openCard } from "./open-card.tsx";
import { watchPointer } from "./watch-pointer.ts";
import { watchPresses } from "./watch-presses.ts";

/** What the reader tells the card. */
export interface Card {
  /** More entities were found: their facts are fetched before anybody rests on them. */
  entitiesFound(entities: string[]): void;
  /** Opens the card of a mention, as a click on its mark would. */
  show(id: number): void;
}

interface Setting {
  page: Document;
  reader: Reader;
  css: string;
  fetchFacts: (entities: string[]) => Promise<EntityFacts[] | undefined>;
  /** Whether the extension is still there; asked at every event. Where it is not, it ends `signal` too. */
  alive: () => boolean;
  signal: AbortSignal;
}

/** Opens and closes the card as `hover` decides, until `signal` ends. */
export function runCard({ page, reader, css, fetchFacts, alive, signal }: Setting): Card {
  const host = createCardHost(page, css);
  const facts = createFactStore(fetchFacts, () => {
    // Somebody may rest on one already.
    if (state.shown !== undefined && !showing) show(state.shown);
  });
  let state = atRest;
  let showing: AbortController | undefined;
  let showingFor: number | undefined;
  let at: Point | undefined;

  const hide = () => {
    showing?.abort();
    showing = undefined;
    showingFor = undefined;
  };
  const show = (id: number) => {
    hide();
    showingFor = id;
    const mention = reader.mention(id);
    const entity = mention && facts.get(mention.entity);
    if (!entity) return;
    showing = new AbortController();
    openCard({ page, host, mention, entity, at, close: () => tell({ type: "dismiss" }), signal: showing.signal });
  };
  const wait = (token: number | undefined, before: number | undefined, delay: number) => {
    if (token === undefined || token === before) return;
    setTimeout(() => tell({ type: "elapsed", token }), delay);
  };
  const tell = (event: HoverEvent, point?: Point) => {
    if (!alive() || signal.aborted) return;
    if (point) at = point;
    const before = state;
    state = hover(state, event);
    wait(state.resting?.token, before.resting?.token, reader.settings.dwell);
    wait(state.leaving, before.leaving, leaveDelay);
    if (state.shown === undefined) hide();
    else if (state.shown !== showingFor) show(state.shown);
  };
  const watched = { page, host: host.element, mentionAt: reader.mentionAt, tell, signal };
  watchPointer(watched);
  watchPresses({ ...watched, isOpen: () => showing !== undefined });
  signal.addEventListener("abort", hide);
  void facts.want(reader.entities());

  return {
    entitiesFound: (entities) => void facts.want(entities),
    show(id) {
      at = undefined;
      tell({ type: "press", mention: id });
    },
  };
}
