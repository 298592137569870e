import { useEffect, useRef } from "preact/hooks";

import { i18n } from "#i18n";
import { plural } from "../plural.ts";
import { setWords } from "../set-words.ts";
import { FactList, type FactSources } from "./fact-list.tsx";
import type { EntityGroup } from "./group-page.ts";
import { MentionList } from "./mention-list.tsx";

interface Props extends FactSources {
  group: EntityGroup;
  inView: Set<number>;
  /** Changes each time that somebody asks for this entity; 0 where nobody did. */
  asked: number;
  show: (id: number) => void;
}

/** One entity of the page: where it is mentioned, and what is known of it. */
export function EntitySection({ group, inView, asked, show, cite, copy }: Props) {
  const { id, name, kind, language, mentions, known, contested, unfold } = group;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "start" });
  }, [asked]);
  const count = known.reduce((sum, one) => sum + one.facts.length, 0);
  const words = setWords(language);
  return (
    <section class="entity" aria-labelledby={`name-${id}`}>
      <header role="none">
        <h2 id={`name-${id}`} ref={heading} tabIndex={-1} {...words}>
          {name}
        </h2>
        <span class="quiet">{i18n.t(`kind.${kind as "term"}`)}</span>
      </header>
      {known.map((one) => (
        <p key={one.set.id} class="summary" {...words}>
          {one.summary}
        </p>
      ))}
      <MentionList mentions={mentions} inView={inView} show={show} />
      {count > 0 && (
        <details open={unfold || asked > 0}>
          <summary>
            {plural("panel.facts", count)}
            {contested > 0 && <span class="quiet"> · {plural("panel.contestedCount", contested)}</span>}
          </summary>
          {known.map((one) => (
            <FactList key={one.set.id} facts={one.facts} ground={one} cite={cite} copy={copy} />
          ))}
        </details>
      )}
    </section>
  );
}
