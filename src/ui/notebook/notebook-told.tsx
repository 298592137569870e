import { i18n } from "#i18n";
import { plural } from "../plural.ts";
import type { Notebook, NotebookProblem } from "./use-notebook.ts";

const sentences: Record<NotebookProblem, "notebook.full" | "notebook.tooMany" | "refusal.refused" | "export.gone"> = {
  full: "notebook.full",
  "too-many": "notebook.tooMany",
  refused: "refusal.refused",
  gone: "export.gone",
};

/** Says what came of a change: why it failed, to all; that it was made, to those who do not see the sign change. */
export function NotebookTold({ problem, told, items }: Pick<Notebook, "problem" | "told" | "items">) {
  const removed = [...items.values()].filter((item) => item.removed !== undefined).length;
  return (
    <div class="failed">
      {problem && <p role="alert">{i18n.t(sentences[problem])}</p>}
      <p class="spoken" role="status">
        {!problem && told === "added" && i18n.t("notebook.added")}
        {!problem && told === "removed" && plural("notebook.removed", removed)}
      </p>
    </div>
  );
}
