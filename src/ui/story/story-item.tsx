import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { i18n } from "#i18n";

import type { FactRef, Voice } from "../../desk/story/voices.ts";
import type { Story } from "../../desk/story/story.ts";
import { plural, formatNumber, withCommas, isolate } from "../format.ts";
import { type FactSources, Statements } from "../statements/statements.tsx";

interface Props {
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
export function StoryItem({ item, name, topics, lit, facts, story, actions, children }: Props) {
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
                ground={story.sets[id]!.ground}
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
export function VoiceLines({ voice, story }: { voice: Voice; story: Story }) {
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
