import { i18n } from "#i18n";

import type { Story } from "../../desk/story/tell-story.ts";
import type { Voice } from "../../desk/story/voices.ts";
import { formatNumber, withCommas } from "../format.ts";
import { isolate } from "../text-direction.ts";

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
