import { i18n } from "#i18n";
import type { PageReport } from "../../mentions/findings.ts";
import { formatNumber } from "../format-number.ts";
import { plural } from "../plural.ts";

/** The entities of a page with their kinds and counts; a press on one leads to its first mention. */
export function FoundEntities({ page, show }: { page: PageReport; show: (id: number) => void }) {
  const byEntity = Map.groupBy(page.mentions, ({ entity }) => entity);
  return (
    <section>
      <h1>{i18n.t(page.complete ? "popup.found" : "popup.soFar")}</h1>
      <ul>
        {[...byEntity].map(([id, mentions]) => (
          <li key={id}>
            <button
              type="button"
              class="entity"
              onClick={() => show((mentions.find(({ marked }) => marked) ?? mentions[0]!).id)}
            >
              <span class="name" dir="auto">
                {page.entities[id]?.name ?? id}
              </span>
              <span class="quiet">{page.entities[id] && i18n.t(`kind.${page.entities[id].kind as "term"}`)}</span>
              <span class="count">{formatNumber(mentions.length)}</span>
            </button>
          </li>
        ))}
      </ul>
      {page.withheld.length > 0 && <p class="quiet">{plural("popup.withheld", page.withheld.length)}</p>}
    </section>
  );
}
