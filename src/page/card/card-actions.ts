import type { CardActions, CardState } from "../../ui/card/card-menu.tsx";
import { hiddenText, mayBeCoveredText } from "../../ui/card/announcements.tsx";
import { unstoredText } from "../../ui/explanations.ts";
import { copyOutcome, noCitation } from "../../ui/statements/statement-tools.tsx";
import { announce } from "./host/announce.ts";
import type { CardHost } from "./host/card-host.ts";
import { copyText } from "./host/clipboard.ts";
import { checkPresses } from "./host/press-check.ts";
import type { CardSubject } from "./card-facts.ts";
import type { Reader } from "../mark/reader.ts";
import { runLater } from "../schedule/timers.ts";
import type { CardFacts, WantedFacts } from "../../facts/card-facts.ts";
import type { ReadyCitation } from "../../facts/cite/cite-fact.ts";
import type { Stored } from "../../settings/report.ts";

/** What a card asks for that is not on the page. */
export interface CardBackend {
  facts: (wanted: WantedFacts) => Promise<CardFacts | undefined>;
  citations: (set: string, fact: string) => Promise<ReadyCitation[] | undefined>;
  /** Marks an entity no longer, on this site or everywhere, or marks it again; nothing where nobody answers. */
  hide: (entity: string, everywhere: boolean, hidden: boolean) => Promise<Stored | undefined>;
  /** Opens the side panel at an entity; undefined where a page cannot. */
  openPanel: ((entity: string) => void) | undefined;
}

export interface ActionOptions {
  page: Document;
  reader: Reader;
  host: CardHost;
  subject: CardSubject;
  close: () => void;
  /** Somebody is at work in it: it stays, and the focus is in it where it was. */
  hold: () => void;
  ask: CardBackend;
}

/** How long the undo line stays, and how often it then checks that nobody is on it; ms. */
const undoStays = 8000;
const undoLooks = 1000;

/** What a person can do with an open card. */
export function cardActions(
  { page, reader, host, subject, hold, close, ask }: ActionOptions,
  redraw: (change: Partial<CardState & { hidden: { text: string; undo: () => void } }>) => void,
  now: () => CardState,
): CardActions {
  const { root } = host;
  const { facts } = subject;
  // A figure stands in a fact, and that is first of all about one entity.
  const entity = subject.type === "entity" ? subject.mention.entity : subject.facts.fact.about[0]!;
  const presses = checkPresses(host, () => [page, ...reader.rootsIn(page)]);
  const openPanel = ask.openPanel && (() => ask.openPanel!(entity));
  return {
    unfold() {
      hold();
      redraw({ full: true });
      // The button that was pressed is gone.
      if (!root.activeElement) dialogIn(root).focus();
    },
    close,
    turn(menu) {
      redraw({ menu, told: undefined, cited: undefined });
      if (menu === "hide") presses.watch(root.querySelector(".menu")!);
    },
    async copy(text, fact) {
      // A live region repeats a sentence only after it was cleared.
      redraw({ told: undefined, cited: fact, ...(!fact && { menu: undefined }) });
      redraw({ told: copyOutcome(await copyText(root, text)) });
    },
    async cite(fact, fromMenu) {
      const isOpen = !fromMenu && now().cited === fact && now().citations !== undefined;
      redraw({ citations: undefined, told: undefined, cited: fromMenu ? undefined : fact });
      if (isOpen) return;
      const citations = await ask.citations(facts.set.id, fact);
      if (!citations?.length) redraw({ told: noCitation(), menu: undefined });
      else redraw({ citations, ...(fromMenu && { menu: "cite" }) });
    },
    async hide(where, press) {
      if (await presses.mustAsk(where, press)) return redraw({ told: mayBeCoveredText() });
      const everywhere = where === "everywhere";
      // Said again where it fails again.
      redraw({ told: undefined });
      const outcome = await ask.hide(entity, everywhere, true);
      if (!outcome?.ok) return redraw({ told: unstoredText(outcome?.why ?? "refused") });
      const text = hiddenText(subject.mention.text, everywhere);
      const wasInside = root.activeElement !== null;
      redraw({ hidden: { text, undo: () => void ask.hide(entity, everywhere, false).then(close) } });
      if (wasInside) root.querySelector<HTMLElement>(".undo .more")!.focus();
      announce(page, text, AbortSignal.timeout(undoStays));
      closeWhenIdle(host, close);
    },
    openPanel,
  };
}

const dialogIn = (root: ShadowRoot) => root.querySelector<HTMLElement>("[role=dialog]")!;

/** Leads the focus into a menu that has opened, or back to its button, and keeps the menu in what can be seen. */
export function moveMenuFocus(root: ShadowRoot, before: CardState["menu"]): void {
  const menu = root.querySelector<HTMLElement>(".menu");
  if (!menu) {
    if (before) root.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
    return;
  }
  (menu.querySelector<HTMLElement>("[role=menuitem]") ?? menu).focus();
  menu.style.translate = "";
  const out = menu.getBoundingClientRect().bottom - menu.ownerDocument.defaultView!.innerHeight + 8;
  if (out > 0) menu.style.translate = `0 ${-out}px`;
}

/** Closes the line with the way back after a while, but not under somebody's pointer or focus. */
function closeWhenIdle({ element, root }: CardHost, close: () => void): void {
  const line = root.querySelector(".undo");
  const check = () => {
    // Another card is shown by now.
    if (!line?.isConnected) return;
    if (element.matches(":hover") || root.activeElement) runLater(check, undoLooks);
    else close();
  };
  runLater(check, undoStays);
}
