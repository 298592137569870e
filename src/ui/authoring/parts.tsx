import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import { formatNumber, plural, isolate } from "../format.ts";
import { MoveButtons } from "../controls/row-buttons.tsx";
import { LongListBar, useLongList } from "./forms/long-list.tsx";
import type { Titles } from "./forms/statement-parts.tsx";
import { useDraftTools } from "./forms/use-draft.ts";

/** A part of a draft that has a form of its own. */
export type Part = { list: "set" } | { list: "sources" | "entities" | "facts"; at: number };

/** The part that a path of the set lies in. */
export function partOf(path: string): Part {
  const [, list, at] = /^(sources|entities|facts)\[(\d+)\]/.exec(path) ?? [];
  return list ? { list: list as "facts", at: Number(at) } : { list: "set" };
}

/** What stands above the form of a part. */
export function headingOf(part: Part, titles: Titles): string {
  if (part.list === "set") return i18n.t("author.theSet");
  const number = [formatNumber(part.at + 1)] as [string];
  if (part.list === "sources") return i18n.t("author.sourceAt", number);
  return part.list === "entities" ? titles.name(part.at) : i18n.t("author.statementAt", number);
}

interface PartsProps {
  part: Part;
  titles: Titles;
  go: (part: Part) => void;
}

/** The parts of a draft, to go there, each list with what adds to it. */
export function Parts({ part, titles, go }: PartsProps) {
  const { draft, problems, edit, host } = useDraftTools();
  const { set } = draft;
  const { desk } = host;
  const counts = new Map<string, number>();
  for (const { path } of problems) {
    const name = nameOf(partOf(path));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const open = (to: Part, label: string) => {
    const count = counts.get(nameOf(to)) ?? 0;
    return (
      <button type="button" aria-current={nameOf(part) === nameOf(to) ? "true" : undefined} onClick={() => go(to)}>
        <bdi>{label}</bdi>
        {count > 0 && <span class="quiet"> {plural("author.toDoCount", count)}</span>}
      </button>
    );
  };
  const lists = [
    ["sources", i18n.t("author.sources"), i18n.t("author.addSource"), titles.source, desk.newSource],
    ["entities", i18n.t("author.names"), i18n.t("author.addName"), titles.name, desk.newName],
    ["facts", i18n.t("author.statements"), i18n.t("author.addStatement"), titles.statement, desk.newStatement],
  ] as const;
  return (
    <nav class="parts" aria-label={i18n.t("author.parts")}>
      {open({ list: "set" }, i18n.t("author.theSet"))}
      {lists.map(([list, title, add, titleOf, made]) => (
        <div key={list}>
          <h2>{title}</h2>
          <PartList
            title={title}
            texts={set[list].map((_, at) => titleOf(at))}
            current={part.list === list ? part.at : undefined}
            open={(at, label) => open({ list, at }, label)}
          />
          <button
            type="button"
            class="plain"
            onClick={() => {
              edit({ type: "add", list: [list], item: made(set) });
              go({ list, at: set[list].length });
            }}
          >
            {add}
          </button>
        </div>
      ))}
    </nav>
  );
}

const nameOf = (part: Part): string => (part.list === "set" ? part.list : `${part.list} ${part.at}`);

interface PartListProps {
  title: string;
  texts: string[];
  /** Which of them is open. */
  current: number | undefined;
  open: (at: number, label: string) => ComponentChildren;
}

/** So many parts are listed at once. */
const LISTED = 100;

function PartList({ title, texts, current, open }: PartListProps) {
  const seek = current === undefined ? undefined : { at: current, token: current };
  const list = useLongList({ texts, size: LISTED, seek });
  return (
    <>
      {list.isLong && <LongListBar {...list.bar} title={title} />}
      <ul>
        {list.shown.map((at) => (
          <li key={at}>{open(at, texts[at]!)}</li>
        ))}
      </ul>
    </>
  );
}

interface PartToolsProps {
  part: Exclude<Part, { list: "set" }>;
  titles: Titles;
  go: (part: Part) => void;
}

/** What can be done with a whole source, name or statement. */
export function PartTools({ part, titles, go }: PartToolsProps) {
  const { draft, edit } = useDraftTools();
  const { list, at } = part;
  const name = headingOf(part, titles);
  const path = [list, at];
  return (
    <div class="line-up">
      <MoveButtons
        name={name}
        place={{ at, of: draft.set[list].length }}
        move={(by) => {
          edit({ type: "move", path, by });
          go({ list, at: at + by });
        }}
      />
      <button
        type="button"
        class="plain"
        aria-label={i18n.t("sets.removeNamed", [isolate(name)])}
        onClick={() => {
          edit({ type: "remove", path });
          go(at > 0 ? { list, at: at - 1 } : { list: "set" });
        }}
      >
        {i18n.t("options.remove")}
      </button>
    </div>
  );
}
