import { i18n } from "#i18n";
import { useState } from "preact/hooks";

import type { DrawnTimeline, Story } from "../../desk/story/story.ts";
import { formatDate, langAttributes } from "../format.ts";

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

interface VoicesDrawingProps {
  story: Story;
  /** Leads to a voice in the list. */
  go: (id: string) => void;
}

/** Speakers and what they speak about, with lines between, and lines that lead from an answer to whom it answers. The list below says the same. */
export function VoicesDrawing({ story, go }: VoicesDrawingProps) {
  const [pointedAt, setPointedAt] = useState<number>();
  const { speakers, topics } = story.drawn;
  const rows = Math.max(speakers.length, topics.length);
  const lineClass = (speaker: number, lit: boolean) => {
    if (pointedAt !== undefined) return speaker === pointedAt ? "line lit" : "line dim";
    return lit ? "line lit" : "line";
  };
  return (
    <div class="voices" aria-hidden="true" style={{ "--rows": String(rows) }}>
      <Lines {...{ story, rows, lineClass }} kind="answers" />
      <div class="column speakers">
        {speakers.map((id, row) => {
          const voice = story.voices.voices.find((one) => one.id === id)!;
          return (
            <button
              key={id}
              type="button"
              tabIndex={-1}
              aria-label={voice.who}
              class={voice.lit ? "lit" : ""}
              onPointerEnter={() => setPointedAt(row)}
              onPointerLeave={() => setPointedAt(undefined)}
              onClick={() => go(id)}
            >
              <span>
                <bdi>{voice.who}</bdi>
              </span>
            </button>
          );
        })}
      </div>
      <Lines {...{ story, rows, lineClass }} kind="topics" />
      <div class="column topics">
        {topics.map((id) => {
          const { name = id, language = "", lit = false } = story.names[id] ?? {};
          return (
            <span key={id} class={lit ? "lit" : ""}>
              <span>
                <bdi {...langAttributes(language)}>{name}</bdi>
              </span>
            </span>
          );
        })}
      </div>
    </div>
  );
}

interface LinesProps {
  story: Story;
  rows: number;
  kind: "answers" | "topics";
  lineClass: (speaker: number, lit: boolean) => string;
}

/** Lines in a box of one unit by as many as there are rows, which is stretched to what the names take. */
function Lines({ story: { drawn }, rows, kind, lineClass }: LinesProps) {
  const speakerAt = (row: number) => ((row + 0.5) * rows) / drawn.speakers.length;
  const topicAt = (row: number) => ((row + 0.5) * rows) / drawn.topics.length;
  return (
    <svg class={kind} viewBox={`0 0 1 ${rows}`} preserveAspectRatio="none">
      {kind === "topics" &&
        drawn.lines.map(({ speaker, topic, count, lit }) => (
          <path
            key={`${speaker} ${topic}`}
            class={lineClass(speaker, lit)}
            stroke-width={Math.min(6, count)}
            d={`M0 ${speakerAt(speaker)} C0.5 ${speakerAt(speaker)} 0.5 ${topicAt(topic)} 1 ${topicAt(topic)}`}
          />
        ))}
      {kind === "answers" &&
        drawn.answers.map(({ from, to, lit }) => (
          <g key={`${from} ${to}`} class={lineClass(from, lit)}>
            <path
              class="answer-line"
              d={`M1 ${speakerAt(from)} C0 ${speakerAt(from)} 0 ${speakerAt(to)} 0.92 ${speakerAt(to)}`}
            />
            <path class="answer-end" d={`M0.92 ${speakerAt(to)} h0.001`} />
          </g>
        ))}
    </svg>
  );
}
