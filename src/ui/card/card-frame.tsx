import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";

import type { EntityFacts, FactContext } from "../../facts/card-facts.ts";
import type { Fact } from "../../facts/schema.ts";
import type { PageDate } from "../../mentions/findings.ts";
import { directionOf, isolate, langAttributes, plural } from "../format.ts";
import { ArticleLine, articleText, laterText } from "../statements/article-line.tsx";
import { Hint } from "../statements/statement.tsx";
import { StatementList } from "../statements/statement-list.tsx";
import { StatementTools } from "../statements/statement-tools.tsx";
import { CardMenu, Icon, type MenuProps } from "./card-menu.tsx";

/** What every card takes beside what it is about. */
export interface CardProps extends Omit<MenuProps, "name" | "first"> {
  /** The mention stands in a quotation. */
  quoted: boolean;
  pageDate: PageDate | undefined;
}

interface Props extends CardProps, Pick<MenuProps, "first"> {
  /** As the page prints it, in its language (BCP 47; empty where the page does not say). */
  name: string;
  nameLanguage: string;
  kind: string;
  context: FactContext;
  /** What it is, in one line. */
  line: ComponentChildren;
  glance: ComponentChildren;
  /** All statements, and what stands above them. */
  statements: Fact[];
  above?: ComponentChildren;
  /** What other sets say of the same. */
  also?: EntityFacts[];
  /** How many more statements there are than a glance shows. */
  more: number;
}

/** The card itself: a dialog that is not modal, named by the heading in it. A glance, and on demand all of it. */
export function CardFrame(props: Props) {
  const { context, line, glance, more, quoted, pageDate, state, actions, also = [] } = props;
  const article = `${articleText(context)} ${laterText(pageDate, context) ?? ""}`;
  const enter = (event: KeyboardEvent) => {
    // On a control, Enter is the control's.
    if (event.key === "Enter" && event.target === event.currentTarget) actions.unfold();
  };
  const press = ({ target }: MouseEvent) => {
    if (state.menu && !(target as Element).closest(".menu, button")) actions.turn(undefined);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the same is done by keys and buttons in it
    <div
      class={state.full ? "card full" : "card"}
      role="dialog"
      aria-labelledby="name"
      lang={i18n.t("locale")}
      dir={i18n.t("direction") as "ltr"}
      tabIndex={-1}
      onClick={press}
      onKeyDown={enter}
    >
      <Header {...props} />
      <div class="body" dir={directionOf(context.language)}>
        {line}
        {quoted && <Hint>{i18n.t("card.quoted")}</Hint>}
        {state.full ? <Everything {...props} article={article} /> : glance}
      </div>
      {!state.full && (
        <footer role="none" class="quiet">
          <p>{article}</p>
          {also.map(({ set }) => (
            <p key={set.id}>{alsoFrom(set)}</p>
          ))}
          <button type="button" class="more" onClick={actions.unfold}>
            {more > 0 ? plural("card.more", more) : i18n.t("card.inFull")}
          </button>
        </footer>
      )}
    </div>
  );
}

function Header(props: Props) {
  const { name, nameLanguage, kind, context, state, actions } = props;
  return (
    <header role="none" dir={directionOf(context.language)}>
      <div class="title">
        <h2 id="name">
          <bdi lang={nameLanguage}>{name}</bdi>
        </h2>{" "}
        <bdi class="quiet">{kind}</bdi>
      </div>
      <CardMenu {...props} />
      {state.pinned && (
        <button type="button" class="icon close" aria-label={i18n.t("card.close")} onClick={actions.close}>
          <Icon path="M4 4l8 8M12 4l-8 8" />
        </button>
      )}
    </header>
  );
}

function Everything(props: Props & { article: string }) {
  const { statements, above, context, pageDate, state, actions, article, also = [] } = props;
  const { cited, citations, told } = state;
  const tools = (fact: Fact, answers: Fact[]) => (
    <StatementTools
      {...{ fact, answers }}
      copy={(text) => actions.copy(text, fact.id)}
      cite={() => actions.cite(fact.id)}
      told={cited === fact.id ? told : undefined}
      citations={cited === fact.id ? citations : undefined}
    />
  );
  return (
    <>
      <Hint>{article}</Hint>
      {above}
      <StatementList facts={statements} context={context} tools={tools} />
      <ArticleLine context={context} pageDate={pageDate} />
      {also.map((other) => (
        <div key={other.set.id} dir={directionOf(other.language)}>
          <h3>
            <bdi>{alsoFrom(other.set)}</bdi>
          </h3>
          <p class="line" {...langAttributes(other.language)}>
            {other.summary}
          </p>
          <StatementList facts={other.facts} context={other} tools={tools} />
          <ArticleLine context={{ ...other, isOneOfSeveral: false }} pageDate={pageDate} />
        </div>
      ))}
    </>
  );
}

const alsoFrom = ({ title, version }: FactContext["set"]): string => i18n.t("sets.alsoFrom", [isolate(title), version]);

/** What a finger drags the sheet by; pressed, it unfolds the sheet and folds it again. */
export function SheetGrip({ full }: { full: boolean }) {
  return <button type="button" class="grip" aria-expanded={full} aria-label={i18n.t("card.unfold")} />;
}
