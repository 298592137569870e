import { i18n } from "#i18n";

import type { FactContext } from "../../facts/card-facts.ts";
import type { Source } from "../../facts/schema.ts";
import type { PageDate } from "../../mentions/findings.ts";
import { formatDate, plural, withCommas, withSemicolons, isolate, langAttributes } from "../format.ts";

type Context = Pick<FactContext, "sources" | "asOf">;

/** "One article: The Media Line, July 2021." And where several sets are on, which of them speaks. */
export function articleText(context: Pick<FactContext, "sources" | "set" | "isOneOfSeveral">): string {
  const { sources } = context;
  return [plural("article.from", sources.length, [withSemicolons(sources.map(named))]), ...setText(context)].join(" ");
}

/** Which set speaks, where several are on. */
export const setText = ({ set, isOneOfSeveral }: Pick<FactContext, "set" | "isOneOfSeveral">): string[] =>
  isOneOfSeveral ? [i18n.t("sets.speaks", [isolate(set.title), set.version])] : [];

const named = ({ publisher, published }: Source) => withCommas([isolate(publisher), formatDate(published)]);

/** How much later than the article the page is; undefined if it is not, or has no date. */
export function laterText(page: PageDate | undefined, { asOf }: Context): string | undefined {
  const months = page ? monthsOf(page.date) - monthsOf(asOf) : 0;
  if (!page || months < 1) return undefined;
  if (page.updated) return i18n.t("article.pageUpdated", [formatDate(page.date.slice(0, 7))]);
  return months < 12 ? plural("article.monthsLater", months) : plural("article.yearsLater", Math.floor(months / 12));
}

function monthsOf(date: string): number {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return 12 * year + month;
}

/** The article by its title, and that nothing later is included; a link only where the set has one. */
export function ArticleLine({ context, pageDate }: { context: FactContext; pageDate?: PageDate | undefined }) {
  const { sources, asOf, language } = context;
  const isLater = laterText(pageDate, context) !== undefined;
  return (
    <div class="article quiet">
      {sources.map(({ id, title, url }) => (
        <p key={id} {...langAttributes(language)}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </p>
      ))}
      <p>
        <bdi>
          {articleText(context)} {i18n.t("article.nothingLater", [formatDate(asOf)])}
          {isLater &&
            ` ${i18n.t(pageDate!.updated ? "article.pageUpdated" : "article.pageDate", [formatDate(pageDate!.date.slice(0, 7))])}`}
        </bdi>
      </p>
      <p {...langAttributes(language)}>{context.set.licence}</p>
    </div>
  );
}
