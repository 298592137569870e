import type { ComponentChildren } from "preact";

import { i18n } from "#i18n";
import type { ReadyCitation } from "../../facts/cite/cite-fact.ts";
import type { Fact } from "../../facts/schema.ts";
import { statementText } from "./statement.tsx";

const formats: Record<ReadyCitation["format"], string> = {
  text: "",
  markdown: "Markdown",
  html: "HTML",
  "csl-json": "CSL-JSON",
  ris: "RIS",
  bibtex: "BibTeX",
  annotation: "Web Annotation",
};

export const formatName = ({ format }: ReadyCitation): string => formats[format] || i18n.t("card.citeText");

/** What came of a copy, and that there is no citation. */
export const copyOutcome = (done: boolean): string => (done ? i18n.t("card.copied") : i18n.t("card.notCopied"));
export const noCitation = (): string => i18n.t("card.noCitation");

interface Props {
  fact: Fact;
  answers: Fact[];
  copy: (text: string) => void;
  /** Fetches the citations of the statement, or folds them away. */
  cite: () => void;
  citations: ReadyCitation[] | undefined;
  /** What came of it, in a sentence. */
  told: string | undefined;
  /** Further tools. */
  children?: ComponentChildren;
}

/**
 * What can be taken along of a statement: its text, or its citation in the formats that reference managers read. A
 * disclosure, no menu: there may be many of them.
 */
export function StatementTools({ fact, answers, copy, cite, citations, told, children }: Props) {
  return (
    <div class="tools quiet">
      <button type="button" onClick={() => copy(statementText(fact, answers))}>
        {i18n.t("card.copy")}
      </button>
      <button type="button" aria-expanded={citations !== undefined} onClick={cite}>
        {i18n.t("card.cite")}
      </button>
      {children}
      <span role="status">{told}</span>
      {citations && (
        <div class="choices">
          {citations.map((citation) => (
            <button key={citation.format} type="button" onClick={() => copy(citation.text)}>
              {formatName(citation)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
