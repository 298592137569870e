import { useContext, useId } from "preact/hooks";
import { i18n } from "#i18n";

import type { NotebookItem, Subject } from "../../desk/notebook/item.ts";
import { formatDate, isolate, langAttributes } from "../format.ts";
import { outcomeText } from "../explanations.ts";
import { focusNeighbour } from "../page-setup.ts";
import { Passage } from "../overview/page-sentences.tsx";
import { ItemButtons } from "./item-tools.tsx";
import { NotebookContext, isOnList } from "./use-notebook.ts";

type OfPage = Exclude<Subject, { kind: "fact" }>;

/** Items by the pages that they are from, in the order in which they were collected; statements last. */
export function ListGroups({ items }: { items: NotebookItem[] }) {
  const groups = Map.groupBy(items, ({ subject }) => (subject.kind === "fact" ? "" : subject.page.address));
  const statements = groups.get("");
  groups.delete("");
  return (
    <>
      {[...groups].map(([address, group]) => (
        <Group key={address} items={group} page={(group[0]!.subject as OfPage).page} />
      ))}
      {statements && <Group items={statements} />}
    </>
  );
}

function Group({ items, page }: { items: NotebookItem[]; page?: OfPage["page"] }) {
  const id = useId();
  return (
    <section class="group" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {page ? <PageTitle {...page} /> : i18n.t("panel.statements")}
      </h2>
      {page && (
        <p class="quiet">
          <bdi>{URL.parse(page.address)?.host ?? page.address}</bdi> ·{" "}
          {i18n.t("notebook.read", [formatDate(page.read.slice(0, 10))])}
        </p>
      )}
      <ul>
        {items.map((item) => (
          <Item key={item.key} item={item} />
        ))}
      </ul>
    </section>
  );
}

/** Leads to the page where it is on the web. */
function PageTitle({ title, address, language }: OfPage["page"]) {
  const words = { dir: "auto" as const, ...(language !== "" && { lang: language }) };
  if (!/^https?:/.test(address)) return <span {...words}>{title}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer" {...words}>
      {title}
    </a>
  );
}

function Item({ item }: { item: NotebookItem }) {
  const { remove, add } = useContext(NotebookContext)!;
  const { key, subject } = item;
  const make = () => Promise.resolve(subject);
  const name = nameOf(subject);
  const listed = isOnList(item);
  return (
    <li class="collected-item">
      {subject.kind === "fact" ? <Fact {...subject} /> : <OnPage subject={subject} />}
      <div class="tools quiet">
        <button
          type="button"
          aria-label={`${i18n.t(listed ? "options.remove" : "notebook.add")}: ${name}`}
          onClick={({ currentTarget }) => {
            focusNeighbour(currentTarget);
            void (listed ? remove([key]) : add(key, make));
          }}
        >
          {i18n.t(listed ? "options.remove" : "notebook.add")}
        </button>
        <ItemButtons itemKey={key} make={make} name={name} listing={false} />
      </div>
    </li>
  );
}

function nameOf(subject: Subject): string {
  if (subject.kind === "mention") return subject.mention.name;
  return subject.kind === "figure" ? subject.figure.amount : subject.fact.statement;
}

function OnPage({ subject }: { subject: OfPage }) {
  const row = subject.kind === "mention" ? subject.mention : subject.figure;
  return (
    <>
      <p>
        <Passage {...row} />
      </p>
      <p class="quiet">
        {subject.kind === "mention" ? (
          <>
            <bdi>{subject.mention.name}</bdi> · {i18n.t(`kind.${subject.mention.kind as "term"}`)}
          </>
        ) : (
          <>
            {outcomeText(subject.figure.outcome)}: <bdi lang={subject.fact.language}>{subject.fact.statement}</bdi>
          </>
        )}
      </p>
    </>
  );
}

function Fact({ fact, set }: Extract<Subject, { kind: "fact" }>) {
  const words = langAttributes(fact.language);
  return (
    <>
      <p {...words}>{fact.statement}</p>
      <p class="quiet">
        <bdi lang={fact.language}>{fact.attribution.map(({ who }) => who).join("; ")}</bdi> ·{" "}
        {i18n.t("sets.speaks", [isolate(set.title), set.version])}
      </p>
    </>
  );
}
