import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { PageReport } from "../../mentions/findings.ts";
import type { FactRef, Voice } from "../../desk/story/voices.ts";
import type { Story } from "../../desk/story/story.ts";
import { formatDate, withCommas, isolate, plural, formatNumber } from "../format.ts";
import { Unanswered } from "../controls/feedback.tsx";
import { type FactSources, Statements } from "../statements/statements.tsx";
import { TimelineDrawing, VoicesDrawing } from "./story-drawings.tsx";
import type { DeskActions } from "../../desk/desk-actions.ts";
import type { ComponentChildren } from "preact";

interface Props {
  /** Nothing where none is read. */
  page: PageReport | undefined;
  actions: StoryActions & FactSources;
}

/** The story of the fact sets at a glance: when it happened, who speaks about whom; what the page speaks of is lit. */
export function StoryView({ page, actions }: Props) {
  const [story, again] = useStory(actions, page);
  const view = useRef<HTMLElement>(null);
  const open = (name: string) => {
    const item = view.current?.querySelector<HTMLDetailsElement>(`[data-item="${CSS.escape(name)}"]`);
    if (!item) return;
    item.open = true;
    item.querySelector("summary")?.focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest" });
  };
  if (typeof story === "string") return <Unanswered known={story === "failed" ? "unknown" : "unasked"} again={again} />;
  if (story.voices.voices.length === 0) return <p class="quiet waits">{i18n.t("lookUp.noSets")}</p>;
  return (
    <section class="story" ref={view} aria-labelledby="story-title">
      <h1 id="story-title">{i18n.t("story.title")}</h1>
      <p class="quiet legend">
        <span class="sign lit" /> {i18n.t("story.lit")} <span class="sign" /> {i18n.t("story.unlit")}
      </p>
      <Dates {...{ story, actions, open }} />
      <Speakers {...{ story, actions, open }} />
    </section>
  );
}

interface PartProps {
  story: Story;
  actions: FactSources;
  /** Leads from a drawing into its list. */
  open: (item: string) => void;
}

function Dates({ story, actions, open }: PartProps) {
  const { timeline } = story;
  return (
    <>
      <h2>{i18n.t("story.when")}</h2>
      <TimelineDrawing timeline={timeline} go={(at) => open(`date ${at}`)} />
      {timeline.page && <p class="quiet">{i18n.t("article.pageDate", [formatDate(timeline.page.date.slice(0, 7))])}</p>}
      <ol>
        {timeline.entries.map(({ date, kind, facts, lit }, at) => (
          <StoryItem
            key={`${date} ${kind}`}
            item={`date ${at}`}
            name={`${formatDate(date)} · ${i18n.t(`story.${kind}`)}`}
            topics={topicsOf(facts, story)}
            lit={lit.length > 0}
            {...{ facts, story, actions }}
          />
        ))}
      </ol>
    </>
  );
}

/** What the first statements of a date are about. */
function topicsOf(refs: FactRef[], { sets, names }: Story): string {
  const entities = new Set(refs.flatMap(({ set, fact }) => sets[set]?.facts[fact]?.about[0] ?? []));
  return withCommas([...entities].slice(0, 2).map((id) => isolate(names[id]?.name ?? id)));
}

function Speakers({ story, actions, open }: PartProps) {
  return (
    <>
      <h2>{i18n.t("story.who")}</h2>
      <p class="quiet">{i18n.t("story.lines")}</p>
      <VoicesDrawing story={story} go={open} />
      <ol>
        {story.voices.voices.map((voice) => (
          <StoryItem
            key={voice.id}
            item={voice.id}
            name={voice.who}
            lit={voice.lit}
            facts={voice.facts}
            {...{ story, actions }}
          >
            <VoiceLines voice={voice} story={story} />
          </StoryItem>
        ))}
      </ol>
    </>
  );
}

export interface StoryActions extends Pick<DeskActions, "story"> {
  /** The tab whose page it is. */
  tabId: number;
}

/** The story, asked for again when the page speaks of something else; and a function that retries. */
function useStory(
  { tabId, story: tell }: StoryActions,
  page: PageReport | undefined,
): [Story | "unasked" | "failed", () => void] {
  const [story, setStory] = useState<Story | "unasked" | "failed">("unasked");
  const [turn, setTurn] = useState(0);
  const said = JSON.stringify([page?.mentions.map(({ entity }) => entity), page?.figures.map(({ fact }) => fact)]);
  useEffect(() => {
    let over = false;
    const take = (told: Story | "failed") => {
      if (!over) setStory(told);
    };
    void tell(tabId, page).then(take, () => take("failed"));
    return () => {
      over = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- each report is a new object, which mostly says the same
  }, [tabId, said, tell, turn]);
  return [story, () => setTurn(turn + 1)];
}

interface StoryItemProps {
  /** By which the drawing finds it. */
  item: string;
  name: string;
  /** What its statements are about, in a few words. */
  topics?: string;
  lit: boolean;
  facts: FactRef[];
  story: Story;
  actions: FactSources;
  children?: ComponentChildren;
}

/** A date or a voice of the story, with its statements folded away. */
function StoryItem({ item, name, topics, lit, facts, story, actions, children }: StoryItemProps) {
  // Dozens of them may have dozens of statements: they are built when somebody looks.
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li>
      <details data-item={item} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          <span class={lit ? "sign lit" : "sign"} />
          <bdi>{name}</bdi> <span class="quiet">{plural("spoken.facts", facts.length)}</span>
          {topics && <span class="quiet topic">{topics}</span>}
          {lit && <span class="quiet spoken"> {i18n.t("story.lit")}</span>}
        </summary>
        {isOpen && (
          <>
            {children}
            {[...Map.groupBy(facts, ({ set }) => set)].map(([id, refs]) => (
              <Statements
                key={id}
                facts={refs.flatMap(({ fact }) => story.sets[id]?.facts[fact] ?? [])}
                context={story.sets[id]!.context}
                cite={actions.cite}
                copy={actions.copy}
              />
            ))}
          </>
        )}
      </details>
    </li>
  );
}

/** What a voice speaks about, whom it answers and who answers it: what the drawing's lines say. */
function VoiceLines({ voice, story }: { voice: Voice; story: Story }) {
  const { voices, answers } = story.voices;
  const who = (id: string) => voices.find((one) => one.id === id)?.who ?? id;
  const lines = [
    {
      label: i18n.t("story.about"),
      names: voice.about.map(({ entity, facts }) => counted(story.names[entity]?.name ?? entity, facts.length)),
    },
    {
      label: i18n.t("story.answers"),
      names: answers.filter(({ from }) => from === voice.id).map(({ to, facts }) => counted(who(to), facts.length)),
    },
    {
      label: i18n.t("story.answeredBy"),
      names: answers.filter(({ to }) => to === voice.id).map(({ from, facts }) => counted(who(from), facts.length)),
    },
  ];
  return (
    <dl class="quiet">
      {lines
        .filter(({ names }) => names.length > 0)
        .map(({ label, names }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{withCommas(names)}</dd>
          </div>
        ))}
    </dl>
  );
}

const counted = (name: string, count: number): string =>
  count === 1 ? isolate(name) : `${isolate(name)} (${formatNumber(count)})`;
