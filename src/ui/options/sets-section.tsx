import { i18n } from "#i18n";
import type { SetInfo } from "../../facts/set-info.ts";
import { formatDate } from "../format-date.ts";
import { plural } from "../plural.ts";
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
            <label class="option">
              <input
                type="checkbox"
                checked={!settings.setsOff.includes(set.id)}
                onChange={(event) => change({ type: "sets", ids: [set.id], on: event.currentTarget.checked })}
              />
              <span lang={set.language} dir="auto">
                {set.title}
                <bdi class="quiet about" lang={i18n.t("locale")}>
                  {i18n.t("options.setVersion", [set.version, formatDate(set.asOf)])}
                  {" · "}
                  {plural("options.entities", set.entities.length)}
                  {" · "}
                  {plural("options.facts", set.facts)}
                  {" · "}
                  {plural("options.figureCount", set.figures)}
                </bdi>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
