import { useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { MentionRow, PageReport } from "../../mentions/findings.ts";
import { formatNumber } from "../format-number.ts";
import { plural } from "../plural.ts";
import { Passage } from "../overview/passage.tsx";

interface Props {
  page: PageReport;
  show: (id: number) => void;
}

/** The entities of a page with their kinds and counts; a press on one leads to its first mention. */
export function FoundEntities({ page, show }: Props) {
  const byEntity = Map.groupBy(page.mentions, ({ entity }) => entity);
  return (
    <ul class="found">
      {[...byEntity].map(([id, mentions]) => (
        <FoundEntity key={id} entity={page.entities[id]} mentions={mentions} show={show} />
      ))}
    </ul>
  );
}

interface EntityProps {
  entity: PageReport["entities"][string] | undefined;
  mentions: MentionRow[];
  show: (id: number) => void;
}

function FoundEntity({ entity, mentions, show }: EntityProps) {
  const [all, setAll] = useState(false);
  const first = mentions.find(({ marked }) => marked) ?? mentions[0]!;
  const name = entity?.name ?? first.entity;
  const count = formatNumber(mentions.length);
  return (
    <li>
      <div class="row">
        <button type="button" class="entity" onClick={() => show(first.id)}>
          <span class="name" dir="auto" lang={entity?.language}>
            {name}
          </span>
          {entity && <span class="quiet">{i18n.t(`kind.${entity.kind as "term"}`)}</span>}
        </button>
        {mentions.length > 1 ? (
          <button
            type="button"
            class="count"
            aria-expanded={all}
            aria-label={plural("popup.each", mentions.length, [name])}
            onClick={() => setAll(!all)}
          >
            {count}
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 6l4 4 4-4" />
            </svg>
          </button>
        ) : (
          <span class="count">{count}</span>
        )}
      </div>
      {all && (
        <ol class="passages">
          {mentions.map((mention) => (
            <li key={mention.id}>
              <button type="button" onClick={() => show(mention.id)}>
                <Passage {...mention} />
              </button>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
