import { i18n } from "#i18n";

import type { Collectable } from "../notebook/item-tools.tsx";
import { type NameGroup, isGeneral } from "./group-page.ts";
import { plural } from "../format.ts";
import { langAttributes } from "../text-direction.ts";
import { Stepper } from "./stepper.tsx";

interface Props {
  names: NameGroup[];
  inView: Set<number>;
  show: (id: number) => void;
  /** Shows the statements about a name alone. */
  about: (id: string) => void;
  collect: (id: number) => Collectable;
}

/** The names of the page: people, bodies and what they made; below, folded, places and general terms. */
export function NamesSection({ names, ...row }: Props) {
  const general = names.filter(({ kind }) => isGeneral(kind));
  const others = names.filter((name) => !general.includes(name));
  return (
    <section id="names" aria-labelledby="names-title">
      <h2 id="names-title" tabIndex={-1}>
        {i18n.t("panel.names")}
      </h2>
      {others.map((group) => (
        <Name key={group.id} group={group} {...row} />
      ))}
      {general.length > 0 && (
        <details open={others.length === 0}>
          <summary>{plural("popup.general", general.length)}</summary>
          {general.map((group) => (
            <Name key={group.id} group={group} {...row} />
          ))}
        </details>
      )}
    </section>
  );
}

function Name({ group, inView, show, about, collect }: Omit<Props, "names"> & { group: NameGroup }) {
  const { id, name, kind, language, summary, mentions } = group;
  const words = langAttributes(language);
  return (
    <article class="entity" aria-labelledby={`name-${id}`}>
      <header role="none">
        <h3 id={`name-${id}`} {...words}>
          {name}
        </h3>
        <span class="quiet">{i18n.t(`kind.${kind as "term"}`)}</span>
        <button type="button" class="leads" onClick={() => about(id)}>
          {i18n.t("panel.statements")}
        </button>
      </header>
      {summary && (
        <p class="summary" {...words}>
          {summary}
        </p>
      )}
      <Stepper name={name} rows={mentions} inView={inView} show={show} collect={collect} />
    </article>
  );
}
