import { i18n } from "#i18n";
import type { DrawnTimeline } from "../../desk/story/draw-timeline.ts";
import { formatDate } from "../format.ts";

interface Props {
  timeline: DrawnTimeline;
  /** Leads to a date in the list. */
  go: (entry: number) => void;
}

const atShare = (share: number) => ({ insetInlineStart: `${share * 100}%` });

/** How large a dot is: its area goes with the number of statements. In rem. */
const sizeOf = (count: number) => `${Math.min(2.25, 0.55 + 0.2 * Math.sqrt(count))}rem`;

/** What happened above the line and what was said below it, with the page's own date; the list below says the same. */
export function TimelineDrawing({ timeline: { entries, page, years }, go }: Props) {
  return (
    <div class="timeline" aria-hidden="true">
      <p class="lane happened">{i18n.t("story.happened")}</p>
      <div class="line">
        {years.map(({ year, at }) => (
          <span key={year} class="year" style={atShare(at)}>
            {year}
          </span>
        ))}
        {page && (
          <span class={page.at > 0.5 ? "now late" : "now"} style={atShare(page.at)}>
            <span>{i18n.t("story.thisPage")}</span>
          </span>
        )}
        {entries.map(({ date, kind, at, facts, lit }, index) => (
          <button
            key={`${date} ${kind}`}
            type="button"
            tabIndex={-1}
            class={`dot ${kind}${lit.length > 0 ? " lit" : ""}`}
            title={formatDate(date)}
            aria-label={formatDate(date)}
            style={{ ...atShare(at), width: sizeOf(facts.length) }}
            onClick={() => go(index)}
          />
        ))}
      </div>
      <p class="lane stated">{i18n.t("story.stated")}</p>
    </div>
  );
}
