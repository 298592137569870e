import type { EntityFacts } from "../../facts/entity-facts.ts";
import type { Reader } from "../read-page.ts";
import { createCardHost } from "./card-host.ts";
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
  alive: () => boolean;
  life: AbortController;
}

/** Opens and closes the card as `hover` decides, until `life` ends. */
export function runCard({ page, reader, css, fetchFacts, alive, life }: Setting): Card {
  const { signal } = life;
  const host = createCardHost(page, css);
  const facts = new Map<string, EntityFacts>();
  const asked = new Set<string>();
  let state = atRest;
  let showing: AbortController | undefined;
  let showingFor: number | undefined;
  let at: Point | undefined;

  const entitiesFound = async (entities: string[]) => {
    const unknown = entities.filter((entity) => !asked.has(entity));
    if (unknown.length === 0) return;
    for (const entity of unknown) asked.add(entity);
    for (const entity of (await fetchFacts(unknown)) ?? []) facts.set(entity.id, entity);
    // Somebody may rest on one already.
    if (state.shown !== undefined && !showing) show(state.shown);
  };
  const show = (id: number) => {
    showing?.abort();
    showing = undefined;
    showingFor = id;
    const mention = reader.mention(id);
    const entity = mention && facts.get(mention.entity);
    if (!entity) return;
    showing = new AbortController();
    openCard({ page, host, mention, entity, at, close: () => tell({ type: "dismiss" }), signal: showing.signal });
  };
  const hide = () => {
    showing?.abort();
    showing = undefined;
    showingFor = undefined;
  };
  const wait = (token: number | undefined, before: number | undefined, delay: number) => {
    if (token === undefined || token === before) return;
    setTimeout(() => tell({ type: "elapsed", token }), delay);
  };
  const tell = (event: HoverEvent, point?: Point) => {
    if (!alive()) life.abort();
    if (signal.aborted) return;
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
  void entitiesFound(reader.entities());

  return {
    entitiesFound: (entities) => void entitiesFound(entities),
    show(id) {
      at = undefined;
      tell({ type: "press", mention: id });
    },
  };
}
