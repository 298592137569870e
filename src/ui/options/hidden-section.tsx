import { i18n } from "#i18n";

import type { ListedSet } from "../../facts/set-info.ts";
import { isolate } from "../format.ts";
import { focusNeighbour } from "../page-setup.ts";
import { LockedNote, type SectionProps } from "../controls/section.tsx";

interface Props extends SectionProps {
  sets: ListedSet[];
}

/** The entities that are not marked, everywhere or on one site. */
export function HiddenSection({ settings, change, locked, sets }: Props) {
  const rows: { entity: string; host?: string }[] = [
    ...settings.hidden.map((entity) => ({ entity })),
    ...Object.entries(settings.hiddenOn).flatMap(([host, entities]) => entities.map((entity) => ({ entity, host }))),
  ];
  const isLocked = (host?: string) => locked.includes(host === undefined ? "hidden" : "hiddenOn");
  return (
    <section aria-labelledby="hidden">
      <h2 id="hidden">{i18n.t("options.hidden")}</h2>
      {rows.length === 0 && <p class="quiet">{i18n.t("options.noHidden")}</p>}
      <ul class="rows">
        {rows.map(({ entity, host }) => {
          const { name, language } = nameOf(entity, sets);
          const place = host === undefined ? i18n.t("options.everywhere") : i18n.t("options.onlyOn", [host]);
          return (
            <li key={`${entity} ${host}`}>
              <span class="grow">
                <bdi lang={language}>{name}</bdi> <span class="quiet about">{place}</span>
              </span>
              {isLocked(host) ? (
                <LockedNote />
              ) : (
                <button
                  type="button"
                  class="plain"
                  aria-label={i18n.t("options.showAgainNamed", [name, place])}
                  onClick={(event) => {
                    focusNeighbour(event.currentTarget);
                    void change(
                      { type: "hide", entity, hidden: false, ...(host !== undefined && { host }) },
                      i18n.t("options.shown", [isolate(name)]),
                    );
                  }}
                >
                  {i18n.t("options.showAgain")}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** An entity of a set that is gone by now still has its id. */
function nameOf(entity: string, sets: ListedSet[]): { name: string; language?: string } {
  for (const { entities, language, id: set, own } of sets) {
    // Entities of the person's own sets are named with the id of their set.
    const known = entities.find(({ id }) => entity === (own ? `${set}:${id}` : id));
    if (known) return { name: known.name, language };
  }
  return { name: entity };
}
