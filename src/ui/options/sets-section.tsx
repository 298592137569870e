import { i18n } from "#i18n";
import type { SetInfo } from "../../facts/set-info.ts";
import { Toggle } from "../controls/toggle.tsx";
import { formatDate } from "../format-date.ts";
import { plural } from "../plural.ts";
import { directionOf, langAttributes } from "../lang-attributes.ts";
import { ArticleLine } from "../statements/article-line.tsx";
import { StatementList } from "../statements/statement-list.tsx";
import type { SectionProps } from "./section.ts";

interface Props extends SectionProps {
  sets: SetInfo[];
}

/** The fact sets: what each is, whose article it is from, and all that it says; each can be switched off. */
export function SetsSection({ settings, change, sets }: Props) {
  return (
    <section aria-labelledby="sets">
      <h2 id="sets">{i18n.t("options.sets")}</h2>
      <p class="quiet">{i18n.t("options.setsAbout")}</p>
      <ul class="rows">
        {sets.map((set) => (
          <li key={set.id} class="set">
            <Toggle
              label={set.title}
              language={set.language}
              about={aboutSet(set)}
              on={!settings.setsOff.includes(set.id)}
              turn={(on) => void change({ type: "sets", ids: [set.id], on })}
            />
            <ArticleLine ground={set.ground} />
            <Changes set={set} />
            <details dir={directionOf(set.language)}>
              <summary>{plural("options.readAll", set.statements.length)}</summary>
              <StatementList facts={set.statements} ground={set.ground} tools={noTools} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A list to read: what can be taken along of a statement is in card and panel. */
const noTools = () => null;

function Changes({ set: { changes, language } }: { set: SetInfo }) {
  return (
    <details>
      <summary>{i18n.t("options.changes")}</summary>
      {changes.toReversed().map(({ version, date, note }) => (
        <p key={version} class="quiet">
          {version}, {formatDate(date)}: <span {...langAttributes(language)}>{note}</span>
        </p>
      ))}
    </details>
  );
}

function aboutSet({ version, asOf, entities, statements, figures }: SetInfo): string {
  return [
    i18n.t("options.setVersion", [version, formatDate(asOf)]),
    plural("options.entities", entities.length),
    plural("options.facts", statements.length),
    plural("options.figureCount", figures),
  ].join(" · ");
}
