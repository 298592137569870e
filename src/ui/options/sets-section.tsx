import { i18n } from "#i18n";
import type { SetInfo } from "../../facts/set-info.ts";
import { formatDate } from "../format-date.ts";
import { plural } from "../plural.ts";
import { Toggle } from "../controls/toggle.tsx";
import type { SectionProps } from "./section.ts";

interface Props extends SectionProps {
  sets: SetInfo[];
}

/** The fact sets, each of which can be switched off. */
export function SetsSection({ settings, change, sets }: Props) {
  return (
    <section aria-labelledby="sets">
      <h2 id="sets">{i18n.t("options.sets")}</h2>
      <ul class="rows">
        {sets.map((set) => (
          <li key={set.id}>
            <Toggle
              label={set.title}
              language={set.language}
              about={aboutSet(set)}
              on={!settings.setsOff.includes(set.id)}
              turn={(on) => void change({ type: "sets", ids: [set.id], on })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function aboutSet({ version, asOf, entities, facts, figures }: SetInfo): string {
  return [
    i18n.t("options.setVersion", [version, formatDate(asOf)]),
    plural("options.entities", entities.length),
    plural("options.facts", facts),
    plural("options.figureCount", figures),
  ].join(" · ");
}
