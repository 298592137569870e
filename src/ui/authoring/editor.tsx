import { useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { formatNumber } from "../format.ts";
import { CardPreview, TryText } from "./preview.tsx";
import { NameForm } from "./forms/name-form.tsx";
import { headingOf, type Part, partOf, Parts, PartTools } from "./parts.tsx";
import { ToDo } from "./to-do.tsx";
import { SetForm, SourceForm } from "./forms/set-form.tsx";
import type { Titles } from "./forms/statement-parts.tsx";
import { StatementForm } from "./forms/statement-form.tsx";
import { type AuthorHost, DraftProvider, type DraftRecord, type DraftTools, useDraft } from "./forms/use-draft.ts";
import { ImportItem } from "../options/sets/import-item.tsx";
import { useImports } from "../options/sets/import-files.tsx";

interface Props {
  host: AuthorHost;
  record: DraftRecord;
  /** What is shown first. */
  start: Part;
  close: () => void;
}

/** A draft: its parts, the form of one of them, and what it looks like and finds. */
export function Editor({ host, record, start, close }: Props) {
  const work = useDraft(host, record);
  const [part, setPart] = useState(start);
  const [sought, setSought] = useState<DraftTools["sought"]>();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const { draft, problems, edit } = work;
  const titles = titlesOf(draft);
  const shown = isThere(draft, part) ? part : ({ list: "set" } as const);
  const go = (to: Part) => {
    setPart(to);
    setSought(undefined);
    // Once its form is there.
    setTimeout(() => headingRef.current?.focus());
  };
  const seek = (path: string) => {
    setPart(partOf(path));
    setSought({ path });
  };
  const tools: DraftTools = { draft, problems: problems ?? [], edit, host, sought };
  return (
    <DraftProvider value={tools}>
      <EditorBar work={work} host={host} close={close} />
      <div class="writing">
        <Parts part={shown} titles={titles} go={go} />
        <section class="form" aria-labelledby="form">
          <h2 id="form" ref={headingRef} tabIndex={-1}>
            {headingOf(shown, titles)}
          </h2>
          <PartForm part={shown} titles={titles} />
          {shown.list !== "set" && <PartTools part={shown} titles={titles} go={go} />}
        </section>
        <div class="beside">
          <CardPreview entity={cardFor(host, draft, shown)} css={host.cardCss} />
          <TryText />
          <ToDo problems={problems} titles={titles} seek={seek} />
        </div>
      </div>
    </DraftProvider>
  );
}

type DraftNow = DraftTools["draft"];

const isThere = ({ set }: DraftNow, part: Part): boolean => part.list === "set" || part.at < set[part.list].length;

/** What the items of a draft are called: as they are written, or by their number. */
function titlesOf({ set: { sources, entities, facts } }: DraftNow): Titles {
  return {
    source: (at) => sources[at]?.title || i18n.t("author.sourceAt", [formatNumber(at + 1)]),
    name: (at) => entities[at]?.name || i18n.t("author.nameAt", [formatNumber(at + 1)]),
    statement: (at) => facts[at]?.statement || i18n.t("author.statementAt", [formatNumber(at + 1)]),
  };
}

function PartForm({ part, titles }: { part: Part; titles: Titles }) {
  if (part.list === "set") return <SetForm />;
  if (part.list === "sources") return <SourceForm key={part.at} at={part.at} />;
  if (part.list === "entities") return <NameForm key={part.at} at={part.at} />;
  return <StatementForm key={part.at} at={part.at} titles={titles} />;
}

/** The card of the name in front, or of that which the statement in front is about. */
function cardFor({ desk }: AuthorHost, draft: DraftNow, part: Part) {
  const { entities, facts } = draft.set;
  if (part.list === "facts") {
    const fact = facts[part.at]!;
    return fact.about[0] === undefined ? undefined : desk.cardOf(draft, fact.about[0], fact.id);
  }
  const entity = part.list === "entities" ? entities[part.at] : entities[0];
  return entity && desk.cardOf(draft, entity.id);
}

/** The ordinary way into the person's sets, for one file at a time. */
function useAdding(host: AuthorHost) {
  const [added, setAdded] = useState("");
  const {
    imports,
    start,
    close: closeImport,
    add,
  } = useImports({
    host: host.sets,
    added: (id, said) => {
      setAdded(said);
      void host.switchOn(id).catch(() => undefined);
    },
  });
  return {
    imports,
    closeImport,
    add,
    added,
    start: (file: Parameters<typeof start>[0][number]) => {
      setAdded("");
      for (const one of imports) closeImport(one);
      start([file]);
    },
  };
}

interface BarProps {
  work: ReturnType<typeof useDraft>;
  host: AuthorHost;
  close: () => void;
}

/** What can be done with the draft as a whole, and how it stands. */
function EditorBar({ work, host, close }: BarProps) {
  const { draft } = work;
  const { imports, start, closeImport, add, added } = useAdding(host);
  const { set } = draft;
  const file = () => ({
    name: `${set.id || "fact-set"}.json`,
    bytes: new TextEncoder().encode(host.desk.fileOf(draft)),
  });
  return (
    <div class="bar">
      <div class="line-up">
        <button type="button" class="plain" onClick={close}>
          {i18n.t("author.all")}
        </button>
        <Steps undo={work.undo} redo={work.redo} />
        <button type="button" class="plain" onClick={() => host.sets.save(file().bytes, file().name)}>
          {i18n.t("sets.export")}
        </button>
        <button type="button" class="main" onClick={() => start(file())}>
          {i18n.t("author.addToSets")}
        </button>
        <Standing work={work} />
      </div>
      {host.isPrivate && <p class="quiet">{i18n.t("author.private")}</p>}
      {imports.map((item) => (
        <ImportItem
          key={item.key}
          item={item}
          close={() => closeImport(item)}
          add={(staged) => void add(item, staged)}
          goTo={undefined}
        />
      ))}
      <p role="status" class="added">
        {added}
      </p>
    </div>
  );
}

function Steps({ undo, redo }: Pick<BarProps["work"], "undo" | "redo">) {
  return (
    <>
      <button type="button" class="plain" disabled={!undo} onClick={undo}>
        {i18n.t("options.undo")}
      </button>
      <button type="button" class="plain" disabled={!redo} onClick={redo}>
        {i18n.t("author.redo")}
      </button>
    </>
  );
}

/** Whether the draft is kept, and whether it is whole. */
function Standing({ work: { saved, problems } }: Pick<BarProps, "work">) {
  const isWhole = problems?.every(({ type }) => type === "advice");
  const standing = {
    saved: "author.saved",
    saving: "author.saving",
    failed: "author.notSaved",
    forgotten: "author.forgotten",
  } as const;
  return (
    <span role="status" class={saved === "failed" || saved === "forgotten" ? "problem" : "quiet"}>
      {i18n.t(standing[saved])} {isWhole && i18n.t("author.ready")}
    </span>
  );
}
