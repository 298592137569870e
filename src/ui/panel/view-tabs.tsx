import { i18n } from "#i18n";
import { formatNumber } from "../format.ts";

export const views = ["page", "lookUp", "story", "list"] as const;
export type View = (typeof views)[number];

interface Props {
  shown: View;
  /** How much is on the list. */
  listed: number;
  show: (view: View) => void;
}

/** The tabs of the panel, as https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ has them: arrows go along, and one of them takes the tab key. */
export function ViewTabs({ shown, show, listed }: Props) {
  const go = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const isRtl = event.currentTarget.matches(":dir(rtl)");
    const next = nextView(shown, isRtl ? mirrored(event.key) : event.key);
    if (!next) return;
    event.preventDefault();
    show(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="views" role="tablist" aria-label={i18n.t("view.legend")} onKeyDown={go} tabIndex={-1}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`tab-${view}`}
          aria-selected={view === shown}
          aria-controls={`view-${view}`}
          tabIndex={view === shown ? 0 : -1}
          onClick={() => show(view)}
        >
          {i18n.t(`view.${view}`)}
          {view === "list" && listed > 0 && <span class="tab-count"> {formatNumber(listed)}</span>}
        </button>
      ))}
    </div>
  );
}

function nextView(shown: View, key: string): View | undefined {
  const at = views.indexOf(shown);
  switch (key) {
    case "ArrowRight":
      return views[(at + 1) % views.length];
    case "ArrowLeft":
      return views.at(at - 1);
    case "Home":
      return views[0];
    case "End":
      return views.at(-1);
    default:
      return undefined;
  }
}

const mirrored = (key: string): string =>
  key === "ArrowRight" ? "ArrowLeft" : key === "ArrowLeft" ? "ArrowRight" : key;
