import { i18n } from "#i18n";
import type { ReadyCitation } from "../../facts/cite/cite-fact.ts";
import type { Fact } from "../../facts/schema.ts";
import { isolate } from "../format.ts";
import { statementText } from "../statements/statement.tsx";
import { formatName } from "../statements/statement-tools.tsx";

/** What of an open card changes. */
export interface CardState {
  /** It stays until it is closed. */
  pinned: boolean;
  /** All that is known of it is shown; else a glance. */
  full: boolean;
  /** What the menu shows; closed where it shows nothing. */
  menu?: "main" | "cite" | "why" | "hide" | undefined;
  /** The statement that is copied or cited; absent where that is done from the menu. */
  cited?: string | undefined;
  citations?: ReadyCitation[] | undefined;
  /** What came of it, in a sentence. */
  told?: string | undefined;
}

/** What can be done with a card. */
export interface CardActions {
  unfold: () => void;
  close: () => void;
  turn: (menu: CardState["menu"]) => void;
  /** `fact`: told at a statement of the unfolded card. */
  copy: (text: string, fact?: string) => void;
  cite: (fact: string, fromMenu?: boolean) => void;
  hide: (where: "here" | "everywhere", press: UIEvent) => void;
  /** Opens the side panel; nothing where a card cannot. */
  openPanel: (() => void) | undefined;
}

export interface MenuProps {
  name: string;
  /** The statement that the glance shows, and what answers it. */
  first: { fact: Fact; answers: Fact[] };
  /** Why the mention counts, in sentences; absent where that cannot be said, and nothing can be hidden. */
  why?: string[];
  state: CardState;
  actions: CardActions;
}

type Item = [label: string, run: (press: UIEvent) => void];

/** All that can be done with a card, behind one button: a menu, which takes the arrow keys only while it is open. */
export function CardMenu(props: MenuProps) {
  const { name, why = [], state, actions } = props;
  const { menu, told, cited } = state;
  const { turn } = actions;
  const title = menu === "hide" ? i18n.t("card.hideWhat", [isolate(name)]) : i18n.t("card.menu");
  const opens = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && !(event.key === "F10" && event.shiftKey)) return;
    event.preventDefault();
    turn("main");
  };
  return (
    <>
      <span role="status" class="told quiet">
        {menu !== "hide" && !cited && told}
      </span>
      <button
        type="button"
        class="icon"
        aria-haspopup="menu"
        aria-expanded={menu !== undefined}
        aria-label={i18n.t("card.menu")}
        onClick={() => turn(menu ? undefined : "main")}
        onKeyDown={opens}
      >
        <Icon path="M3 8h.01M8 8h.01M13 8h.01" />
      </button>
      {menu && (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- around the menu, whose keys it hears
        <div key={menu} class="menu" tabIndex={-1} onKeyDown={(event) => moveInMenu(event, () => turn(undefined))}>
          <div dir={i18n.t("direction") as "ltr"}>
            {menu === "why" && why.map((reason) => <p key={reason}>{reason}</p>)}
            {menu === "hide" && <p class="quiet">{title}</p>}
            {menu !== "why" && (
              <div role="menu" aria-label={title}>
                {itemsOf(props).map(([label, run]) => (
                  <button key={label} type="button" role="menuitem" tabIndex={-1} onClick={run}>
                    {label}
                  </button>
                ))}
              </div>
            )}
            {menu === "hide" && <p role="status">{told}</p>}
          </div>
        </div>
      )}
    </>
  );
}

function itemsOf({ first: { fact, answers }, why, state, actions }: MenuProps): Item[] {
  const { menu, citations = [] } = state;
  const { copy, cite, turn, hide, openPanel } = actions;
  if (menu === "cite") return citations.map((one) => [formatName(one), () => copy(one.text)]);
  if (menu === "hide")
    return [
      [i18n.t("card.hideHere"), (press) => hide("here", press)],
      [i18n.t("card.hideEverywhere"), (press) => hide("everywhere", press)],
    ];
  const items: Item[] = [
    [i18n.t("card.copy"), () => copy(statementText(fact, answers))],
    [i18n.t("card.cite"), () => cite(fact.id, true)],
  ];
  if (why) items.push([i18n.t("card.why"), () => turn("why")], [i18n.t("card.hide"), () => turn("hide")]);
  if (openPanel) items.push([i18n.t("card.panel"), openPanel]);
  return items;
}

/** Arrow keys, Home and End move in a menu; Tab leaves it. */
function moveInMenu(event: KeyboardEvent, leave: () => void): void {
  const items = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (event.key === "Tab") leave();
  if (to === undefined) return;
  items.at(to % items.length)?.focus();
  event.preventDefault();
}

export function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
