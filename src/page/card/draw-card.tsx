import type { CardActions, CardState } from "../../ui/card/card-menu.tsx";
import { SheetGrip } from "../../ui/card/card-frame.tsx";
import { draw } from "../../ui/card/draw.ts";
import { EntityCard } from "../../ui/card/entity-card.tsx";
import { FigureCard } from "../../ui/card/figure-card.tsx";
import { UndoLine } from "../../ui/card/announcements.tsx";
import { onAbort } from "../dom/trusted-events.ts";
import { liveRange } from "../mark/hit-test.ts";
import { pageDate } from "../read/page-metadata.ts";
import { type ActionOptions, cardActions, moveMenuFocus } from "./card-actions.ts";
import { reattachHost } from "./host/card-host.ts";
import { copiesByFrame } from "./host/clipboard.ts";
import type { Point } from "./place/geometry.ts";
import { showSheet } from "./place/sheet.ts";
import { placeCard } from "./place/place-card.ts";

/** How a card looks. */
export interface CardAppearance {
  theme: "light" | "dark";
  /** Its text size; 1 is the browser's own. */
  scale: number;
}

interface CardOptions extends ActionOptions {
  appearance: CardAppearance;
  /** Where the pointer is: a mention that wraps has several line boxes. */
  at: Point | undefined;
  /** A finger called for it: it comes as a sheet along the lower edge. */
  touch: boolean;
  pinned: boolean;
}

interface OpenOptions extends CardOptions {
  /** Ends this showing of the card. */
  signal: AbortSignal;
}

/** What was hidden, in a sentence, and what takes that back. */
type Hidden = { text: string; undo: () => void };
type Change = Partial<CardState & { hidden: Hidden }>;
type Draw = (change: Change) => void;

/**
 * Draws the card of one mention into the host, which need not be in the page yet: most of a first card's time is drawing.
 *
 * @returns draws it again with what has changed
 */
export function drawCard(options: CardOptions): Draw {
  const { page, host, appearance, touch } = options;
  const { root } = host;
  const date = pageDate(page, new Date());
  const classes = [appearance.theme, touch && "sheet", appearance.scale > 1.25 && "large"].filter(Boolean).join(" ");
  let copier = false;
  let state: CardState & { hidden?: Hidden } = { pinned: options.pinned, full: false };
  const redraw: Draw = (change) => {
    const before = state;
    state = { ...state, ...change };
    const { hidden } = state;
    // A press that copies has to find it there.
    copier ||= (state.full || state.menu !== undefined) && copiesByFrame(root.ownerDocument);
    draw(
      <>
        <div class={classes} style={{ [host.property("scale")]: appearance.scale }}>
          {touch && !hidden && <SheetGrip full={state.full} />}
          {hidden ? <UndoLine {...hidden} /> : cardOf(options, state, date, actions)}
        </div>
        {/* oxlint-disable-next-line jsx-a11y/iframe-has-title -- never visible, never a stop */}
        {copier && <iframe class="copier" sandbox="allow-same-origin" tabIndex={-1} aria-hidden="true" />}
      </>,
      root,
    );
    if (before.menu !== state.menu || before.citations !== state.citations) moveMenuFocus(root, before.menu);
  };
  const actions = cardActions(options, redraw, () => state);
  redraw({});
  return redraw;
}

/**
 * Shows the card of one mention.
 *
 * @returns draws it again with what has changed
 */
export function openCard(options: OpenOptions): Draw {
  const { page, reader, host, subject, at, touch, close, signal } = options;
  const { block } = subject.mention.flow;
  const range = liveRange(page, reader, subject.mention);
  const redraw = drawCard(options);
  onAbort(signal, () => {
    host.close();
    draw(null, host.root);
  });
  if (host.open(block)) {
    reattachHost(reader, host, block, close, signal);
    if (touch) showSheet({ host, range, close, unfold: (full) => redraw({ full }), signal });
    else placeCard(host, range, at, close, signal);
  } else close();
  return redraw;
}

function cardOf({ subject }: CardOptions, state: CardState, date: ReturnType<typeof pageDate>, actions: CardActions) {
  const { mention } = subject;
  const language = mention.flow.language ?? "";
  const shared = { state, actions, key: mention.id, quoted: mention.quoted, pageDate: date };
  if (subject.type === "figure") return <FigureCard {...shared} {...subject} pageLanguage={language} />;
  const { facts, mention: named } = subject;
  const printed = { text: named.text.replaceAll(/\s+/g, " "), language };
  return <EntityCard {...shared} printed={printed} entity={facts} reasons={named.reasons} />;
}
