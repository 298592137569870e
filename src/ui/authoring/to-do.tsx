import { i18n } from "#i18n";
import type { DraftProblem } from "../../desk/authoring/check-draft.ts";
import { labelled, plural } from "../format.ts";
import { problemText } from "../explanations.ts";
import type { Titles } from "./forms/statement-parts.tsx";
import { headingOf, partOf } from "./parts.tsx";

interface ToDoProps {
  /** Undefined while they are looked for. */
  problems: DraftProblem[] | undefined;
  titles: Titles;
  /** Shows what a path leads to. */
  seek: (path: string) => void;
}

/** How many are listed. */
const LISTED = 100;

/** What is still wrong or missing, each with a link to its field. */
export function ToDo({ problems, titles, seek }: ToDoProps) {
  const goTo = (path: string) => (event: { currentTarget: HTMLElement }) => {
    const { ownerDocument } = event.currentTarget;
    seek(path);
    // Once its form is there.
    setTimeout(() => focusField(ownerDocument, path));
  };
  return (
    <section aria-labelledby="to-do">
      <h2 id="to-do">{i18n.t("author.toDo")}</h2>
      <p role="status" class="quiet">
        {statusOf(problems)}
      </p>
      <ol class="to-do">
        {problems?.slice(0, LISTED).map((problem) => (
          <li key={[problem.path, ...problem.message].join(" ")} class={problem.type}>
            <button type="button" class="plain" onClick={goTo(problem.path)}>
              <bdi>{headingOf(partOf(problem.path), titles)}</bdi>
            </button>{" "}
            {fieldName(problem.path)} {problemText(problem)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function statusOf(problems: DraftProblem[] | undefined): string {
  if (!problems) return i18n.t("sets.checking");
  return problems.length === 0 ? i18n.t("author.nothingToDo") : plural("author.toDoCount", problems.length);
}

/** The label of a field with a colon; nothing for a field without a label of its own. */
function fieldName(path: string): string {
  const field = /([a-zA-Z0-9]+)(\[\d+\])?$/.exec(path)?.[1] ?? "";
  const known = Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof typeof FIELDS] : undefined;
  if (!known) return "";
  const isOfSet = field === "title" && path.startsWith("sources");
  return labelled(i18n.t(isOfSet ? "author.headline" : known), "").trim();
}

const FIELDS = {
  title: "author.setTitle",
  summary: "author.line",
  licence: "author.licence",
  cues: "author.cues",
  home: "author.home",
  note: "author.changeNote",
  text: "author.form",
  publisher: "author.publisher",
  published: "author.published",
  paragraphs: "author.paragraphs",
  sha256: "author.text",
  name: "author.name",
  kind: "author.kind",
  aliases: "author.forms",
  statement: "author.statement",
  about: "author.aboutNames",
  who: "author.who",
  verb: "author.verb",
  basis: "author.basis",
  hedge: "author.hedge",
  paragraph: "author.paragraph",
  source: "author.source",
  start: "author.start",
  end: "author.end",
  value: "author.value",
  unit: "author.unit",
  role: "author.role",
  sources: "author.sources",
  entities: "author.names",
  facts: "author.statements",
} as const;

/** Focuses the field of a path, or the nearest that it lies in; what is folded around it is unfolded. */
function focusField(page: Document, path: string): void {
  for (let way = path; way !== ""; way = way.replace(/(^|\.)[^.[\]]+$|\[\d+\]$/, "")) {
    const field = page.querySelector<HTMLElement>(`[id="${way}"]`);
    if (!field) continue;
    for (let fold = field.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
      fold.open = true;
    field.focus();
    return;
  }
}
