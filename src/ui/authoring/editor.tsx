import { useRef, useState } from "preact/hooks";

import { i18n } from "#i18n";
import { formatNumber } from "../format.ts";
import { CardPreview, TryText } from "./preview.tsx";
import { EditorBar } from "./editor-bar.tsx";
import { NameForm } from "./forms/name-form.tsx";
import { headingOf, type Part, Parts, PartTools } from "./parts.tsx";
import { ToDo } from "./to-do.tsx";
import { SetForm, SourceForm } from "./forms/set-form.tsx";
import type { Titles } from "./forms/statement-parts.tsx";
import { StatementForm } from "./forms/statement-form.tsx";
import { type AuthorHost, DraftProvider, type DraftRecord, type DraftTools, useDraft } from "./forms/use-draft.ts";

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
  const headingRef = useRef<HTMLHeadingElement>(null);
  const { draft, problems, edit } = work;
  const titles = titlesOf(draft);
  const shown = isThere(draft, part) ? part : ({ list: "set" } as const);
  const go = (to: Part) => {
    setPart(to);
    // Once its form is there.
    setTimeout(() => headingRef.current?.focus());
  };
  const tools: DraftTools = { draft, problems, edit, host };
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
          <ToDo problems={problems} titles={titles} setPart={setPart} />
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
