import { i18n } from "#i18n";

import type { ComparedFigure, ComparedPiece } from "../../desk/report/compare-figures.ts";
import { outcomeText } from "../explanations.ts";
import { langAttributes } from "../format.ts";
import { Side } from "../statements/statement.tsx";

interface Props {
  before: string;
  text: string;
  after: string;
  /** Whether a person can see it on the page; what was withheld does not say. */
  visible?: boolean;
}

/** An occurrence among the words around it, with dots where the page has more: there they have white space at their end. */
export function Passage({ before, text, after, visible = true }: Props) {
  return (
    <>
      <span class="passage" dir="auto">
        {before.startsWith(" ") && "…"}
        {before}
        <b>{text}</b>
        {after}
        {after.endsWith(" ") && "…"}
      </span>
      {!visible && <span class="quiet unseen">{i18n.t("passage.unseen")}</span>}
    </>
  );
}

interface ComparedSentencesProps {
  figure: Pick<ComparedFigure, "row" | "sourceRole">;
  page: ComparedPiece[];
  /** What the source says, in one statement or several. */
  sources: ComparedPiece[][];
  /** BCP 47 of the fact set. */
  language: string;
}

/** A sentence of the page beside the source's, the words set off that are the same or that differ. */
export function ComparedSentences({ figure, page, sources, language }: ComparedSentencesProps) {
  const { row, sourceRole } = figure;
  const isOther = row.outcome === "other-role";
  return (
    <>
      <h3 class={row.outcome === "same" ? "compared" : "compared differs"}>{outcomeText(row.outcome)}</h3>
      <div class="exchange">
        <Side label={i18n.t("figure.onPage")}>
          <p dir="auto">
            <Pieces pieces={page} />
          </p>
          {isOther && row.role !== "" && <Counts role={row.role} language="" />}
        </Side>
        <Side label={i18n.t("figure.inSource")}>
          {sources.map((source, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- they come and go with the sentence
            <p key={at} {...langAttributes(language)}>
              <Pieces pieces={source} />
            </p>
          ))}
          {isOther && <Counts role={sourceRole} language={language} />}
        </Side>
      </div>
    </>
  );
}

function Counts({ role, language }: { role: string; language: string }) {
  return (
    <p class="quiet">
      {i18n.t("compare.counts")} <bdi lang={language}>{role}</bdi>
    </p>
  );
}

function Pieces({ pieces }: { pieces: ComparedPiece[] }) {
  return (
    <>
      {pieces.map(({ text, mark }, at) =>
        mark === "none" ? (
          // oxlint-disable-next-line react/no-array-index-key -- the pieces of one sentence
          <span key={at}>{text}</span>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <mark key={at} class={mark}>
            {text}
          </mark>
        ),
      )}
    </>
  );
}
